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
    ARTICLE_TITLE;

    /** Whether an issue has the part; of sections and articles, whether all have it. */
    boolean isIn(Issue issue) {
        Masthead masthead = issue.masthead();
        IssueNumber number = masthead.number();
        return switch (this) {
            case YEAR -> number != null && number.year() != 0;
            case ISSUE -> number != null && number.issue() != 0;
            case TOTAL -> number != null && number.total() != 0;
            case ISSUER -> !masthead.issuer().isEmpty();
            case DATE -> masthead.date() != null;
            case SECTION_TITLE ->
                issue.sections().stream().noneMatch(section -> section.title().isEmpty());
            case ARTICLE_TITLE ->
                issue.sections().stream()
                        .flatMap(section -> section.articles().stream())
                        .noneMatch(article -> article.title().isEmpty());
        };
    }
}
