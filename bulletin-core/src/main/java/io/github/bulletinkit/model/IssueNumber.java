package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.constraint.ErrorSeverity;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The number of an issue (期号), printed as {@code 2022 年第 1 期 总 252 期} or as the {@link PrintedWords} of the series say.
 * Any integer is accepted here and checked by validation; 0 means left out.
 *
 * @param quarter the quarter within which issues are counted (季度), 0 in most series
 * @param issue the number within the year or quarter (期), from 1
 * @param lastIssue of a combined issue (合刊), the number of its last part; 0 if the issue is not combined
 * @param total the running total over all years (总期); of a combined issue, that of its first part
 * @param supplement the number among the supplements (增刊), from 1; 0 if the issue is not a supplement
 */
@ConsistentNumber(payload = ErrorSeverity.class)
public record IssueNumber(
        int year,
        int quarter,
        int issue,
        int lastIssue,
        int total,

        @PositiveOrZero(message = "{io.github.bulletinkit.number.supplement}", payload = ErrorSeverity.class)
        int supplement) {

    /**
     * Returns the number of an issue that is neither combined nor a supplement.
     *
     * @param issue the number within the year, from 1; 0 if left out
     * @param total the running total over all years; 0 if left out
     */
    public static IssueNumber of(int year, int issue, int total) {
        return new IssueNumber(year, 0, issue, 0, total, 0);
    }

    /**
     * Returns this number, counted within a quarter (季度).
     *
     * @param quarter from 1 to 4
     */
    public IssueNumber withQuarter(int quarter) {
        return new IssueNumber(year, quarter, issue, lastIssue, total, supplement);
    }

    /**
     * Returns the number of a combined issue (合刊), which begins with this number.
     *
     * @param lastIssue the number of its last part, such as 13 in {@code 第 12-13 期}
     */
    public IssueNumber withLastIssue(int lastIssue) {
        return new IssueNumber(year, quarter, issue, lastIssue, total, supplement);
    }

    /**
     * Returns the number of a supplement (增刊) to this issue.
     *
     * @param supplement the number among the supplements, from 1
     */
    public IssueNumber withSupplement(int supplement) {
        return new IssueNumber(year, quarter, issue, lastIssue, total, supplement);
    }

    /** Whether this is a combined issue (合刊). */
    public boolean isCombined() {
        return lastIssue != 0;
    }
}
