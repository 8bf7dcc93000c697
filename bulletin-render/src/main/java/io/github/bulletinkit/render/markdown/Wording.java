package io.github.bulletinkit.render.markdown;

import java.time.LocalDate;
import java.util.Map;

/** In which words the front matter is written: its keys, and the numbers and the date of the masthead. */
enum Wording {
    /** The JSON names, with bare numbers. */
    ENGLISH {
        @Override
        String key(Keys keys, String name) {
            return name;
        }

        @Override
        String number(String name, int number) {
            return String.valueOf(number);
        }

        @Override
        String date(LocalDate date) {
            return date.toString();
        }
    },

    /** The Chinese keys, with numbers and date as a bulletin prints them. */
    CHINESE {
        private static final Map<String, String> BEFORE = Map.of("issue", "第", "total", "总第", "supplement", "第");

        private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

        @Override
        String key(Keys keys, String name) {
            return keys.chinese().getOrDefault(name, name);
        }

        @Override
        String number(String name, int number) {
            String before = BEFORE.getOrDefault(name, "");
            return before.isEmpty() ? String.valueOf(number) : before + number + "期";
        }

        /** Years of another length have no printed form that can be read back. */
        @Override
        String date(LocalDate date) {
            if (date.getYear() < 1000 || date.getYear() > LAST_YEAR_OF_FOUR_DIGITS) {
                return date.toString();
            }
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
    };

    /** The key of a member. */
    abstract String key(Keys keys, String name);

    /** The value of a number of the masthead. */
    abstract String number(String name, int number);

    /** The value of the date. */
    abstract String date(LocalDate date);
}
