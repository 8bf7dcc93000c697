package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.render.style.LineComposition;
import io.github.bulletinkit.render.style.MarkSqueeze;
import io.github.bulletinkit.render.style.ProhibitionLevel;

/**
 * The rules for two neighbouring clusters: whether a line may break between them, and how wide the gap is. After CLREQ
 * 3.1.4 (marks forbidden at line starts and ends), 3.1.5 (marks that are never broken), 3.1.6 (squeezing of marks) and
 * 3.2.2 (mixed text).
 *
 * <p>Adjacent marks share a blank, which shrinks no further. In a line that is squeezed, a single mark gives up to half
 * of its blank, as does the gap between hanzi and Latin. A space stretches on one side only, like the gap that it
 * replaces.
 */
final class PairRules {
    private static final Gap BETWEEN_IDEOGRAPHS = new Gap(Gap.Kind.HAN, 0, 0);

    /** One of two adjacent marks gives up the blank half of its cell (CLREQ 3.1.6). */
    private static final double SHARED_BY_ADJACENT_MARKS = 0.5;

    /** The part of a blank that stays in a squeezed line. */
    private static final double LEAST_PART = 0.5;

    /** The smallest space between Latin words (CLREQ 3.5.3). */
    private static final double LEAST_WORD_SPACE = 0.25;

    private static final int NO_BREAK_SPACE = 0x00A0;

    private static final String FULL_WIDTH_SIGNS = "％￥＄￡￠／";

    private static final String STOPS = Punctuation.SENTENCE_ENDS + "．";

    private final LineComposition composition;

    PairRules(LineComposition composition) {
        this.composition = composition;
    }

    /** Whether the line may break between two clusters, as far as these two decide. */
    boolean mayPart(Cluster before, Cluster after) {
        if (after.type() == CharacterClass.SPACE || mayNotBeginLine(after) || before.codePoint() == NO_BREAK_SPACE) {
            return false;
        }
        boolean oneMark = before.type() == after.type() && before.type().isDouble();
        return !oneMark && !isOneWord(before, after);
    }

    private boolean mayNotBeginLine(Cluster first) {
        boolean strict = composition.prohibitionLevel() == ProhibitionLevel.STRICT;
        return first.isShifted()
                || first.type().forbiddenAtLineStart()
                || EdgeSigns.mayNotBeginLine(first.codePoint())
                || (strict && first.type().isDouble());
    }

    /** Whether a cluster may end its line, apart from spaces after it, if another begins the next. */
    boolean mayEndLine(Cluster last, Cluster next) {
        boolean solidus = EdgeSigns.isSolidus(last.codePoint());
        boolean insideRange = last.type() == CharacterClass.CONNECTOR && next.isFigure();
        return !last.type().forbiddenAtLineEnd()
                && !EdgeSigns.mayNotEndLine(last.codePoint())
                && !(solidus && composition.prohibitionLevel() != ProhibitionLevel.BASIC)
                && !insideRange;
    }

    /** A superscript after a word is like a mark: it does not begin a line, but is no letter of the word. */
    boolean isOneWord(Cluster before, Cluster after) {
        boolean shiftBegins = after.isShifted() && !before.isShifted();
        return before.type() == CharacterClass.WESTERN && after.type() == CharacterClass.WESTERN && !shiftBegins;
    }

    /** Whether marks at the edges of a squeezed line give up their blank. */
    boolean squeezesLineEdges() {
        return composition.markSqueeze() == MarkSqueeze.FULL;
    }

    /**
     * The gap between the bodies of two neighbours: the blanks of their cells, less what adjacent marks share. A superscript
     * takes the place of the blank before it.
     */
    Gap gap(Cluster before, Cluster after) {
        if (after.isShifted()) {
            return Gap.NONE;
        }
        double blank = before.blankAfter() + after.blankBefore();
        if (before.type().sharesBlank() && after.type().sharesBlank()) {
            return betweenMarks(blank);
        }
        if (after.type() == CharacterClass.SPACE) {
            return new Gap(Gap.Kind.RIGID, blank, blank);
        }
        if (blank > 0) {
            return besideMark(before.type().hasBlank() ? before : after, blank);
        }
        if (before.type() == CharacterClass.IDEOGRAPH && after.type() == CharacterClass.IDEOGRAPH) {
            return BETWEEN_IDEOGRAPHS;
        }
        return isMixed(before, after) || isMixed(after, before) ? betweenHanAndWestern() : Gap.NONE;
    }

    /** The gap after a space, which has all of its width; {@code ink} is the last cluster before all spaces. */
    Gap gapAfterSpace(Cluster ink, Cluster space, Cluster after) {
        double width = space.blankAfter() + after.blankBefore();
        if (after.type() == CharacterClass.SPACE) {
            return new Gap(Gap.Kind.RIGID, width, width);
        }
        return isOneWord(ink, after)
                ? new Gap(Gap.Kind.WORD_SPACE, width, Math.min(width, LEAST_WORD_SPACE))
                : new Gap(Gap.Kind.HAN_WESTERN, width, width * LEAST_PART);
    }

    /** The width of a space beside Latin: the gap between hanzi and Latin, which a half-width mark has here too. */
    double spaceWidth(Cluster before, Cluster after) {
        if (isHanBesideWestern(before, after) || isHanBesideWestern(after, before)) {
            return composition.hanWesternGapEm();
        }
        return gap(before, after).natural() - before.blankAfter() - after.blankBefore();
    }

    private Gap betweenMarks(double blank) {
        double shared = composition.markSqueeze() == MarkSqueeze.NONE ? 0 : SHARED_BY_ADJACENT_MARKS;
        double left = Math.max(0, blank - shared);
        return new Gap(Gap.Kind.RIGID, left, left);
    }

    private Gap besideMark(Cluster mark, double blank) {
        double least = composition.markSqueeze() == MarkSqueeze.FULL ? blank * LEAST_PART : blank;
        return new Gap(kindOfBlank(mark), blank, least);
    }

    private static Gap.Kind kindOfBlank(Cluster mark) {
        return switch (mark.type()) {
            case OPENING, CLOSING -> Gap.Kind.BRACKET;
            default -> STOPS.indexOf(mark.codePoint()) >= 0 ? Gap.Kind.STOP : Gap.Kind.PAUSE;
        };
    }

    private Gap betweenHanAndWestern() {
        double natural = composition.hanWesternGapEm();
        return new Gap(Gap.Kind.HAN_WESTERN, natural, natural * LEAST_PART);
    }

    private static boolean isMixed(Cluster han, Cluster western) {
        return isHanBesideWestern(han, western) && keepsDistanceFromHanzi(western.codePoint());
    }

    /** Whether one is hanzi and the other Latin. Unit signs and full-width signs belong to the figure beside them. */
    private static boolean isHanBesideWestern(Cluster han, Cluster western) {
        return han.type() == CharacterClass.IDEOGRAPH
                && western.type() == CharacterClass.WESTERN
                && !western.isShifted()
                && !EdgeSigns.isUnit(western.codePoint())
                && FULL_WIDTH_SIGNS.indexOf(han.codePoint()) < 0;
    }

    /**
     * Letters, figures and the signs of money before them have a gap to hanzi (CLREQ 3.2.2). Marks, symbols, and raised
     * and lowered figures have none.
     */
    private static boolean keepsDistanceFromHanzi(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> !isRaisedOrLoweredFigure(codePoint);
            case Character.CURRENCY_SYMBOL -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    private static boolean isRaisedOrLoweredFigure(int codePoint) {
        boolean latin1 = codePoint == 0x00B9 || codePoint == 0x00B2 || codePoint == 0x00B3;
        return latin1 || (codePoint >= 0x2070 && codePoint <= 0x209F);
    }
}
