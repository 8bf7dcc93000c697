package io.github.bulletinkit.render.internal.markdown.frontmatter;

import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.IssueDate;
import java.util.Map;

/** The language of the front matter: its keys, and the numbers and dates. */
public enum FrontMatterLanguage {
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

        @Override
        String period(DateSpan period) {
            return period.first() + "/" + period.last();
        }
    },

    /** The Chinese keys, with numbers and date in printed form. */
    CHINESE {
        private static final Map<String, PrintedNumber> PRINTED = Map.of(
                "quarter", new PrintedNumber("第", "季度"),
                "issue", new PrintedNumber("第", "期"),
                "lastIssue", new PrintedNumber("第", "期"),
                "total", new PrintedNumber("总第", "期"),
                "supplement", new PrintedNumber("第", "期"));

        @Override
        String key(FrontMatterKeys keys, String name) {
            return keys.chinese().getOrDefault(name, name);
        }

        @Override
        String number(String name, int number) {
            PrintedNumber printed = PRINTED.get(name);
            return printed == null ? String.valueOf(number) : printed.before() + number + printed.after();
        }

        @Override
        String date(IssueDate date) {
            return Dates.printed(date);
        }

        @Override
        String period(DateSpan period) {
            return date(period.first()) + "—" + date(period.last());
        }
    };

    abstract String key(FrontMatterKeys keys, String name);

    abstract String number(String name, int number);

    abstract String date(IssueDate date);

    abstract String period(DateSpan period);

    /** The words around a number. */
    private record PrintedNumber(String before, String after) {}
}
