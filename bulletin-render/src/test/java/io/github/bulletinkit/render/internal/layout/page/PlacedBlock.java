package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A heading, title, paragraph, caption or cell of the body, found again on the pages.
 *
 * @param element what it is
 * @param folio the page of its first line
 */
record PlacedBlock(TextElement element, String text, int folio, List<PlacedLine> lines) {
    private static final Set<TextElement> NOT_BODY = Set.of(
            TextElement.CLASSIFICATION,
            TextElement.COPY_NUMBER,
            TextElement.MASTHEAD_OVERLINE,
            TextElement.MASTHEAD_TITLE,
            TextElement.MASTHEAD_LINE,
            TextElement.CONTENTS_HEADING,
            TextElement.CONTENTS_SECTION,
            TextElement.CONTENTS_ENTRY,
            TextElement.COLOPHON,
            TextElement.FOLIO);

    /** Finds all of an issue's body on its pages, in order; fails if something is lost, repeated or out of order. */
    static List<PlacedBlock> of(TypesetIssue issue) {
        IdentityHashMap<StructureElement, List<PlacedLine>> linesOf = new IdentityHashMap<>();
        List<PlacedBlock> blocks = new ArrayList<>();
        for (int page = 0; page < issue.pageCount(); page++) {
            for (PlacedLine line : issue.frame(page).lines()) {
                StructureElement structure = line.structure();
                if (structure == null || NOT_BODY.contains(line.element())) {
                    continue;
                }
                List<PlacedLine> lines = linesOf.get(structure);
                if (lines == null) {
                    lines = new ArrayList<>();
                    linesOf.put(structure, lines);
                    blocks.add(new PlacedBlock(line.element(), "", page + 1, lines));
                }
                lines.add(line);
            }
        }
        List<PlacedBlock> placed = blocks.stream()
                .map(block -> new PlacedBlock(block.element, block.placedText(), block.folio, block.lines))
                .toList();
        assertThat(placed.stream().map(block -> List.of(block.element, block.text)))
                .isEqualTo(expected(issue.issue()));
        return placed;
    }

    List<String> lineTexts() {
        return lines.stream().map(PlacedLine::text).toList();
    }

    private String placedText() {
        return String.join("", lineTexts());
    }

    private static List<List<Object>> expected(Issue issue) {
        List<List<Object>> blocks = new ArrayList<>();
        if (!issue.editorNote().isEmpty()) {
            blocks.add(List.of(TextElement.EDITOR_NOTE_HEADING, "编者按"));
        }
        issue.editorNote().forEach(block -> block.accept(new Expected(TextElement.EDITOR_NOTE, blocks)));
        for (Section section : issue.sections()) {
            addExpected(TextElement.SECTION_HEADING, section.title(), blocks);
            for (Article article : section.articles()) {
                addExpected(TextElement.ARTICLE_TITLE, article.title(), blocks);
                addExpected(article, blocks);
            }
        }
        return blocks;
    }

    private static void addExpected(Article article, List<List<Object>> blocks) {
        addExpected(TextElement.SUBTITLE, article.subtitle(), blocks);
        addExpected(TextElement.BYLINE, article.byline(), blocks);
        if (!article.source().isEmpty()) {
            blocks.add(List.of(TextElement.SOURCE, "来源：" + article.source()));
        }
        if (!article.editorNote().isEmpty()) {
            blocks.add(List.of(TextElement.EDITOR_NOTE_HEADING, "编者按"));
        }
        article.editorNote().forEach(block -> addExpected(block, TextElement.EDITOR_NOTE, blocks));
        addExpected(TextElement.BODY, article.salutation(), blocks);
        article.body().forEach(block -> addExpected(block, TextElement.BODY, blocks));
        int attachments = article.attachments().size();
        for (int i = 0; i < attachments; i++) {
            String before = (i == 0 ? "附件：" : "") + (attachments > 1 ? (i + 1) + ". " : "");
            addExpected(
                    TextElement.ATTACHMENT_LIST,
                    before + article.attachments().get(i).title(),
                    blocks);
        }
        SignOff signOff = article.signOff();
        if (signOff != null) {
            signOff.names().forEach(name -> addExpected(TextElement.SIGN_OFF, name, blocks));
            if (signOff.date() != null) {
                addExpected(TextElement.SIGN_OFF, PrintedWords.STANDARD.print(signOff.date()), blocks);
            }
        }
        for (int i = 0; i < attachments; i++) {
            Attachment attachment = article.attachments().get(i);
            if (!attachment.body().isEmpty()) {
                addExpected(TextElement.ATTACHMENT_LABEL, "附件" + (attachments > 1 ? i + 1 : ""), blocks);
                addExpected(TextElement.ARTICLE_TITLE, attachment.title(), blocks);
                attachment.body().forEach(block -> addExpected(block, TextElement.BODY, blocks));
            }
        }
    }

    private static void addExpected(TextElement element, String text, List<List<Object>> blocks) {
        if (!text.isEmpty()) {
            blocks.add(List.of(element, text));
        }
    }

    private static void addExpected(Block block, TextElement runningText, List<List<Object>> blocks) {
        block.accept(new Expected(runningText, blocks));
    }

    /** Adds what a block must become. */
    private record Expected(TextElement runningText, List<List<Object>> blocks) implements BlockVisitor<Boolean> {

        @Override
        public Boolean paragraph(Paragraph paragraph) {
            return add(runningText, paragraph.text());
        }

        @Override
        public Boolean heading(Heading heading) {
            return add(TextElement.valueOf("HEADING_" + heading.level()), heading.text());
        }

        @Override
        public Boolean list(ListBlock list) {
            for (int i = 0; i < list.items().size(); i++) {
                ListItem item = list.items().get(i);
                add(runningText, list.label(i));
                add(runningText, item.text());
                if (item.list() != null) {
                    list(item.list());
                }
            }
            return true;
        }

        @Override
        public Boolean figure(Figure figure) {
            return !figure.caption().isEmpty() && add(TextElement.FIGURE_CAPTION, figure.caption());
        }

        @Override
        public Boolean table(Table table) {
            if (!table.caption().isEmpty()) {
                add(TextElement.TABLE_CAPTION, table.caption());
            }
            cells(TextElement.TABLE_HEADER, table.headerRows(), table.columns());
            cells(TextElement.TABLE_CELL, table.rows(), table.columns());
            return true;
        }

        private void cells(TextElement element, List<List<Cell>> rows, int columns) {
            TableGrid.of(rows).filled(columns).rows().stream()
                    .flatMap(List::stream)
                    .forEach(place -> add(element, place.cell().text().replace('\n', ' ')));
        }

        @Override
        public Boolean figureRow(FigureRow row) {
            row.figures().forEach(this::figure);
            return true;
        }

        private boolean add(TextElement element, String text) {
            return blocks.add(List.of(element, text));
        }
    }
}
