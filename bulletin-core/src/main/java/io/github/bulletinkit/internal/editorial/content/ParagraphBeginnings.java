package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.List;
import java.util.Map;

/**
 * Finds paragraphs, headings and items that begin with a mark that no line begins with (GB/T 15834-2011, 5.1.1 and
 * 5.1.2). A dash or an ellipsis may.
 */
final class ParagraphBeginnings {
    private static final String NOT_AT_BEGINNING =
            Punctuation.inBothWidths(Punctuation.POINTS + "）") + Punctuation.CLOSING;

    private ParagraphBeginnings() {}

    static List<MemberRemark> in(Content content) {
        return content.bodies()
                .flatMap(body -> body.elements().stream())
                .flatMap(element -> element.texts().stream())
                .filter(line -> beginsWrong(line.text()))
                .map(line -> remark(line, Script.afterSpaces(line.text(), 0)))
                .toList();
    }

    private static boolean beginsWrong(String text) {
        int start = Script.afterSpaces(text, 0);
        return start < text.length() && NOT_AT_BEGINNING.indexOf(text.charAt(start)) >= 0 && !isTurned(text, start);
    }

    /** Whether a closing mark is an opening one that was turned, which another rule reports: its partner comes first. */
    private static boolean isTurned(String text, int start) {
        return PairedMark.ofClosing(text.charAt(start))
                .filter(pair -> {
                    int opening = text.indexOf(pair.opening(), start + 1);
                    int closing = text.indexOf(pair.closing(), start + 1);
                    return closing >= 0 && (opening < 0 || closing < opening);
                })
                .isPresent();
    }

    private static MemberRemark remark(Line line, int start) {
        String text = line.text();
        return MemberRemark.of(
                line.path(),
                "paragraph.beginning",
                Map.of("mark", text.substring(start, start + 1), "place", Excerpt.around(text, start, start + 1)));
    }
}
