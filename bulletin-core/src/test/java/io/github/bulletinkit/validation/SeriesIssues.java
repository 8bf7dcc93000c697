package io.github.bulletinkit.validation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;
import java.util.Arrays;

/** Issues of which only number and date matter. */
final class SeriesIssues {

    private SeriesIssues() {}

    static Issue issue(IssueNumber number, LocalDate date) {
        return Issue.builder().masthead(m -> m.number(number).date(date)).build();
    }

    /** An issue written as {@code year/issue/total[/supplement] date}; {@code -} means no number or no date. */
    static Issue issue(String written) {
        String[] parts = written.split(" ", -1);
        Issue.Builder issue = Issue.builder();
        if (!parts[0].equals("-")) {
            int[] number = Arrays.stream(parts[0].split("/", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            int supplement = number.length == 4 ? number[3] : 0;
            issue.masthead(m ->
                    m.number(IssueNumber.of(number[0], number[1], number[2]).withSupplement(supplement)));
        }
        if (parts.length == 2 && !parts[1].equals("-")) {
            issue.masthead(m -> m.date(LocalDate.parse(parts[1])));
        }
        return issue.build();
    }
}
