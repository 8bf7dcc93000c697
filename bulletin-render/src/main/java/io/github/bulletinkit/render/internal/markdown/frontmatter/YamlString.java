package io.github.bulletinkit.render.internal.markdown.frontmatter;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes strings that YAML 1.2 and YAML 1.1 read alike, and JSON too if they are quoted. */
final class YamlString {

    private static final String LETTER = "[A-Za-z\u3400-\u4DBF\u4E00-\u9FFF]";
    private static final String CHARACTER = "[0-9A-Za-z\u3400-\u4DBF\u4E00-\u9FFF、，。；：？！（）《》〈〉“”‘’—…·]";

    /** Begins with a letter, so that it is no number, date or indicator; has no character with a meaning in YAML. */
    private static final Pattern PLAIN = Pattern.compile(LETTER + CHARACTER + "*+( " + CHARACTER + "++)*+");

    private static final Pattern OTHER_TYPE = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");

    private YamlString() {}

    /** The text itself if that is safe, else in double quotes. */
    static String of(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> quoted.append(escaped(codePoint)));
        return quoted.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> hexadecimal(codePoint);
            default -> {
                boolean unpaired = Character.getType(codePoint) == Character.SURROGATE;
                yield unpaired || Character.isISOControl(codePoint)
                        ? hexadecimal(codePoint)
                        : Character.toString(codePoint);
            }
        };
    }

    private static String hexadecimal(int codePoint) {
        return String.format(Locale.ROOT, "\\u%04X", codePoint);
    }
}
