package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings with nothing under them: the next block is a heading of the same or a higher level, or there is none.
 * Correct is a heading that is a whole sentence, as below level 2: its text is in it.
 */
final class EmptyHeadings {

    private EmptyHeadings() {}

    static List<MemberRemark> in(Content content) {
        return content.bodies().flatMap(body -> in(body).stream()).toList();
    }

    private static List<MemberRemark> in(Body body) {
        List<MemberRemark> remarks = new ArrayList<>();
        for (int i = 0; i < body.elements().size(); i++) {
            Element heading = body.elements().get(i);
            Element next = body.at(i + 1);
            if (heading.isHeading() && hasNoText(heading.text()) && isEnd(heading, next)) {
                String wording = next == null ? "heading.empty/last" : "heading.empty";
                remarks.add(MemberRemark.of(
                        heading.path(),
                        wording,
                        Map.of("heading", heading.text(), "next", next == null ? "" : next.text())));
            }
        }
        return remarks;
    }

    private static boolean isEnd(Element heading, @Nullable Element next) {
        return next == null || (next.isHeading() && next.level() <= heading.level());
    }

    /** Another rule reports a blank heading. */
    private static boolean hasNoText(String heading) {
        return !Spaces.isBlank(heading) && heading.chars().noneMatch(c -> Punctuation.SENTENCE_ENDS.indexOf(c) >= 0);
    }
}
