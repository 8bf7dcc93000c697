package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.contents.Contents;
import io.github.bulletinkit.internal.text.contents.TitleSearch;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.PageEdges;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.internal.text.words.TitleMark;
import io.github.bulletinkit.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a body that no table of contents describes, by its {@link Outline}. */
public final class OutlineParser {
    /** The part of the lines of a page without indents that end inside a sentence. */
    private static final double FEWEST_OPEN = 0.6;

    private final List<Line> lines;
    private final List<Outline.Role> roles;
    private final SectionsBuilder sections;
    private final SeenFormat seen;
    private final RepairLog repairs;

    private OutlineParser(List<Line> printed, PageEdges edges, SeenFormat seen, RepairLog repairs) {
        this.seen = seen;
        this.repairs = repairs;
        TextLayout layout = TextLayout.of(printed, List.of(printed), edges);
        TextLayout joined = new OneLineParagraphs();
        List<Line> whole = printed;
        Set<Line> centred = new HashSet<>();
        if (layout.isWrapped() && isWrapped(printed)) {
            Map<Line, Boolean> indents = new HashMap<>();
            whole = new ArrayList<>();
            Paragraphs paragraphs = new Paragraphs(layout, repairs);
            printed.forEach(line -> paragraphs.add(layout.closed(line)));
            for (TextLine line : paragraphs.finish()) {
                Line text = line.first().withText(line.text());
                indents.put(text, line.indent());
                if (layout.isCentred(line)) {
                    centred.add(text);
                }
                whole.add(text);
            }
            joined = new JoinedLines(indents);
        }
        lines = RunInTitles.split(whole);
        List<String> given = seen.given() == null ? List.of() : seen.given().sections();
        roles = Outline.of(
                lines.stream().map(Line::text).toList(),
                lines.stream().map(centred::contains).toList(),
                given);
        sections = new SectionsBuilder(joined, seen, repairs);
    }

    /**
     * Whether lines are those of a page, and not paragraphs and titles that happen to be equally long: some are indented,
     * or few end a sentence.
     */
    private static boolean isWrapped(List<Line> lines) {
        long open = lines.stream()
                .filter(line -> !LineJoin.endsSentence(line.text()))
                .count();
        return lines.stream().anyMatch(line -> line.indent() > 0) || open > FEWEST_OPEN * lines.size();
    }

    /**
     * Whether the contents list only a part of the articles (要目): the body begins with another heading, or has titles
     * with the mark of a listed one that are not listed.
     */
    public static boolean hasMoreThan(Contents contents, List<Line> body) {
        Set<String> listed = new HashSet<>();
        contents.rows().forEach(row -> listed.add(TitleMark.key(row.title())));
        contents.headings().forEach(heading -> listed.add(TitleMark.key(heading.text())));
        Set<String> marks = new HashSet<>();
        body.stream()
                .filter(line -> listed.contains(TitleMark.key(line.text())))
                .map(line -> TitleMark.of(line.text()))
                .filter(TitleMark::isSign)
                .forEach(mark -> marks.add(mark.mark()));
        boolean unlisted = body.stream()
                .filter(line -> !listed.contains(TitleMark.key(line.text())))
                .filter(line -> !LineJoin.endsSentence(line.text()))
                .anyMatch(line -> marks.contains(TitleMark.of(line.text()).mark()));
        boolean begins = TitleSearch.linesOfTitleAt(0, body, listed) > 0
                || NoteLabel.beginsWith(body.get(0).text());
        return unlisted || (!begins && contents.rows().stream().allMatch(row -> row.page() == 0));
    }

    /**
     * Reads a body.
     *
     * @param lines at least one
     */
    public static Body parse(List<Line> lines, PageEdges edges, SeenFormat seen, RepairLog repairs) {
        return new OutlineParser(lines, edges, seen, repairs).read();
    }

    private Body read() {
        List<TextLine> note = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (roles.get(i)) {
                case SECTION -> sections.startSection(withoutMark(line).text());
                case TITLE -> startArticle(line);
                case ITEM -> {
                    sections.startArticle("");
                    sections.addText(withoutMark(line));
                }
                case NOTE -> {
                    String text = note.isEmpty() ? NoteLabel.removed(line.text(), seen) : line.text();
                    note.add(new TextLine(line, text, true));
                }
                case TEXT -> addText(i);
            }
        }
        note.removeIf(line -> line.text().isEmpty());
        List<Block> editorNote = Blocks.of(note, repairs);
        return new Body(editorNote, sections.finish(), Map.of());
    }

    private void startArticle(Line line) {
        String title = withoutMark(line).text().replaceAll("[\\p{javaWhitespace}\\p{javaSpaceChar}]{2,}|\u3000", " ");
        sections.startArticle(title);
    }

    private Line withoutMark(Line line) {
        TitleMark mark = TitleMark.of(line.text());
        if (mark.mark().isEmpty()) {
            return line;
        }
        repairs.bulletDropped(line.withText(mark.text()), mark.mark());
        return line.withText(mark.text());
    }

    /** Whether a line is an item of a list of attachments. */
    private boolean isListed(int index) {
        int label = index;
        while (label > 0 && LineShape.itemNumber(lines.get(label).text()) > 0) {
            label--;
        }
        return AttachmentLabel.begins(lines.get(label).text());
    }

    /** A heading right before a title belongs to what follows. */
    private void addText(int index) {
        Line line = lines.get(index);
        boolean beforeTitle = index + 1 < lines.size()
                && roles.get(index + 1) == Outline.Role.TITLE
                && LineShape.headingLevel(line.text()) > 0
                && !isListed(index);
        if (beforeTitle) {
            sections.addBetween(line);
        } else if (!sections.addText(line)) {
            sections.startArticle("");
            sections.addText(line);
        }
    }
}
