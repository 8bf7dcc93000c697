package io.github.bulletinkit.text;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of an already published issue, as extracted from its PDF: a masthead, the heading 目录, the table of
 * contents, and the body.
 *
 * <p>The table of contents is the key to the rest. Its rows that end in a page number are articles, the rows between
 * them are sections, and the body begins where one of these titles comes again. So issues of any series can be read. The
 * text itself is kept as published, uneven spaces included; what extraction broke is mended, and every
 * {@linkplain Repair repair} is reported. Blank lines, form feeds and a byte order mark count for nothing.
 *
 * <p>A paragraph goes on in the next line unless it ends with 。！？；：… (closing quotes and brackets aside) or looks
 * like a heading: an unmarked one is shorter than a printed line and has no comma or full stop. A cut exactly after a full stop leaves no trace, and stays two paragraphs.
 */
public final class PublishedTextReader {
    private PublishedTextReader() {}

    /**
     * Reads an issue. What the masthead does not say is left absent, for validation to report.
     *
     * @param reader the text, read to its end if it is a bulletin; it stays open
     * @return the issue and the repairs
     * @throws UnreadableIssueException if the text is no bulletin, or its body lacks an article that its table of
     *     contents lists; with the line
     * @throws IOException if the reader fails
     */
    public static PublishedIssue read(Reader reader) throws IOException {
        LineSource source = new LineSource(requireNonNull(reader, "reader"));
        List<Repair> repairs = new ArrayList<>();

        Masthead masthead = MastheadParser.parse(source.beforeContents(), repairs);
        List<Line> lines = Folio.drop(source.rest(), repairs);
        Contents contents = TocParser.parse(lines, source.number(), repairs);
        Body body = BodyParser.parse(lines, contents, repairs);

        Issue issue = Issue.builder()
                .masthead(masthead)
                .sections(body.sections())
                .tableOfContents(contents.declared(body.titles()))
                .build();
        repairs.sort(comparingInt(Repair::line));
        return new PublishedIssue(issue, repairs, contents.rowLines());
    }
}
