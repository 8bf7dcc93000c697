package io.github.bulletinkit.internal.hanzi;

import java.util.regex.Pattern;

/** The marks of Chinese punctuation (GB/T 15834-2011), each group by what it does. The one table of them in the project. */
public final class Punctuation {
    /** The marks that end a sentence (句末点号). */
    public static final String SENTENCE_ENDS = "。？！";

    /** The marks between the parts of a sentence, each of which may be a clause or a list. */
    public static final String PART_ENDS = "；：";

    /** The marks that end a clause or one of its parts. */
    public static final String CLAUSE_ENDS = SENTENCE_ENDS + PART_ENDS + "，";

    /** The marks at which a reader pauses (点号). */
    public static final String POINTS = CLAUSE_ENDS + "、";

    /** What some texts have in place of 。 and 、, which the typesetter sets like them. */
    public static final String OTHER_POINTS = "．｡､";

    /** Two stops in one character. */
    public static final String DOUBLE_STOPS = "‼⁇⁈⁉";

    /** The opening marks of the {@linkplain PairedMark pairs}. */
    public static final String OPENING = PairedMark.openings();

    /** The closing marks of the {@linkplain PairedMark pairs}. */
    public static final String CLOSING = PairedMark.closings();

    /** The opening brackets and title marks, but no quotation marks, at both widths. */
    public static final String OPENING_BRACKETS = inBothWidths(PairedMark.openingBrackets());

    /** The closing brackets and title marks, but no quotation marks, at both widths. */
    public static final String CLOSING_BRACKETS = inBothWidths(PairedMark.closingBrackets());

    /** The marks of which two make a dash (破折号), and that of two em. */
    public static final String DASHES = "—―⸺";

    /** The marks of which two make an ellipsis (省略号). */
    public static final String ELLIPSES = "…⋯";

    /** The marks between the ends of a range (浪纹线). */
    public static final String CONNECTORS = "～〜";

    /** The marks between the parts of a name (间隔号). */
    public static final String INTERPUNCTS = "·‧・･";

    private static final String ALL =
            POINTS + OTHER_POINTS + DOUBLE_STOPS + OPENING + CLOSING + DASHES + ELLIPSES + CONNECTORS + INTERPUNCTS;

    private static final CharacterSet MARK_SET = CharacterSet.of(ALL);
    private static final CharacterSet POINT_SET = CharacterSet.of(POINTS);
    private static final CharacterSet OPENING_SET = CharacterSet.of(OPENING);
    private static final CharacterSet CLOSING_SET = CharacterSet.of(CLOSING);

    /** How far a full-width form is from its half-width one. */
    private static final int TO_FULL_WIDTH = '！' - '!';

    private Punctuation() {}

    /** Whether a character is a mark of Chinese punctuation. */
    public static boolean isMark(int c) {
        return MARK_SET.contains(c);
    }

    /** Whether a reader pauses at a character. */
    public static boolean isPoint(int c) {
        return POINT_SET.contains(c);
    }

    /** Whether a character opens a pair. */
    public static boolean isOpening(int c) {
        return OPENING_SET.contains(c);
    }

    /** Whether a character closes a pair. */
    public static boolean isClosing(int c) {
        return CLOSING_SET.contains(c);
    }

    /** Whether half of a character's cell is blank, so that the mark beside it shares the blank (CLREQ 3.1.6). */
    public static boolean isHalfBlank(int c) {
        return isPoint(c) || OTHER_POINTS.indexOf(c) >= 0 || isOpening(c) || isClosing(c);
    }

    /** Writes some marks as a regular expression. */
    public static String anyOf(String marks) {
        return "[" + Pattern.quote(marks) + "]";
    }

    /** Some marks with the half-width forms of those that have one. */
    public static String inBothWidths(String marks) {
        StringBuilder both = new StringBuilder(marks);
        marks.chars()
                .filter(c -> '！' <= c && c <= '～')
                .map(c -> c - TO_FULL_WIDTH)
                .forEach(c -> both.append((char) c));
        return both.toString();
    }
}
