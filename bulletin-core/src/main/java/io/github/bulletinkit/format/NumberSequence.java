package io.github.bulletinkit.format;

/** How the issues of a series are numbered from one year to the next. */
public enum NumberSequence {
    /** As most of the issues that are checked together show. */
    INFERRED,
    /** From 1 in every year. */
    YEARLY,
    /** On from the last number of the year before, also where the number has a year. */
    CONTINUOUS
}
