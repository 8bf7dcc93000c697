package io.github.bulletinkit.internal.text;

import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.model.Issue;
import java.util.List;

/**
 * The result of {@link TextParser}.
 *
 * @param rowLines the line of each row of the table of contents, in order
 */
public record ParsedText(Issue issue, RepairLog repairs, List<Integer> rowLines) {

    public ParsedText {
        rowLines = List.copyOf(rowLines);
    }
}
