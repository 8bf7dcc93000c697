package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds recipients in the colophon that come twice, in one list or in two, and those that end in a mark. */
final class Recipients {
    private static final String ENDS = Punctuation.inBothWidths(Punctuation.POINTS) + Punctuation.OTHER_POINTS + ".";

    private Recipients() {}

    /** The second mention is reported. */
    static List<MemberRemark> repeatedIn(Content content) {
        Set<String> seen = new HashSet<>();
        return of(content).stream()
                .filter(name -> !name(name.text()).isEmpty() && !seen.add(name(name.text())))
                .map(name -> MemberRemark.of(name.path(), "recipient.repeated", Map.of("name", name.text())))
                .toList();
    }

    /** The marks after and between the names are the style's. */
    static List<MemberRemark> stoppedIn(Content content) {
        return of(content).stream()
                .filter(name -> !name(name.text()).isEmpty() && name.text().length() > stop(name.text()))
                .map(name -> MemberRemark.of(
                        name.path(),
                        "recipient.mark",
                        Map.of("mark", name.text().substring(stop(name.text())), "name", name(name.text()))))
                .toList();
    }

    private static List<Line> of(Content content) {
        return content.issue().colophon() == null
                ? List.of()
                : content.issue().texts().stream()
                        .filter(text -> text.kind() == TextKind.RECIPIENT)
                        .map(text -> new Line(text.path(), text.text().strip()))
                        .toList();
    }

    private static String name(String recipient) {
        return Line.printed(recipient.substring(0, stop(recipient)));
    }

    /** The place of the marks at the end. */
    private static int stop(String recipient) {
        int end = recipient.length();
        while (end > 0 && ENDS.indexOf(recipient.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
