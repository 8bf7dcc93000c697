package io.github.bulletinkit.text;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.text.ParsedText;
import io.github.bulletinkit.internal.text.TextParser;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads the text of a published issue, as extracted from its PDF: head, contents, editor's note, body, colophon. All but
 * head and body may be missing.
 *
 * <p>In the head, number, dates, markings and labelled issuers are found by their form; the title is above the number,
 * and an office or a meeting above the title is the overline. What is not printed is absent. The heading of the contents
 * is 目录, 本期要目, 本期导读 or the like. The contents are the key to the body, which begins where one of their titles is
 * repeated: rows with a page number are articles, or sections if the next title comes right after theirs in the body.
 * Without contents, the marks of the lines tell: 【】 ※ ■ ▲ 一、 and others; without marks, short lines between paragraphs are
 * titles. A text of a title and paragraphs is one article without a title.
 *
 * <p>The text is kept as published, uneven spaces included; what extraction broke is repaired, and every
 * {@linkplain Repair repair} is reported. If no format is given, a repair names the format that the text shows, with every
 * word that the print has beside the author's text. Blank lines, rules, spaces around a line and a byte order mark are
 * ignored, and the indent is only kept as that of the paragraph. A form feed ends a page. Page numbers on their own line
 * are dropped, and so are running heads: lines at the head or foot of a page that repeat the masthead, or appear on three
 * pages.
 *
 * <p>A line of the body is either a paragraph, or a line of the printed page as {@code pdftotext -layout} gives it.
 * Lines are taken as wrapped if those that do not end a sentence, or come before an unindented line, reach about
 * equally far (three in five within 3 em of their median, which is 10 to 60 em), if almost no line reaches further, and
 * if there are three such lines, or indents.
 *
 * <ul>
 *   <li>If a line is a paragraph, it continues in the next line unless it ends with 。！？；：… (closing quotes and brackets
 *       ignored) or looks like a heading; one without a number is shorter than a printed line and has no comma or full stop.
 *       A paragraph cut exactly after a full stop stays two paragraphs.
 *   <li>If lines are wrapped, an indented line begins a paragraph. An unindented line does so only if the line
 *       before is a heading or ends a sentence, well before the full line length; the paragraph is then unindented.
 *       On a page whose lines all begin in one column, a paragraph ends if the beginning of the next line would have
 *       fitted on the same line. Joining lines is reported as a repair only across pages. Spaces that only place the
 *       parts of a line are dropped. A space between two hanzi at which a line was broken is lost.
 * </ul>
 *
 * <p>Paragraphs with the labels of {@link io.github.bulletinkit.model.ListMarker} are a list: with bullets always, with
 * numbers if there are two or more, one right after the other from 1 on. The numbers 一、（一）1.（1） are those of headings and
 * of numbered paragraphs too (GB/T 9704-2012, 7.3.3), and print does not tell which. They are read as a list only if the
 * paragraph before ends with a colon, and as paragraphs otherwise. A list right below an item is in that item.
 *
 * <p>Lines at the foot of a page that begin with ①② from ① on are notes if the text of the page has each of these signs
 * once, in this order; signs that count parts of a text, as in ①选址、②论证, are not counted. Else both stay text, and a repair
 * names them. A contributor in a row of the contents becomes the source of an article that names none.
 *
 * <p>Thread-safe. A text is held in memory as a whole while it is read; the caller should limit its length.
 */
public final class PublishedTextReader {
    private PublishedTextReader() {}

    /**
     * Reads an issue of any series; its format is found from the words of the print.
     *
     * @param reader read to the end if the text is a bulletin; not closed
     * @throws UnreadableIssueException if the text is not a bulletin, or its body lacks an article that its table
     *     of contents lists; with the line
     * @throws IOException if the reader fails
     */
    public static PublishedIssue read(Reader reader) throws IOException {
        return published(TextParser.parse(requireNonNull(reader, "reader"), null));
    }

    /**
     * Reads an issue of a series. The words, the heading of the contents and the titles of the sections of its format are
     * looked for first.
     *
     * @param reader read to the end if the text is a bulletin; not closed
     * @throws UnreadableIssueException if the text is not a bulletin, or its body lacks an article that its table
     *     of contents lists; with the line
     * @throws IOException if the reader fails
     */
    public static PublishedIssue read(Reader reader, BulletinFormat format) throws IOException {
        return published(TextParser.parse(requireNonNull(reader, "reader"), requireNonNull(format, "format")));
    }

    private static PublishedIssue published(ParsedText text) {
        List<Repair> repairs = text.repairs().entries().stream()
                .map(entry -> new Repair(Repair.Kind.of(entry.kind()), entry.line(), entry.message()))
                .sorted(comparingInt(Repair::line))
                .toList();
        return new PublishedIssue(text.issue(), repairs, text.rowLines(), text.format());
    }
}
