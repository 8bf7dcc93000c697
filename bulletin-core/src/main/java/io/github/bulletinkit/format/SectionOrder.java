package io.github.bulletinkit.format;

/** The order of the sections of an issue. */
public enum SectionOrder {
    /** That of the format. */
    FIXED,
    /** Any. */
    ANY
}
