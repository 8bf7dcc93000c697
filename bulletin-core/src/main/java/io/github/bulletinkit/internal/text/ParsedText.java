package io.github.bulletinkit.internal.text;

import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.List;

/**
 * The result of {@link TextParser}.
 *
 * @param rowLines the line of each row of the table of contents, in order
 * @param format the given format, or the one that the text shows
 */
public record ParsedText(Issue issue, RepairLog repairs, List<Integer> rowLines, BulletinFormat format) {

    public ParsedText {
        rowLines = List.copyOf(rowLines);
    }
}
