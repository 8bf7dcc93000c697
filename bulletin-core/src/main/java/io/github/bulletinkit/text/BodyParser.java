package io.github.bulletinkit.text;

import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the body: a line that reads like a title of the table of contents is that title, every other line is text of the
 * article above it. Order and sections are those of the body; where they differ from the table, validation says so.
 */
final class BodyParser {
    private final List<Line> lines;
    private final Contents contents;
    private final List<Passage> passages;
    private final Setting setting;
    private final List<Repair> repairs;
    private final SectionsDraft draft;
    private List<Paragraph> editorNote = List.of();

    private final Map<String, Line> headings = new LinkedHashMap<>();
    private final Set<String> printedHeadings = new HashSet<>();
    private final Map<String, Deque<Contents.Row>> unfound = new LinkedHashMap<>();
    private final Map<Contents.Row, String> titles = new HashMap<>();

    private BodyParser(List<Line> lines, Contents contents, List<Repair> repairs) {
        this.lines = lines;
        this.contents = contents;
        this.repairs = repairs;
        passages = Passage.of(lines, contents);
        setting = Setting.of(lines, passages);
        draft = new SectionsDraft(setting, repairs);
        contents.headings().forEach(heading -> headings.putIfAbsent(heading.key(), heading));
        contents.rows()
                .forEach(row -> unfound.computeIfAbsent(Line.key(row.title()), key -> new ArrayDeque<>())
                        .add(row));
    }

    /**
     * Reads the body.
     *
     * @param lines the lines after the table of contents
     */
    static Body parse(List<Line> lines, Contents contents, List<Repair> repairs) {
        BodyParser parser = new BodyParser(lines, contents, repairs);
        if (!parser.setting.isWrapped()) {
            contents.reportJoinedRows(repairs);
        }
        parser.findPrintedHeadings();
        parser.passages.forEach(parser::read);
        parser.requireEveryArticle();
        parser.reportIdleHeadings();
        return new Body(parser.editorNote, parser.draft.finish(), parser.titles);
    }

    private void findPrintedHeadings() {
        passages.stream().map(Passage::titleKey).filter(headings::containsKey).forEach(printedHeadings::add);
    }

    private void read(Passage passage) {
        if (passage.isTitle()) {
            readTitle(passage.titleKey(), closed(passage.lines()));
        } else if (!draft.isInSection() && EditorNote.beginsWith(passage.lines().get(0))) {
            readEditorNote(EditorNote.withoutLabel(closed(passage.lines())));
        } else {
            closed(passage.lines()).forEach(this::readText);
        }
    }

    private void readEditorNote(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(setting, repairs);
        lines.forEach(paragraphs::add);
        editorNote = paragraphs.finish();
    }

    private List<Line> closed(List<Line> printed) {
        return printed.stream().map(setting::closed).toList();
    }

    private void readText(Line line) {
        if (!draft.addText(line)) {
            throw textWithoutArticle(line);
        }
    }

    private void readTitle(String key, List<Line> printed) {
        Line heading = headings.get(key);
        if (heading != null) {
            reportSpelling(printed, List.of(heading), heading.text());
            draft.startSection(heading.text());
        } else {
            startArticle(takeRow(key), printed);
        }
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
        List<Line> listed = closed(row.parts());
        String title = TitleLines.join(printed, TitleLines.join(listed));
        reportSpelling(printed, listed, title);
        titles.put(row, title);
        draft.startArticle(title);
    }

    /** A heading that the body prints elsewhere is not supplied: there the body contradicts the table, and prevails. */
    private void supplySection(Contents.Row row, Line title) {
        boolean missing =
                !row.section().equals(draft.sectionTitle()) && !printedHeadings.contains(Line.key(row.section()));
        if (draft.isInSection() && !missing) {
            return;
        }
        draft.startSection(row.section());
        if (!row.section().isEmpty()) {
            repairs.add(new Repair(
                    Repair.Kind.SECTION_SUPPLIED,
                    title.number(),
                    Quote.of(title.text()) + " 前缺栏目标题 " + Quote.of(row.section()) + "，按目录补上"));
        }
    }

    /** Reports that a title is broken, or spelled in another way than the table of contents does. */
    private void reportSpelling(List<Line> printed, List<Line> inContents, String preferred) {
        Line first = printed.get(0);
        String body = TitleLines.join(printed, preferred);
        String listed = TitleLines.join(inContents, preferred);
        if (printed.size() > 1 && !setting.isWrapped()) {
            int last = printed.get(printed.size() - 1).number();
            repairs.add(new Repair(
                    Repair.Kind.TITLE_JOINED, first.number(), "标题与第 " + last + " 行接成 " + Quote.of(preferred)));
        } else if (!body.equals(listed)) {
            repairs.add(new Repair(
                    Repair.Kind.TITLE_RESPACED,
                    first.number(),
                    "正文作 " + Quote.of(body) + "，目录作 " + Quote.of(listed) + "，都读作 " + Quote.of(preferred)));
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

    /** A heading above no row that the body lacks as well may be no heading at all. */
    private void reportIdleHeadings() {
        Set<String> used = new HashSet<>(printedHeadings);
        contents.rows().forEach(row -> used.add(Line.key(row.section())));
        headings.forEach((key, heading) -> {
            if (!used.contains(key)) {
                repairs.add(new Repair(
                        Repair.Kind.ROW_DROPPED, heading.number(), Quote.of(heading.text()) + " 没有页码，下无条目，正文中也没有，略去"));
            }
        });
    }
}
