package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a list inside an item of another list of its style from a list after it. */
final class Nesting {
    /** How far back the text before a list is searched, in characters. */
    private static final int REACH = 200;

    /** Words that show that a list explains the text before it. */
    private static final List<String> CONTINUING = List.of("具体", "包括", "包含", "做到", "分别");

    private static final String AMONG = "其中";
    private static final String OPENINGS = "（(";

    private final List<Passage> passages;

    Nesting(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether a first number may begin a list inside the last item of {@code around}. */
    boolean begins(Lookahead lookahead, Enumeration around) {
        Enumerator item = lookahead.item();
        return item.passage() == around.last().passage()
                && (item.isLedTo() || isInserted(item) || leadsDown(lookahead, around.last()));
    }

    /** Whether a list is inserted into a sentence: 其中一是 and （一是. */
    boolean isInserted(Enumerator first) {
        String text = passages.get(first.passage()).text();
        boolean isAfterMark = first.isAfterComma() || first.isLedTo();
        int end = isAfterMark ? text.lastIndexOf(first.mark(), first.start()) : first.start();
        return OPENINGS.indexOf(first.mark()) >= 0 || text.startsWith(AMONG, end - AMONG.length());
    }

    /** Whether the first number begins a sentence but the second only a clause: 一是“快”字当先。一是抢时间，二是抢进度。 */
    boolean leadsDown(Lookahead lookahead, Enumerator last) {
        Enumerator item = lookahead.item();
        Enumerator next = lookahead.next();
        return next != null
                && next.number() == 2
                && last.passage() == item.passage()
                && lookahead.hasNextInPassage()
                && item.depth() < next.depth();
    }

    /** Returns the list around {@code inner} if the item continues that list, else null. */
    @Nullable
    Enumeration resumed(Enumeration inner, Enumerator item) {
        Enumeration around = inner.around();
        return around != null && around.accepts(item) && leaves(inner, around, item) ? around : null;
    }

    /** Whether the inner list already has this number, or surely is finished. */
    private boolean leaves(Enumeration inner, Enumeration around, Enumerator item) {
        boolean rises = inner.items().size() > 1 && item.depth() < inner.last().depth();
        boolean isInside = isInside(inner.first(), around.last());
        if (!inner.has(item.number())) {
            return rises && isInside;
        }
        boolean goesBack = item.number() < inner.last().number();
        return rises || isInserted(inner.first()) || (goesBack && isInside);
    }

    /** Whether a list belongs to the item that may contain it, by the text between them. */
    private boolean isInside(Enumerator first, Enumerator around) {
        String text = passages.get(first.passage()).text();
        int from = Math.max(around.end(), first.start() - REACH);
        int sentence = Marks.beginningOfSentence(text, from, first.start());
        String lead = text.substring(sentence, first.start());
        return isInserted(first)
                || sentence == around.end()
                || CONTINUING.stream().anyMatch(lead::contains);
    }
}
