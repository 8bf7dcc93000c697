package io.github.bulletinkit.text;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.text.ParsedText;
import io.github.bulletinkit.internal.text.TextParser;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads the text of an already published issue, as extracted from its PDF: a masthead, the heading 目录, the table of
 * contents, an editor's note if one begins with 编者按, the body, and the colophon if there is one.
 *
 * <p>The table of contents is the key to the rest. Its rows that end in a page number are articles, the rows between
 * them are sections, and the body begins where one of these titles comes again. So issues of any series can be read. The
 * text itself is kept as published, uneven spaces included; what extraction broke is mended, and every
 * {@linkplain Repair repair} is reported. Blank lines, blanks around a
 * line and a byte order mark count for nothing: an indent is that of the paragraph, and is not kept as text; a form feed ends a page.
 * Page numbers that stand alone are left out, as are running heads: lines at the head or foot of a page that repeat the
 * masthead, or come again on three pages.
 *
 * <p>A line of the body is either a paragraph or a line of the printed page, as {@code pdftotext -layout} gives it. The text
 * itself tells which: lines were wrapped if those that end no sentence, or that a line at the left edge follows while others
 * are indented, reach about equally far (three in five within 3 em of their median, which is 10 to 60 em), if next to no line
 * reaches further, and if there are three of them, or indents.
 *
 * <ul>
 *   <li>Where a line is a paragraph, it goes on in the next line unless it ends with 。！？；：… (closing quotes and brackets
 *       aside) or looks like a heading: an unmarked one is shorter than a printed line and has no comma or full stop. A cut
 *       exactly after a full stop leaves no trace, and stays two paragraphs.
 *   <li>Where lines are wrapped, an indented line begins a paragraph. A line at the left edge does so only if the one before
 *       ends a sentence, or is a heading, well before the end of the measure; it is then read as a paragraph without indent.
 *       On a page where all lines begin in one column, a paragraph ends where the next line would have begun on the same
 *       line. To join lines is reading, and no repair, but where a page ends in between. Space that only set parts of a line
 *       in their places is left out. A space between two hanzi at which a line was broken leaves no trace.
 * </ul>
 *
 * <p>The method keeps no state and is safe to call from any thread. A text is held in memory as a whole while it is read;
 * its length is for the caller to limit.
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
        ParsedText text = TextParser.parse(requireNonNull(reader, "reader"));
        List<Repair> repairs = text.repairs().entries().stream()
                .map(entry -> new Repair(Repair.Kind.of(entry.kind()), entry.line(), entry.message()))
                .sorted(comparingInt(Repair::line))
                .toList();
        return new PublishedIssue(text.issue(), repairs, text.rowLines());
    }
}
