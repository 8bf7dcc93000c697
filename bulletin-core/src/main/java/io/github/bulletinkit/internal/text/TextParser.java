package io.github.bulletinkit.internal.text;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.text.body.Body;
import io.github.bulletinkit.internal.text.body.BodyParser;
import io.github.bulletinkit.internal.text.body.CaptionRows;
import io.github.bulletinkit.internal.text.body.OutlineParser;
import io.github.bulletinkit.internal.text.colophon.ColophonParser;
import io.github.bulletinkit.internal.text.contents.Contents;
import io.github.bulletinkit.internal.text.contents.ContentsHeading;
import io.github.bulletinkit.internal.text.contents.Contributors;
import io.github.bulletinkit.internal.text.contents.SimilarTitles;
import io.github.bulletinkit.internal.text.contents.TocParser;
import io.github.bulletinkit.internal.text.contents.UnpagedContents;
import io.github.bulletinkit.internal.text.head.HeadEnd;
import io.github.bulletinkit.internal.text.head.HeadParser;
import io.github.bulletinkit.internal.text.lines.Folio;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.LineSource;
import io.github.bulletinkit.internal.text.lines.PageEdges;
import io.github.bulletinkit.internal.text.lines.Quote;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.RunningHead;
import io.github.bulletinkit.internal.text.lines.SplitLines;
import io.github.bulletinkit.internal.text.notes.NotePlacer;
import io.github.bulletinkit.internal.text.notes.PrintedNotes;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text in stages: lines, head, colophon, table of contents, body. */
public final class TextParser {
    // A first page holds 22 lines. The limit is much higher, and refuses a long text that is not a bulletin early.
    private static final int LONGEST_HEAD = 100;

    private final LineSource source;
    private final RepairLog repairs = new RepairLog();
    private final SeenFormat seen;
    private PageEdges edges = new PageEdges(Map.of());
    private @Nullable Line heading;

    private TextParser(Reader reader, @Nullable BulletinFormat given) {
        source = new LineSource(reader);
        seen = new SeenFormat(given);
    }

    /**
     * Reads a text.
     *
     * @param given the format of the series, null if it is to be found
     */
    public static ParsedText parse(Reader reader, @Nullable BulletinFormat given) throws IOException {
        return new TextParser(reader, given).parse();
    }

    private ParsedText parse() throws IOException {
        List<Line> first = source.next(LONGEST_HEAD);
        int contentsAt = ContentsHeading.indexIn(first, seen);
        if (contentsAt < 0) {
            requireText(first);
        }
        int headEnd = contentsAt < 0 ? HeadEnd.of(first, seen) : contentsAt;
        int noteAt = contentsAt < 0 ? headEnd : noteIn(first.subList(0, headEnd));
        List<Line> head = first.subList(0, noteAt);
        Masthead masthead = HeadParser.parse(head, seen, repairs);
        if (contentsAt < 0) {
            requireTitle(masthead, first.get(0));
        } else {
            heading = first.get(contentsAt);
        }
        List<Line> rest = new ArrayList<>(first.subList(contentsAt < 0 ? headEnd : headEnd + 1, first.size()));
        rest.addAll(source.rest());
        if (source.hasPages()) {
            edges = PageEdges.of(Stream.concat(first.stream(), rest.stream()).toList());
        }
        List<Line> unnumbered = Folio.drop(rest, repairs);
        List<Line> printed = SplitLines.mend(RunningHead.drop(unnumbered, head, AttachmentLabel::begins, repairs));
        List<Line> lines = CaptionRows.mend(printed, repairs);
        int colophon = ColophonParser.linesBefore(lines, seen);
        List<Line> note = first.subList(noteAt, headEnd);
        return issue(masthead, head, note, lines, colophon);
    }

    private ParsedText issue(Masthead masthead, List<Line> head, List<Line> note, List<Line> lines, int colophon) {
        Issue.Builder issue = Issue.builder().masthead(masthead);
        PrintedNotes notes = PrintedNotes.in(lines.subList(0, colophon), repairs);
        List<Line> text = notes.lines();
        Optional<Contents> printed = contents(text);
        List<Line> bodyLines = new ArrayList<>(note);
        bodyLines.addAll(text.subList(printed.map(Contents::end).orElse(0), text.size()));
        if (bodyLines.isEmpty()) {
            throw unreadable("no body: looked for text after the head, but the text ends here", source.number());
        }
        Optional<Contents> contents = printed.map(table -> SimilarTitles.inBody(table, bodyLines, repairs));
        Optional<Contents> whole = contents.filter(table -> !OutlineParser.hasMoreThan(table, bodyLines));
        Body body = whole.map(table -> BodyParser.parse(bodyLines, table, edges, seen, repairs))
                .orElseGet(() -> OutlineParser.parse(bodyLines, edges, seen, repairs));
        List<Section> sections = contents.map(table -> Contributors.supply(table, body.sections(), repairs))
                .orElse(body.sections());
        NotePlacer placer = new NotePlacer(notes, repairs);
        issue.editorNote(placer.blocks(body.editorNote())).sections(placer.sections(sections));
        contents.ifPresent(table -> seen.contents(contentsFormat(table, bodyLines.get(0))));
        whole.ifPresent(table -> issue.tableOfContents(table.declared(body.titles(), body.sections())));
        if (contents.isPresent() && whole.isEmpty()) {
            repairs.partialContentsDropped(lines.get(0));
        }
        if (colophon < lines.size()) {
            issue.colophon(ColophonParser.parse(lines.subList(colophon, lines.size()), seen));
        }
        Issue built = issue.build();
        BulletinFormat format = seen.format(built);
        if (seen.given() == null) {
            repairs.format(head.isEmpty() ? bodyLines.get(0) : head.get(head.size() - 1), seen.message());
        }
        return new ParsedText(built, repairs, whole.map(Contents::rowLines).orElse(List.of()), format);
    }

    private Optional<Contents> contents(List<Line> text) {
        boolean pages = seen.given() == null || seen.given().contents().pages();
        if (heading == null || !pages || !TocParser.beginsWithPages(text)) {
            Optional<Contents> unpaged = UnpagedContents.read(text, heading != null, seen, repairs);
            if (unpaged.isPresent()) {
                return unpaged;
            }
        }
        BulletinFormat given = seen.given();
        boolean none = given != null && given.contents().placement() == ContentsPlacement.NONE;
        boolean paged = heading != null || (!none && TocParser.begins(text));
        return paged ? Optional.of(TocParser.parse(text, source.number(), repairs)) : Optional.empty();
    }

    /**
     * Contents with the standard heading have pages of their own unless the pages of the text say otherwise, or the body
     * begins on page 1.
     */
    private ContentsFormat contentsFormat(Contents table, Line body) {
        String words = heading == null ? "" : ContentsHeading.words(heading);
        if (heading != null) {
            seen.word(PrintedWord.CONTENTS, words);
        }
        boolean standard = words.equals(PrintedWord.CONTENTS.text());
        boolean pageOne = table.rows().stream().anyMatch(row -> row.page() == 1);
        boolean samePage =
                (heading != null && source.hasPages()) ? heading.page() == body.page() : !standard || pageOne;
        boolean pages = table.rows().stream().anyMatch(row -> row.page() > 0);
        return new ContentsFormat(
                samePage ? ContentsPlacement.ABOVE_BODY : ContentsPlacement.OWN_PAGES,
                pages,
                !table.headings().isEmpty());
    }

    private static int noteIn(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (NoteLabel.beginsWith(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    /** A text without a heading of contents needs a sentence, and no control characters. */
    private void requireText(List<Line> first) {
        String problem = "";
        if (first.isEmpty()) {
            problem = "the text is empty";
        } else if (first.stream().anyMatch(line -> line.text().chars().anyMatch(TextParser::isBinary))) {
            problem = "this is no text: it has control characters";
        } else if (first.stream().noneMatch(line -> LineJoin.endsSentence(line.text()))) {
            problem = first.size() == LONGEST_HEAD
                    ? "no bulletin: the first " + LONGEST_HEAD
                            + " lines that are not blank have no heading of contents such as 目录, and no sentence"
                    : "no bulletin: looked for a heading of contents such as 目录 or for text, but the text ends here";
        }
        if (!problem.isEmpty()) {
            throw unreadable(problem, Math.max(source.number(), 1));
        }
    }

    private static boolean isBinary(int c) {
        return (Character.isISOControl(c) && c != '\t') || c == '\uFFFF' || c == '\uFFFE';
    }

    private static void requireTitle(Masthead masthead, Line first) {
        if (masthead.title().codePoints().noneMatch(Hanzi::isHanzi)) {
            throw unreadable(
                    "no masthead: looked for a title, which is a short line above the text, but found "
                            + Quote.of(first.text()),
                    first.number());
        }
    }

    private static UnreadableIssueException unreadable(String problem, int line) {
        return new UnreadableIssueException(problem, line, 0, "", null);
    }
}
