package io.github.bulletinkit.render.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/**
 * Makes strong text of two asterisks on both sides, also where CommonMark does not: between a punctuation mark and a letter,
 * as in {@code **标题：**这是例子}. CommonMark (6.2) asks what stands on either side of the asterisks, so that strong text can
 * have other strong text in it; in a script without spaces this goes wrong. Strong text of a bulletin has no other in it, so
 * here one rule is enough: no space stands between the asterisks and the strong text.
 *
 * <p>What CommonMark reads as strong text without other strong text in it is read the same.
 */
final class StrongMarks {
    private static final String ASTERISKS = "**";

    private StrongMarks() {}

    /** Joins the marks among the children of a node. Those that have no counterpart stay {@link StrongMark}s. */
    static void join(Node parent) {
        Map<Node, StrongMark> closers = closersByOpener(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            StrongMark closer = closers.get(node);
            if (closer != null) {
                node = strong(node, closer);
            }
        }
    }

    /** The pairs among the marks of a node, also those within other pairs. */
    private static Map<Node, StrongMark> closersByOpener(Node parent) {
        Map<Node, StrongMark> closers = new HashMap<>();
        Deque<StrongMark> open = new ArrayDeque<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof StrongMark mark) {
                if (mark.closes() && !open.isEmpty()) {
                    closers.put(open.pop(), mark);
                } else if (mark.opens()) {
                    open.push(mark);
                }
            }
        }
        return closers;
    }

    /** Puts strong text in the place of two marks and all that stands between them. */
    private static StrongEmphasis strong(Node opener, StrongMark closer) {
        StrongEmphasis strong = new StrongEmphasis(ASTERISKS);
        List<SourceSpan> spans = new ArrayList<>(opener.getSourceSpans());
        spans.addAll(closer.getSourceSpans());
        strong.setSourceSpans(spans);
        opener.insertBefore(strong);
        for (Node node = opener.getNext(); node != closer; node = opener.getNext()) {
            strong.appendChild(node);
        }
        opener.unlink();
        closer.unlink();
        return strong;
    }
}
