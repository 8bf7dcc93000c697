package io.github.bulletinkit.model;

/** A part of an issue that some series have and others do not. */
public enum IssuePart {
    /** The year of the number. */
    YEAR,
    /** The number within the year (期). */
    ISSUE,
    /** The running total (总期). */
    TOTAL,
    /** The issuing office in the masthead (编发单位). */
    ISSUER,
    /** The date in the masthead. */
    DATE,
    /** The title of each section (栏目). Without it, articles are under no section. */
    SECTION_TITLE,
    /** The title of each article. Without it, articles are items of plain text. */
    ARTICLE_TITLE
}
