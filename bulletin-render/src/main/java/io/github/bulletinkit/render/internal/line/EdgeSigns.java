package io.github.bulletinkit.render.internal.line;

/**
 * Signs that may not begin or end a line although their {@linkplain CharacterClass class} may: half-width marks, signs
 * of units and money, and kana that stay with the character before them by UAX #14. CLREQ has no rule for them.
 */
final class EdgeSigns {
    /** They separate two items, at half and at full width. */
    private static final String SOLIDI = "/／";

    /** They have no direction, so they never end a line and never begin one. */
    private static final String STRAIGHT_QUOTES = "\"'";

    private static final String CLOSING = ")]},.;:?!»›‥|";

    private static final String HYPHENS = "-\u00AD‐\u2011‒–";

    private static final String UNITS = "%‰％℃℉°′″‵¢￠";

    /** They number notes in the text. */
    private static final String RAISED_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    private static final String REPETITION = "々〻〵〼ゝゞヽヾ゠ー〮〯゛゜ｰﾞﾟ";

    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ";

    private static final String OPENING = "([{«‹„‚¡¿";

    private static final String BEFORE_FIGURE = "¥￥$＄€£￡₩￦₫¤№+±−∓\\´";

    private static final String NOT_AT_START = SOLIDI
            + STRAIGHT_QUOTES
            + CLOSING
            + HYPHENS
            + UNITS
            + RAISED_FIGURES
            + IDEOGRAPHIC_SPACE
            + REPETITION
            + SMALL_KANA;

    private static final String NOT_AT_END = STRAIGHT_QUOTES + OPENING + BEFORE_FIGURE + "\u2011";

    private EdgeSigns() {}

    static boolean mayNotBeginLine(int codePoint) {
        return NOT_AT_START.indexOf(codePoint) >= 0;
    }

    static boolean mayNotEndLine(int codePoint) {
        return NOT_AT_END.indexOf(codePoint) >= 0;
    }

    static boolean isUnit(int codePoint) {
        return UNITS.indexOf(codePoint) >= 0;
    }

    static boolean isSolidus(int codePoint) {
        return SOLIDI.indexOf(codePoint) >= 0;
    }
}
