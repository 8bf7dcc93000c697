package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The structure that the document of an issue must have, computed from the issue alone. */
final class IssueStructure {
    private IssueStructure() {}

    static StructureNode of(Issue issue, TableOfContents contents) {
        StructureNode document = StructureNode.of("Document", "");
        masthead(issue.masthead())
                .filter(text -> !text.isEmpty())
                .forEach(text -> document.add(StructureNode.of("P", text)));
        document.add(StructureNode.of("H1", "目录"));
        document.add(contents(issue, contents));
        if (!issue.editorNote().isEmpty()) {
            StructureNode note = StructureNode.of("Sect", "");
            document.add(note.add(StructureNode.of("H1", "编者按")));
            addBlocks(issue.editorNote(), 1, note);
        }
        issue.sections().forEach(section -> document.add(section(section)));
        if (issue.colophon() != null) {
            document.add(colophon(issue.colophon()));
        }
        return document;
    }

    private static Stream<String> masthead(Masthead masthead) {
        return Stream.of(
                masthead.classification(),
                masthead.copyNumber(),
                masthead.title(),
                PrintedWords.STANDARD.number(masthead),
                masthead.issuer(),
                PrintedWords.STANDARD.date(masthead));
    }

    private static StructureNode contents(Issue issue, TableOfContents contents) {
        StructureNode toc = StructureNode.of("TOC", "");
        int entry = 0;
        for (Section section : issue.sections()) {
            StructureNode list = StructureNode.of("TOC", "", StructureNode.of("Caption", section.title()));
            for (Article article : section.articles()) {
                String row = article.title() + contents.entries().get(entry++).page();
                list.add(
                        StructureNode.of("TOCI", "", StructureNode.of("Reference", "", StructureNode.of("Link", row))));
            }
            toc.add(list);
        }
        return toc;
    }

    private static StructureNode section(Section section) {
        StructureNode node = StructureNode.of("Sect", "", StructureNode.of("H1", section.title()));
        for (Article article : section.articles()) {
            StructureNode sect = StructureNode.of("Sect", "", StructureNode.of("H2", article.title()));
            if (!article.source().isEmpty()) {
                sect.add(StructureNode.of("P", "来源：" + article.source()));
            }
            addBlocks(article.body(), 2, sect);
            node.add(sect);
        }
        return node;
    }

    private static void addBlocks(List<Block> blocks, int titleRank, StructureNode node) {
        Blocks structure = new Blocks(titleRank, node);
        blocks.forEach(block -> block.accept(structure));
    }

    /** Adds the elements of blocks. Headings never skip a level, whatever levels the author gave them. */
    private static final class Blocks implements BlockVisitor<StructureNode> {
        private final int titleRank;
        private final StructureNode node;
        private int rank;

        Blocks(int titleRank, StructureNode node) {
            this.titleRank = titleRank;
            this.node = node;
            this.rank = titleRank;
        }

        @Override
        public StructureNode paragraph(Paragraph paragraph) {
            return node.add(StructureNode.of("P", paragraph.text()));
        }

        @Override
        public StructureNode heading(Heading heading) {
            rank = Math.min(titleRank + heading.level(), rank + 1);
            return node.add(StructureNode.of("H" + rank, heading.text()));
        }

        @Override
        public StructureNode list(ListBlock list) {
            return node.add(IssueStructure.list(list));
        }

        @Override
        public StructureNode figure(Figure figure) {
            node.add(StructureNode.of("Figure", figure.alt()));
            return figure.caption().isEmpty() ? node : node.add(StructureNode.of("Caption", figure.caption()));
        }

        @Override
        public StructureNode figureRow(FigureRow row) {
            row.figures().forEach(this::figure);
            return node;
        }

        @Override
        public StructureNode table(Table table) {
            return node.add(IssueStructure.table(table));
        }
    }

    private static StructureNode list(ListBlock list) {
        StructureNode node = StructureNode.of("L", "");
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            StructureNode body = StructureNode.of("LBody", item.text());
            if (item.list() != null) {
                body.add(list(item.list()));
            }
            node.add(StructureNode.of("LI", "", StructureNode.of("Lbl", list.label(i)), body));
        }
        return node;
    }

    private static StructureNode table(Table table) {
        StructureNode node = StructureNode.of("Table", "");
        if (!table.caption().isEmpty()) {
            node.add(StructureNode.of("Caption", table.caption()));
        }
        table.headerRows().forEach(row -> node.add(row("TH", row)));
        table.rows().forEach(row -> node.add(row("TD", row)));
        return node;
    }

    private static StructureNode row(String type, List<Cell> cells) {
        StructureNode row = StructureNode.of("TR", "");
        cells.forEach(cell -> row.add(StructureNode.of(type, cell.text().replace('\n', ' '))));
        return row;
    }

    private static StructureNode colophon(Colophon colophon) {
        StructureNode sect = StructureNode.of("Sect", "");
        recipients(sect, "报：", colophon.reportTo());
        recipients(sect, "送：", colophon.sendTo());
        recipients(sect, "发：", colophon.distributeTo());
        List<String> imprint = new ArrayList<>();
        if (!colophon.editor().isEmpty()) {
            imprint.add("责任编辑：" + colophon.editor());
        }
        if (!colophon.approver().isEmpty()) {
            imprint.add("签发：" + colophon.approver());
        }
        if (colophon.copies() > 0) {
            imprint.add("共印 " + colophon.copies() + " 份");
        }
        return sect.add(StructureNode.of("P", String.join("    ", imprint)));
    }

    private static void recipients(StructureNode sect, String label, List<String> names) {
        if (!names.isEmpty()) {
            sect.add(StructureNode.of("P", label + String.join("，", names) + "。"));
        }
    }
}
