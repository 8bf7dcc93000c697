package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

/**
 * The days that an issue covers, such as 2022年6月13日—6月19日.
 */
public record DateSpan(IssueDate first, IssueDate last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateSpan {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("the last day must not be before the first: " + first + " to " + last);
        }
    }
}
