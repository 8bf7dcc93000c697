package io.github.bulletinkit.render.style;

/**
 * How number, issuers and date are arranged between the title of the bulletin and the rule. What an issue leaves out takes
 * no line. A text without room on its line continues on more lines.
 */
public enum MastheadTemplate {
    /**
     * The number centred, or at the left of the signatory; below it the issuers at the left and the date at the right, as
     * most bulletins have it:
     *
     * <pre>
     *          2026 年第 45 期
     * 市委办公室      2026 年 11 月 13 日
     * </pre>
     */
    NUMBER_CENTERED,
    /**
     * Number, issuers and date on one line. It shrinks to not less than three quarters of its size; if it is still too long,
     * the template is {@link #NUMBER_CENTERED}. For short numbers:
     *
     * <pre>
     * 第 45 期  市委办公室  2026 年 11 月 13 日
     * </pre>
     */
    SINGLE_LINE,
    /**
     * The number at the left and the issuers at the right; below them the signatory at the left and the date at the right:
     *
     * <pre>
     * 2026 年第 45 期           市委办公室
     *                 2026 年 11 月 13 日
     * </pre>
     */
    NUMBER_LEFT,
    /**
     * Number, issuers and date centred, each on a line:
     *
     * <pre>
     *           2026 年第 45 期
     *             市委办公室
     *         2026 年 11 月 13 日
     * </pre>
     */
    ALL_CENTERED
}
