package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.render.markdown.YamlValue.Mapping;
import io.github.bulletinkit.render.markdown.YamlValue.Member;
import io.github.bulletinkit.render.markdown.YamlValue.Nothing;
import io.github.bulletinkit.render.markdown.YamlValue.Scalar;
import io.github.bulletinkit.render.markdown.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of YAML that front matter needs: keys with values, one on a line, lists with dashes, and mappings and
 * lists further in. Every other construct of YAML is reported, and its line skipped.
 */
final class YamlReader {
    private static final Pattern MEMBER = Pattern.compile("(?<key>[^:：]+)[:：](?<value>.*)");
    /** In a list a full-width colon belongs to the text. */
    private static final Pattern MEMBER_IN_LIST = Pattern.compile("[\\p{L}]+:( .*)?");

    /** A number sign that no space stands before is text. */
    private static final Pattern COMMENT = Pattern.compile("[ \t\u3000]*|[ \t\u3000]+#.*");

    private static final int DEEPEST_INDENT = 40;

    private final List<String> lines;
    private final int linesBefore;
    private final Faults faults;
    private int next;

    private YamlReader(List<String> lines, int linesBefore, Faults faults) {
        this.lines = new ArrayList<>(lines);
        this.linesBefore = linesBefore;
        this.faults = faults;
    }

    /** Reads lines that stand below so many others. */
    static Mapping read(List<String> lines, int linesBefore, Faults faults) {
        return new YamlReader(lines, linesBefore, faults).mapping(0);
    }

    private Mapping mapping(int indent) {
        Place place = place(indent);
        List<Member> members = new ArrayList<>();
        while (skipBlank() && indent() >= indent) {
            if (indent() > indent) {
                refuse("this line is indented further than the one it belongs with; a text stands on one line");
            } else {
                Member member = member(indent);
                if (member != null) {
                    members.add(member);
                }
            }
        }
        return new Mapping(place, members);
    }

    private @Nullable Member member(int indent) {
        String line = lines.get(next);
        Matcher member = MEMBER.matcher(line).region(indent, line.length());
        if (!member.matches() || isItem()) {
            refuse("expected a key with its value, as in title: …");
            return null;
        }
        Scalar key = new Scalar(place(indent), member.group("key").strip());
        int value = member.start("value");
        if (!COMMENT.matcher(member.group("value")).matches()) {
            YamlValue scalar = value(value);
            return scalar == null ? null : new Member(key, scalar);
        }
        Place end = place(value);
        next++;
        return new Member(key, below(indent, end));
    }

    /** What stands below a key, further in; the dashes of a list may stand right below the key. */
    private YamlValue below(int indent, Place end) {
        if (!skipBlank() || indent() < indent || (indent() == indent && !isItem())) {
            return new Nothing(end);
        }
        return isItem() ? sequence(indent()) : mapping(indent());
    }

    private Sequence sequence(int indent) {
        Place place = place(indent);
        List<YamlValue> items = new ArrayList<>();
        while (skipBlank() && indent() == indent && isItem()) {
            YamlValue item = item();
            if (item != null) {
                items.add(item);
            }
        }
        return new Sequence(place, items);
    }

    private @Nullable YamlValue item() {
        String line = lines.get(next).replaceFirst("-", " ");
        if (isBlank(line)) {
            refuse("nothing after the dash");
            return null;
        }
        lines.set(next, line);
        int start = indent();
        return MEMBER_IN_LIST.matcher(line.substring(start)).matches() ? mapping(start) : value(start);
    }

    private @Nullable YamlValue value(int start) {
        YamlValue value = new YamlLine(lines.get(next), number(), start, faults).value();
        next++;
        return value;
    }

    /** Goes on to the next line that says something, if there is one. */
    private boolean skipBlank() {
        while (next < lines.size()) {
            if (!isBlank(lines.get(next))) {
                if (!isIndentedBadly()) {
                    return true;
                }
                refuse("indent with spaces, and with few of them");
            } else {
                next++;
            }
        }
        return false;
    }

    private static boolean isBlank(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private boolean isIndentedBadly() {
        return Character.isWhitespace(lines.get(next).charAt(indent())) || indent() > DEEPEST_INDENT;
    }

    private int indent() {
        String line = lines.get(next);
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private boolean isItem() {
        String text = lines.get(next).substring(indent());
        return text.equals("-") || text.startsWith("- ");
    }

    private int number() {
        return linesBefore + next + 1;
    }

    private Place place(int index) {
        return new Place(number(), index + 1);
    }

    /** Reports the line, and skips it. */
    private void refuse(String problem) {
        faults.add(place(Math.min(indent(), lines.get(next).length())), problem);
        next++;
    }
}
