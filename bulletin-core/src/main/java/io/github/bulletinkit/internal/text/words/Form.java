package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression with named groups, in which a space is any space or none. */
public final class Form {
    private static final Pattern NAME = Pattern.compile("\\(\\?<([a-zA-Z0-9]+)>");
    private static final Pattern NUMBERS = Pattern.compile("[0-9０-９]+|[〇○◯零一二三四五六七八九十百千]+");

    private final Pattern pattern;
    private final Set<String> names = new HashSet<>();

    public Form(String form) {
        pattern = Pattern.compile(form.replace(" ", PrintedPattern.SPACES));
        NAME.matcher(form).results().map(name -> name.group(1)).forEach(names::add);
    }

    /** Returns the first match from a place on, or null. */
    public @Nullable Match find(String text, int from) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? new Match(matcher) : null;
    }

    /** Returns text without spaces and with # for each number. */
    public static String wording(String printed) {
        return NUMBERS.matcher(printed.replaceAll("[" + Spaces.ANY + "]", "")).replaceAll("#");
    }

    /** A place that has the form. */
    public final class Match {
        private final Matcher matcher;

        private Match(Matcher matcher) {
            this.matcher = matcher;
        }

        public int start() {
            return matcher.start();
        }

        public int end() {
            return matcher.end();
        }

        public String text() {
            return matcher.group();
        }

        /** Returns the text before and after a group. */
        public String without(String name, String all) {
            return (all.substring(0, matcher.start(name)) + all.substring(matcher.end(name))).strip();
        }

        /** Whether the group takes part in the match. */
        public boolean has(String name) {
            return names.contains(name) && matcher.group(name) != null;
        }

        /** Returns the text of a group, empty if it takes no part. */
        public String group(String name) {
            return has(name) ? matcher.group(name) : "";
        }

        /** Returns the number of a group, 0 if it takes no part. */
        public int value(String name) {
            return has(name) ? Numeral.value(group(name)) : 0;
        }

        /** Returns the text before a group, or all if the group takes no part. */
        public String before(String name) {
            return has(name) ? matcher.group().substring(0, matcher.start(name) - matcher.start()) : matcher.group();
        }
    }
}
