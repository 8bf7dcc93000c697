package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.render.markdown.YamlValue.Mapping;
import io.github.bulletinkit.render.markdown.YamlValue.Member;
import io.github.bulletinkit.render.markdown.YamlValue.Scalar;
import io.github.bulletinkit.render.markdown.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of a line that holds a value: a scalar, plain or in quotes, or lists and mappings in brackets and braces (YAML
 * 1.2.2, chapter 7). Methods that give null have reported a fault.
 */
final class YamlLine {
    private static final String INDICATORS = "\"'&*!|>%@`#,[]{}?";
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
    private static final String ENDS_OF_PLAIN_IN_BRACKETS = ",[]{}:：";
    private static final String ESCAPES = "\"\\/bfnrt0";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t\0";
    private static final int DEEPEST = 8;

    private final String line;
    private final int number;
    private final Faults faults;
    private int position;
    private int depth;

    YamlLine(String line, int number, int position, Faults faults) {
        this.line = line;
        this.number = number;
        this.position = position;
        this.faults = faults;
    }

    /** The value that takes up the rest of the line, save a comment. */
    @Nullable
    YamlValue value() {
        skipSpace();
        YamlValue value = "\"'[{".indexOf(peek()) >= 0 ? nested() : plain("");
        if (value == null) {
            return null;
        }
        skipSpace();
        if (position < line.length() && !atComment()) {
            refuse("text after the value; write all of it in double quotes");
            return null;
        }
        return value;
    }

    private @Nullable YamlValue nested() {
        return switch (peek()) {
            case '"' -> doubleQuoted();
            case '\'' -> singleQuoted();
            case '[' -> sequence();
            case '{' -> mapping();
            default -> plain(ENDS_OF_PLAIN_IN_BRACKETS);
        };
    }

    private @Nullable YamlValue sequence() {
        Place place = place();
        List<YamlValue> items = new ArrayList<>();
        boolean whole = elements(']', () -> {
            YamlValue item = nested();
            return item != null && items.add(item);
        });
        return whole ? new Sequence(place, items) : null;
    }

    private @Nullable YamlValue mapping() {
        Place place = place();
        List<Member> members = new ArrayList<>();
        boolean whole = elements('}', () -> {
            Member member = member();
            return member != null && members.add(member);
        });
        return whole ? new Mapping(place, members) : null;
    }

    private @Nullable Member member() {
        YamlValue key = nested();
        if (key == null) {
            return null;
        }
        skipSpace();
        if (!(key instanceof Scalar name) || !(take(':') || take('：'))) {
            refuse("expected a key and a colon");
            return null;
        }
        skipSpace();
        YamlValue value = nested();
        return value == null ? null : new Member(name, value);
    }

    /** Reads elements with commas between them, and says whether they are sound up to the closing mark. */
    private boolean elements(char closing, BooleanSupplier element) {
        take(peek());
        depth++;
        if (depth > DEEPEST) {
            refuse("brackets too deep in one another");
            return false;
        }
        do {
            skipSpace();
            if (peek() != closing && !element.getAsBoolean()) {
                return false;
            }
            skipSpace();
        } while (take(','));
        depth--;
        if (!take(closing)) {
            refuse("expected a comma, or " + closing + " on the same line");
            return false;
        }
        return true;
    }

    private @Nullable Scalar plain(String ends) {
        Place place = place();
        int start = position;
        while (position < line.length() && ends.indexOf(peek()) < 0 && !atComment()) {
            position++;
        }
        String text = line.substring(start, position).strip();
        if (!isPlain(text)) {
            faults.add(place, "YAML does not read this as text; write it in double quotes");
            return null;
        }
        return new Scalar(place, text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !(text + " ").startsWith("- ")
                && !(text + " ").contains(": ")
                && !NULLS.contains(text);
    }

    private @Nullable Scalar singleQuoted() {
        Place place = place();
        StringBuilder text = new StringBuilder();
        take('\'');
        while (position < line.length()) {
            if (take('\'') && peek() != '\'') {
                return new Scalar(place, text.toString());
            }
            text.append(next());
        }
        return openQuotes(place);
    }

    private @Nullable Scalar doubleQuoted() {
        Place place = place();
        StringBuilder text = new StringBuilder();
        take('"');
        while (position < line.length()) {
            if (take('"')) {
                return new Scalar(place, text.toString());
            }
            if (!take('\\')) {
                text.append(next());
            } else if (!escape(text)) {
                refuse("unknown escape; after \\ stands one of \" \\ / b f n r t 0 or u and four digits");
                return null;
            }
        }
        return openQuotes(place);
    }

    private @Nullable Scalar openQuotes(Place place) {
        faults.add(place, "the quotes that begin here have no end on the line");
        return null;
    }

    private boolean escape(StringBuilder text) {
        int simple = position < line.length() ? ESCAPES.indexOf(peek()) : -1;
        if (simple >= 0) {
            text.append(ESCAPED.charAt(simple));
            position++;
            return true;
        }
        int end = position + 5;
        if (peek() != 'u'
                || end > line.length()
                || !line.substring(position + 1, end).matches("[0-9A-Fa-f]{4}")) {
            return false;
        }
        text.append((char) Integer.parseInt(line, position + 1, end, 16));
        position = end;
        return true;
    }

    private boolean atComment() {
        return peek() == '#' && position > 0 && isSpace(line.charAt(position - 1));
    }

    private void skipSpace() {
        while (position < line.length() && isSpace(peek())) {
            position++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /** The next character; the null character, which no document has, at the end of the line. */
    private char peek() {
        return position < line.length() ? line.charAt(position) : '\0';
    }

    private char next() {
        return line.charAt(position++);
    }

    private boolean take(char expected) {
        boolean found = position < line.length() && peek() == expected;
        position += found ? 1 : 0;
        return found;
    }

    private Place place() {
        return new Place(number, position + 1);
    }

    private void refuse(String problem) {
        faults.add(place(), problem);
    }
}
