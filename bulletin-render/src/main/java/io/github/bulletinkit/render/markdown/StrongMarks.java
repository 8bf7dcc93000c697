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
 * Reads {@code **strong**} also where CommonMark does not: between a punctuation mark and a letter, as in
 * {@code **标题：**这是例子}. CommonMark (6.2) looks at the characters on both sides of the asterisks to allow strong text in
 * strong text; this fails in a script without spaces. A bulletin has no nested strong text, so one rule is enough: no
 * space between the asterisks and the strong text. What CommonMark reads as strong text without nesting is read the
 * same here.
 */
final class StrongMarks {
    private static final String ASTERISKS = "**";

    private StrongMarks() {}

    /** Joins the marks among the children of a node. Marks without a counterpart stay {@link StrongMark}s. */
    static void join(Node parent) {
        Map<Node, StrongMark> closers = closersByOpener(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            StrongMark closer = closers.get(node);
            if (closer != null) {
                node = strong(node, closer);
            }
        }
    }

    /** The pairs of marks among the children of a node, also nested ones. */
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
