package io.github.bulletinkit.render.internal.layout;

/**
 * What two neighbouring clusters do to each other: whether a line may break between them, and how wide the gap is. After
 * CLREQ 3.1.3 (prohibited line starts and ends), 3.1.6 (squeeze of adjacent marks) and 3.2.2 (mixed text).
 *
 * <p>Adjacent marks always share a blank, and then give no more. A mark that stands alone gives up to half of its blank
 * where a line must be squeezed, as does the gap between hanzi and Latin. A space stretches on one side only, as much
 * as the gap that it stands for.
 */
final class PairRules {
    private static final Gap NONE = new Gap(0, 0, false);
    private static final Gap BETWEEN_IDEOGRAPHS = new Gap(0, 0, true);

    /** Of two adjacent marks one gives up the blank half of its cell (CLREQ 3.1.6). */
    private static final double SHARED_BY_ADJACENT_MARKS = 0.5;

    /** The gap between hanzi and Latin letters or digits. */
    private static final Gap HAN_WESTERN = new Gap(0.25, 0.125, true);

    private static final int NO_BREAK_SPACE = 0x00A0;

    /** Signs set with Latin, and their full-width like, that end what stands before them even where that is hanzi. */
    private static final String NOT_AT_LINE_START = ")]},.;:?!%‰％/／";

    /** The same for signs that begin what follows; the solidus (分隔号) does both (GB/T 15834-2011, 5.1.9). */
    private static final String NOT_AT_LINE_END = "([{/／";

    private static final String UNIT_SIGNS = "%‰°′″";

    /** Whether a line may end after the first cluster and the next begin with the second, as far as the two decide it. */
    boolean mayPart(Cluster before, Cluster after) {
        CharacterClass left = before.type();
        CharacterClass right = after.type();
        if (right == CharacterClass.SPACE
                || right.forbiddenAtLineStart()
                || NOT_AT_LINE_START.indexOf(after.codePoint()) >= 0
                || before.codePoint() == NO_BREAK_SPACE) {
            return false;
        }
        boolean oneMark = left == right && (left == CharacterClass.DASH || left == CharacterClass.ELLIPSIS);
        return !oneMark && !isOneWord(before, after);
    }

    /** Whether a cluster may be the last on its line, but for spaces. */
    boolean mayEndLine(Cluster last) {
        return !last.type().forbiddenAtLineEnd() && NOT_AT_LINE_END.indexOf(last.codePoint()) < 0;
    }

    /** Whether two neighbours belong to one Latin word or number. */
    boolean isOneWord(Cluster before, Cluster after) {
        return before.type() == CharacterClass.WESTERN && after.type() == CharacterClass.WESTERN;
    }

    /** The gap between the bodies of two neighbours: what is blank in their cells, less what adjacent marks share. */
    Gap gap(Cluster before, Cluster after) {
        double blank = before.blankAfter() + after.blankBefore();
        if (before.type().hasBlank() && after.type().hasBlank()) {
            double left = Math.max(0, blank - SHARED_BY_ADJACENT_MARKS);
            return new Gap(left, left, false);
        }
        if (before.type() == CharacterClass.SPACE || after.type() == CharacterClass.SPACE) {
            return new Gap(blank, blank / 2, after.type() != CharacterClass.SPACE);
        }
        if (blank > 0) {
            return new Gap(blank, blank / 2, false);
        }
        if (before.type() == CharacterClass.IDEOGRAPH && after.type() == CharacterClass.IDEOGRAPH) {
            return BETWEEN_IDEOGRAPHS;
        }
        return isMixed(before, after) || isMixed(after, before) ? HAN_WESTERN : NONE;
    }

    /** A percent or degree sign belongs to its figure and keeps no distance from the hanzi after it. */
    private static boolean isMixed(Cluster han, Cluster western) {
        return han.type() == CharacterClass.IDEOGRAPH
                && western.type() == CharacterClass.WESTERN
                && UNIT_SIGNS.indexOf(western.codePoint()) < 0;
    }
}
