package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.IssueDate;
import java.util.Map;

/** The language of the front matter: its keys, and the numbers and the date of the masthead. */
enum FrontMatterLanguage {
    /** The JSON names, with plain numbers. */
    ENGLISH {
        @Override
        String key(FrontMatterKeys keys, String name) {
            return name;
        }

        @Override
        String number(String name, int number) {
            return String.valueOf(number);
        }

        @Override
        String date(IssueDate date) {
            return date.toString();
        }
    },

    /** The Chinese keys, with numbers and date in printed form. */
    CHINESE {
        private static final Map<String, String> BEFORE = Map.of("issue", "第", "total", "总第", "supplement", "第");

        private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

        @Override
        String key(FrontMatterKeys keys, String name) {
            return keys.chinese().getOrDefault(name, name);
        }

        @Override
        String number(String name, int number) {
            String before = BEFORE.getOrDefault(name, "");
            return before.isEmpty() ? String.valueOf(number) : before + number + "期";
        }

        /** A printed year has four digits, so that it can be read back; other dates are written in ISO form. */
        @Override
        String date(IssueDate date) {
            if (date.year() < 1000 || date.year() > LAST_YEAR_OF_FOUR_DIGITS) {
                return date.toString();
            }
            return date.year() + "年" + date.month() + "月" + (date.hasDay() ? date.day() + "日" : "");
        }
    };

    abstract String key(FrontMatterKeys keys, String name);

    abstract String number(String name, int number);

    abstract String date(IssueDate date);
}
