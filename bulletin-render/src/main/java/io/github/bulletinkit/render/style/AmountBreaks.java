package io.github.bulletinkit.render.style;

/**
 * Where a line may end inside an amount, a date or a time in running text (CLREQ 3.1.5). A line never ends inside a number,
 * or between a number and a percent sign, the symbol of its unit (5 km) or a sign of money before it.
 */
public enum AmountBreaks {
    /**
     * Nowhere (80万元, 100多家, 20～30人, 第12期, 11月13日, 10：30), with two exceptions. A date is broken after the year
     * (2026年 | 11月13日, 2023— | 2025年) rather than that the line is stretched by more than a fifth of the measure. So is
     * an amount that is wider than half the measure, at its best place.
     */
    NONE,
    /**
     * As {@link #NONE}; also, in two places where printed bulletins break: between two hanzi that multiply the figure
     * (3.5万 | 亿元) rather than that the line is stretched by more than 3 em or an eighth of the measure, and between a range
     * with a hyphen and what is counted (3-4 | 个) rather than by more than 1.5 em or a twelfth of the measure.
     */
    LONG_AMOUNTS
}
