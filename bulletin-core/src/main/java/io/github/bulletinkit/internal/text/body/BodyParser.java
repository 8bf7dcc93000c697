package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.contents.Contents;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.PageEdges;
import io.github.bulletinkit.internal.text.lines.Quote;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.TitleLines;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.internal.text.words.TitleMark;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the body: a line that equals a title of the table of contents is that title, any other line is text of the
 * article above it. Order and sections are those of the body; validation reports where they differ from the table of
 * contents.
 */
public final class BodyParser {
    private final List<Line> lines;
    private final Contents contents;
    private final List<BodyPart> parts;
    private final TextLayout layout;
    private final SeenFormat seen;
    private final RepairLog repairs;
    private final SectionsBuilder sections;
    private List<Block> editorNote = List.of();

    private final Map<String, Line> headings = new LinkedHashMap<>();
    private final Set<String> printedHeadings = new HashSet<>();
    private final Map<String, Deque<Contents.Row>> unfound = new LinkedHashMap<>();
    private final Map<Contents.Row, String> titles = new HashMap<>();

    private BodyParser(List<Line> lines, Contents contents, PageEdges edges, SeenFormat seen, RepairLog repairs) {
        this.lines = lines;
        this.contents = contents;
        this.repairs = repairs;
        parts = BodyPart.of(lines, contents);
        this.seen = seen;
        layout = TextLayout.of(
                lines,
                parts.stream()
                        .filter(part -> !part.isTitle())
                        .map(BodyPart::lines)
                        .toList(),
                edges);
        sections = new SectionsBuilder(layout, seen, repairs);
        contents.headings().forEach(heading -> headings.putIfAbsent(TitleMark.key(heading.text()), heading));
        contents.rows()
                .forEach(row -> unfound.computeIfAbsent(TitleMark.key(row.title()), key -> new ArrayDeque<>())
                        .add(row));
    }

    public static Body parse(List<Line> lines, Contents contents, PageEdges edges, SeenFormat seen, RepairLog repairs) {
        BodyParser parser = new BodyParser(lines, contents, edges, seen, repairs);
        if (!parser.layout.isWrapped()) {
            contents.reportJoinedRows(repairs);
        }
        parser.findPrintedHeadings();
        parser.parts.forEach(parser::read);
        parser.requireEveryArticle();
        parser.reportIdleHeadings();
        return new Body(parser.editorNote, parser.sections.finish(), parser.titles);
    }

    private void findPrintedHeadings() {
        parts.stream().map(BodyPart::titleKey).filter(headings::containsKey).forEach(printedHeadings::add);
    }

    private void read(BodyPart part) {
        if (part.isTitle()) {
            readTitle(part.titleKey(), closed(part.lines()));
        } else if (!sections.isInSection()
                && NoteLabel.beginsWith(part.lines().get(0).text())) {
            readEditorNote(closed(part.lines()));
        } else {
            closed(part.lines()).forEach(this::readText);
        }
    }

    private void readEditorNote(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(layout, repairs);
        String first = NoteLabel.removed(lines.get(0).text(), seen);
        if (!first.isEmpty()) {
            paragraphs.add(lines.get(0).withText(first));
        }
        lines.subList(1, lines.size()).forEach(paragraphs::add);
        editorNote = Blocks.of(paragraphs.finish(), repairs);
    }

    private List<Line> closed(List<Line> printed) {
        return printed.stream().map(layout::closed).toList();
    }

    private void readText(Line line) {
        if (!sections.addText(line)) {
            throw textWithoutArticle(line);
        }
    }

    private void readTitle(String key, List<Line> marked) {
        List<Line> printed = withoutMark(marked);
        Line heading = headings.get(key);
        if (heading != null) {
            Line numbered = withNumber(heading, printed.get(0));
            reportSpelling(printed, List.of(numbered), numbered.text());
            sections.startSection(numbered.text());
        } else {
            startArticle(takeRow(key), printed);
        }
    }

    private List<Line> withoutMark(List<Line> printed) {
        TitleMark mark = TitleMark.of(printed.get(0).text());
        if (mark.mark().isEmpty()) {
            return printed;
        }
        List<Line> title = new ArrayList<>(printed);
        title.set(0, printed.get(0).withText(mark.text()));
        repairs.bulletDropped(title.get(0), mark.mark());
        return title;
    }

    /** The number of a section, such as 一、, may be printed in the body only. */
    private static Line withNumber(Line listed, Line printed) {
        String number = TitleMark.number(printed.text());
        boolean missing = TitleMark.number(listed.text()).isEmpty();
        return missing ? listed.withText(number + listed.text()) : listed;
    }

    private Contents.Row takeRow(String key) {
        Deque<Contents.Row> rows = unfound.getOrDefault(key, new ArrayDeque<>());
        Contents.Row row = rows.remove();
        if (rows.isEmpty()) {
            unfound.remove(key);
        }
        return row;
    }

    private void startArticle(Contents.Row row, List<Line> printed) {
        supplySection(row, printed.get(0));
        List<Line> listed = withoutArabic(closed(row.parts()));
        String title = TitleLines.join(printed, TitleLines.join(listed));
        reportSpelling(printed, listed, title);
        titles.put(row, title);
        sections.startArticle(title);
    }

    private static List<Line> withoutArabic(List<Line> parts) {
        List<Line> title = new ArrayList<>(parts);
        title.set(0, parts.get(0).withText(TitleMark.of(parts.get(0).text()).text()));
        return title;
    }

    /**
     * A heading that the body prints elsewhere is not added: there body and table of contents disagree, and the body
     * decides.
     */
    private void supplySection(Contents.Row row, Line title) {
        boolean missing = !row.section().equals(sections.sectionTitle())
                && !printedHeadings.contains(TitleMark.key(row.section()));
        if (sections.isInSection() && !missing) {
            return;
        }
        sections.startSection(row.section());
        if (!row.section().isEmpty()) {
            repairs.sectionSupplied(title, row.section());
        }
    }

    /** Reports a title that is broken over lines, or spelled differently from the table of contents. */
    private void reportSpelling(List<Line> printed, List<Line> inContents, String preferred) {
        Line first = printed.get(0);
        String body = TitleLines.join(printed, preferred);
        String listed = TitleLines.join(inContents, preferred);
        boolean numbersDiffer = !TitleMark.number(body).equals(TitleMark.number(listed));
        if (printed.size() > 1 && !layout.isWrapped()) {
            int last = printed.get(printed.size() - 1).number();
            repairs.titleJoined(first, last, preferred);
        } else if (!body.equals(listed) && !numbersDiffer) {
            repairs.titleSpelledTwice(first, body, listed, preferred);
        }
    }

    private UnreadableIssueException textWithoutArticle(Line line) {
        String example =
                nextUnfound().map(row -> ", such as " + Quote.of(row.title())).orElse("");
        return new UnreadableIssueException(
                "looked for a title that the table of contents lists" + example + ", but found "
                        + Quote.of(line.text()),
                line.number(),
                0,
                "",
                null);
    }

    private void requireEveryArticle() {
        nextUnfound().ifPresent(row -> {
            throw new UnreadableIssueException(
                    "the table of contents lists " + Quote.of(row.title()) + ", but no line of the body, from line "
                            + lines.get(0).number() + " on, reads so",
                    row.line(),
                    0,
                    "",
                    null);
        });
    }

    private Optional<Contents.Row> nextUnfound() {
        return unfound.values().stream().findFirst().map(Deque::element);
    }

    /** A heading without any row in the body is perhaps not a heading, and is dropped. */
    private void reportIdleHeadings() {
        Set<String> used = new HashSet<>(printedHeadings);
        contents.rows().forEach(row -> used.add(TitleMark.key(row.section())));
        headings.forEach((key, heading) -> {
            if (!used.contains(key)) {
                repairs.rowDropped(heading);
            }
        });
    }
}
