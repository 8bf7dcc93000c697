package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.internal.picture.FigureColumns;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;

/** Writes the blocks of a body. */
final class BlockWriter implements BlockVisitor<TextWriter> {
    /** Word shows a picture of 96 pixels an inch. */
    private static final double POINTS_PER_PIXEL = 72.0 / 96;

    /** The largest part of a page for a picture, so that its title and its caption fit on the same page. */
    private static final double MOST_OF_PAGE = 2.0 / 3;

    private static final double GAP_PT = 12;

    private final PageStyle style;
    private final PageSetup page;
    private final TextWriter text;
    private final RunWriter runs;
    private final NumberingPart numbering;
    private final Pictures pictures;
    private final DocxStyle indented;
    private final DocxStyle flush;

    private BlockWriter(BlockWriter other, DocxStyle indented, DocxStyle flush) {
        this.style = other.style;
        this.page = other.page;
        this.text = other.text;
        this.runs = other.runs;
        this.numbering = other.numbering;
        this.pictures = other.pictures;
        this.indented = indented;
        this.flush = flush;
    }

    BlockWriter(
            PageStyle style,
            PageSetup page,
            TextWriter text,
            RunWriter runs,
            NumberingPart numbering,
            Pictures pictures) {
        this.style = style;
        this.page = page;
        this.text = text;
        this.runs = runs;
        this.numbering = numbering;
        this.pictures = pictures;
        this.indented = DocxStyle.BODY;
        this.flush = DocxStyle.BODY_FLUSH;
    }

    /** The same writer for the paragraphs of an editor's note. */
    BlockWriter ofEditorNote() {
        return new BlockWriter(this, DocxStyle.EDITOR_NOTE, DocxStyle.EDITOR_NOTE_FLUSH);
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public TextWriter paragraph(Paragraph paragraph) {
        text.open(paragraph.indent() ? indented : flush);
        runs.write(paragraph.inlines());
        text.close();
        return text;
    }

    @Override
    public TextWriter heading(Heading heading) {
        text.paragraph(DocxStyle.heading(heading.level()), heading.text());
        return text;
    }

    @Override
    public TextWriter list(ListBlock list) {
        list(list, 0);
        return text;
    }

    private void list(ListBlock list, int level) {
        int number = numbering.begin(list.marker());
        for (ListItem item : list.items()) {
            text.open(
                    DocxStyle.LIST,
                    properties -> properties
                            .start("w:numPr")
                            .value("w:ilvl", level)
                            .value("w:numId", number)
                            .end());
            runs.write(item.inlines());
            text.close();
            if (item.list() != null) {
                list(item.list(), level + 1);
            }
        }
    }

    /** A turned table has pages of its own on paper that lies on its side. */
    @Override
    public TextWriter table(Table table) {
        if (table.turned()) {
            page.endSection(text, false);
        }
        text.paragraph(DocxStyle.CAPTION_ABOVE, table.caption());
        double widthPt = table.turned() ? style.linesPerPage() * style.linePitchPt() : style.measurePt();
        new TableWriter(
                        table,
                        text,
                        widthPt,
                        style.textStyle(TextElement.TABLE_CELL).sizePt())
                .write();
        if (table.turned()) {
            page.endSection(text, true);
        }
        return text;
    }

    @Override
    public TextWriter figure(Figure figure) {
        double measurePt = style.measurePt();
        double natural = figure.image().width() * POINTS_PER_PIXEL;
        double wanted = figure.widthPercent() == 0 ? natural : figure.widthPercent() * measurePt / 100;
        double highest = MOST_OF_PAGE * style.linesPerPage() * style.linePitchPt();
        double highestWidth = highest * figure.image().width() / figure.image().height();
        figure(figure, Math.min(Math.min(wanted, measurePt), highestWidth));
        return text;
    }

    private void figure(Figure figure, double widthPt) {
        text.open(DocxStyle.FIGURE);
        double heightPt = widthPt * figure.image().height() / figure.image().width();
        pictures.write(figure.image(), figure.alt(), widthPt, heightPt, text.xml());
        text.close();
        text.paragraph(DocxStyle.CAPTION, figure.caption());
    }

    /** Figures side by side are in the cells of a table without borders. */
    @Override
    public TextWriter figureRow(FigureRow row) {
        double highest = MOST_OF_PAGE * style.linesPerPage() * style.linePitchPt();
        FigureColumns columns = FigureColumns.of(row, style.measurePt(), GAP_PT).notHigherThan(highest);
        WordXml xml = text.xml();
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", "TableNormal");
        xml.empty("w:tblW", "w:w", "0", "w:type", "auto")
                .value("w:jc", "center")
                .end();
        xml.start("w:tblGrid");
        columns.widths().forEach(width -> xml.empty("w:gridCol", "w:w", cellWidth(width)));
        xml.end().start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        for (int i = 0; i < row.figures().size(); i++) {
            double width = columns.widths().get(i);
            xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", cellWidth(width), "w:type", "dxa");
            xml.end();
            figure(row.figures().get(i), width);
            xml.end();
        }
        xml.end().end();
        return text;
    }

    private static String cellWidth(double figurePt) {
        return Integer.toString(WordUnits.twips(figurePt + GAP_PT));
    }
}
