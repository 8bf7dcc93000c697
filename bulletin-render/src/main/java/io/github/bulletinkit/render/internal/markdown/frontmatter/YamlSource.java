package io.github.bulletinkit.render.internal.markdown.frontmatter;

import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The lines of the front matter as YAML. Editors may write a full-width colon after a key, or no space after the colon;
 * here they become a colon and a space. Faults are reported at their place in the original document.
 */
final class YamlSource {
    /** The opening fence is line 1. */
    private static final int NUMBER_OF_FIRST_LINE = 2;

    private static final Pattern KEY = Pattern.compile(" *[^\\s\"'\\[\\]{},:：#-][^\"'\\[\\]{},:：]*[:：]");

    private static final Pattern BRACKET = Pattern.compile("[\\s\u3000]*(?:- +)?[\\[{]");
    private static final Pattern BLANK_OR_COMMENT = Pattern.compile("[\\s\u3000]*(?:#.*)?");
    private static final Pattern INDENTED_BADLY = Pattern.compile(" *[\t\u3000]");

    private final List<String> written;
    private final List<String> yaml;
    private final Faults faults;

    YamlSource(List<String> written, Faults faults) {
        this.written = written;
        this.yaml = new ArrayList<>(Collections.nCopies(written.size(), ""));
        this.faults = faults;
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i);
            if (!BLANK_OR_COMMENT.matcher(line).matches() && isReadable(i, line)) {
                yaml.set(i, withColons(line));
            }
        }
    }

    private boolean isReadable(int index, String line) {
        int control = 0;
        while (control < line.length() && StreamReader.isPrintable(line.codePointAt(control))) {
            control += Character.charCount(line.codePointAt(control));
        }
        Matcher key = KEY.matcher(line);
        if (control < line.length()) {
            String escape = "\\u%04X".formatted((int) line.charAt(control));
            faults.add(place(index, control), "a control character; write it as " + escape + " in double quotes");
        } else if (INDENTED_BADLY.matcher(line).lookingAt()) {
            faults.add(place(index, 0), "indent with spaces, not with tabs or full-width spaces");
        } else if (key.lookingAt() && line.startsWith("#", key.end())) {
            faults.add(place(index, key.end()), "YAML reads this as a comment; write the value in double quotes");
        } else {
            return true;
        }
        return false;
    }

    private static String withColons(String line) {
        Matcher key = KEY.matcher(line);
        int value = key.lookingAt() ? key.end() : 0;
        String rest = line.substring(value);
        boolean brackets = BRACKET.matcher(rest).lookingAt();
        return (value == 0 ? "" : line.substring(0, value - 1) + colon(line, value - 1))
                + (brackets ? withColonsInBrackets(rest) : withSpaces(rest));
    }

    /** Full-width spaces before a value are spaces. */
    private static String withSpaces(String value) {
        String text = value.stripLeading();
        return value.substring(0, value.length() - text.length()).replace('\u3000', ' ') + text;
    }

    /** In brackets, each colon outside quotes follows a key, and full-width spaces between the parts are spaces. */
    private static String withColonsInBrackets(String text) {
        StringBuilder yaml = new StringBuilder();
        char quote = 0;
        char last = ',';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == ':' || c == '：')) {
                yaml.append(colon(text, i));
                last = ':';
                continue;
            }
            boolean space = c == ' ' || c == '\u3000';
            yaml.append(space && quote == 0 && "[]{},:\"'".indexOf(last) >= 0 ? ' ' : c);
            if (quote == '"' && c == '\\' && i + 1 < text.length()) {
                yaml.append(text.charAt(++i));
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'') && "[{,:".indexOf(last) >= 0) {
                quote = c;
            }
            last = space ? last : c;
        }
        return yaml.toString();
    }

    private static String colon(String line, int index) {
        return line.startsWith(" ", index + 1) || line.startsWith("\u3000", index + 1) ? ":" : ": ";
    }

    String text() {
        return String.join("\n", yaml) + "\n";
    }

    /** Reports a fault and removes its line, with the more indented lines below. */
    void skip(Mark mark, String problem) {
        refuse(mark, problem);
        int line = Math.min(mark.getLine(), yaml.size() - 1);
        int indent = indent(line);
        do {
            yaml.set(line++, "");
        } while (line < yaml.size() && indent(line) > indent);
    }

    private int indent(int line) {
        String text = yaml.get(line);
        return text.length() - text.stripLeading().length();
    }

    void refuse(Node node, String problem) {
        refuse(node.getStartMark().orElseThrow(), problem);
    }

    /** Reports a fault at a mark in the YAML, whose columns are code points. */
    void refuse(Mark mark, String problem) {
        int line = Math.min(mark.getLine(), yaml.size() - 1);
        String text = yaml.get(line);
        int end = text.offsetByCodePoints(0, Math.min(mark.getColumn(), text.codePointCount(0, text.length())));
        faults.add(place(line, columnWritten(written.get(line), text.substring(0, end))), problem);
    }

    private static int columnWritten(String written, String yaml) {
        int column = 0;
        for (int i = 0; i < yaml.length(); i++) {
            boolean inserted = yaml.charAt(i) == ' ' && " \u3000".indexOf(written.charAt(column)) < 0;
            column += inserted ? 0 : 1;
        }
        return column;
    }

    private static SourcePosition place(int index, int column) {
        return new SourcePosition(NUMBER_OF_FIRST_LINE + index, column + 1);
    }
}
