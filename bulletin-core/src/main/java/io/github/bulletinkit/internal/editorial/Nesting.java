package io.github.bulletinkit.internal.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a list inside an item of another of its style from one that follows it. */
final class Nesting {
    /** How far back the words that lead to a list are looked at, in characters. */
    private static final int REACH = 200;

    /** What says that a list goes into what was said last. */
    private static final List<String> CONTINUING = List.of("具体", "包括", "包含", "做到", "分别");

    private static final String AMONG = "其中";
    private static final String OPENINGS = "（(";

    private final List<Passage> passages;

    Nesting(List<Passage> passages) {
        this.passages = passages;
    }

    /**
     * Whether a first number may begin a list inside the last item of another.
     *
     * @param step the enumerator, whose number is 1
     * @param around the other list
     */
    boolean begins(Step step, Enumeration around) {
        Enumerator item = step.item();
        return item.passage() == around.last().passage()
                && (item.isLedTo() || isInserted(item) || leadsDown(step, around.last()));
    }

    /** Whether a list is put into a sentence: 其中一是 and （一是. */
    boolean isInserted(Enumerator first) {
        String text = passages.get(first.passage()).text();
        boolean isAfterMark = first.isAfterComma() || first.isLedTo();
        int end = isAfterMark ? text.lastIndexOf(first.mark(), first.start()) : first.start();
        return OPENINGS.indexOf(first.mark()) >= 0 || text.startsWith(AMONG, end - AMONG.length());
    }

    /** Whether a first number begins a sentence and the second only a clause: 一是“快”字当先。一是抢时间，二是抢进度。 */
    boolean leadsDown(Step step, Enumerator last) {
        Enumerator item = step.item();
        Enumerator next = step.next();
        return next != null
                && next.number() == 2
                && last.passage() == item.passage()
                && step.hasNextInPassage()
                && item.depth() < next.depth();
    }

    /** The list around another, if an item goes on with that rather than with the one inside. */
    @Nullable
    Enumeration resumed(Enumeration inner, Enumerator item) {
        Enumeration around = inner.around();
        return around != null && around.accepts(item) && leaves(inner, around, item) ? around : null;
    }

    /** Whether the list inside has the number of an item already, or surely is over. */
    private boolean leaves(Enumeration inner, Enumeration around, Enumerator item) {
        boolean rises = inner.items().size() > 1 && item.depth() < inner.last().depth();
        boolean isInside = isInside(inner.first(), around.last());
        if (!inner.has(item.number())) {
            return rises && isInside;
        }
        boolean goesBack = item.number() < inner.last().number();
        return rises || isInserted(inner.first()) || (goesBack && isInside);
    }

    /** Whether a list that an item may contain belongs to it by what is said in between. */
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
