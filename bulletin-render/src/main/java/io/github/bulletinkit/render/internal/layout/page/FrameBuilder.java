package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.FigureBlock;
import io.github.bulletinkit.render.internal.layout.flow.HorizontalRule;
import io.github.bulletinkit.render.internal.layout.flow.Reference;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.pagination.Page;
import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.FigureBox;
import io.github.bulletinkit.render.internal.layout.pieces.FigureRowBox;
import io.github.bulletinkit.render.internal.layout.pieces.MarkPiece;
import io.github.bulletinkit.render.internal.layout.pieces.RulePiece;
import io.github.bulletinkit.render.internal.layout.pieces.SidewaysRows;
import io.github.bulletinkit.render.internal.layout.pieces.TableRows;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.picture.FigureColumns;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Places everything on a page. It shapes each block only once if pages come in order. */
final class FrameBuilder {
    private final PageStyle style;
    private final SpanPlacer spanPlacer;
    private final NotePlacer notePlacer;
    private final ContentsRowPlacer rowPlacer;
    private final TablePlacer tablePlacer;

    FrameBuilder(PageStyle style, Shaper shaper, ToIntFunction<Anchor> folios, NotePlaces notes) {
        this.style = style;
        this.spanPlacer = new SpanPlacer(style, shaper, notes);
        this.notePlacer = new NotePlacer(style, shaper, notes);
        this.rowPlacer = new ContentsRowPlacer(style, shaper, folios);
        this.tablePlacer = new TablePlacer(style, shaper);
    }

    /** Adds the text of a page and its notes to {@code items}, column by column, and to {@code links}. */
    void place(Page page, int folio, List<Frame.Item> items, List<Frame.Link> links) {
        for (Page.Column column : page.columns()) {
            ColumnArea area = ColumnArea.of(style, column, folio);
            place(column.slices(), area, items, links);
            notePlacer.place(column, area, items, links);
        }
    }

    private void place(List<Page.Slice> slices, ColumnArea area, List<Frame.Item> items, List<Frame.Link> links) {
        double leftPt = area.leftPt();
        for (Page.Slice slice : slices) {
            double topPt = style.topPt() + slice.gridLine() * style.linePitchPt();
            BrokenBlock broken = slice.broken();
            if (broken instanceof TextLines lines) {
                placeText(lines, slice, leftPt, items, links);
            } else if (broken instanceof TableRows rows) {
                double spare = slice.gridLines() * style.linePitchPt() - rows.heightPt(slice.from(), slice.to());
                tablePlacer.place(rows, slice.from(), slice.to(), leftPt, topPt + spare / 2, items);
            } else if (broken instanceof SidewaysRows sideways) {
                items.add(sideways(sideways, slice, leftPt));
            } else if (broken instanceof FigureRowBox row) {
                placeFigures(row, area, topPt, items);
            } else if (broken instanceof FigureBox figure) {
                items.add(picture(figure, area, topPt));
            } else if (broken instanceof RulePiece rule) {
                items.add(rule(rule.block(), area, topPt));
            } else if (!(broken instanceof MarkPiece)) {
                throw new IllegalStateException(
                        "no place for " + broken.getClass().getName());
            }
        }
    }

    private void placeText(
            TextLines lines, Page.Slice slice, double leftPt, List<Frame.Item> items, List<Frame.Link> links) {
        for (int line = slice.from(); line < slice.to(); line++) {
            double middlePt = style.topPt() + (slice.gridLine() + line - slice.from() + 0.5) * style.linePitchPt();
            PlacedLine placed = spanPlacer.place(lines, line, leftPt, middlePt, items, links);
            Reference reference = lines.block().reference();
            if (reference != null) {
                links.add(rowPlacer.link(lines.block(), reference.target(), leftPt, middlePt));
                if (reference.printsPage() && lines.isLast(line)) {
                    double textEnd = leftPt
                            + spanPlacer.textPlacer().endEm(lines, line)
                                    * lines.block().shape().emPt();
                    items.addAll(rowPlacer.leadersAndFolio(lines.block(), placed, leftPt, textEnd, reference.target()));
                }
            }
        }
    }

    /** The head of the table is on the left of the page, whether odd or even (GB/T 9704-2012, 8). */
    private Frame.Sideways sideways(SidewaysRows table, Page.Slice slice, double leftPt) {
        List<Frame.Item> items = new ArrayList<>();
        int gridLine = 0;
        int first = 0;
        for (TextLines caption : table.caption()) {
            int end = Math.min(slice.to() - first, caption.pieces());
            for (int line = Math.max(0, slice.from() - first); line < end; line++) {
                items.add(spanPlacer.textPlacer().place(caption, line, 0, (gridLine++ + 0.5) * table.linePitchPt()));
            }
            first += caption.pieces();
        }
        int from = Math.max(0, slice.from() - first);
        int to = slice.to() - first;
        if (to > from) {
            TableRows rows = table.rows();
            double spare = rows.gridLines(from, to) * table.linePitchPt() - rows.heightPt(from, to);
            tablePlacer.place(rows, from, to, 0, gridLine * table.linePitchPt() + spare / 2, items);
        }
        return new Frame.Sideways(items, leftPt, style.topPt() + style.linesPerPage() * style.linePitchPt());
    }

    /** The pictures are in the middle of their columns; the captions begin on the same grid line below them. */
    private void placeFigures(FigureRowBox row, ColumnArea area, double topPt, List<Frame.Item> items) {
        FigureColumns columns = row.columns();
        double left = area.leftPt() + (area.measurePt() - columns.total()) / 2;
        double spare = row.pictureLines() * style.linePitchPt() - columns.height();
        for (int i = 0; i < row.captions().size(); i++) {
            FigureBlock figure = row.block().items().get(i).figure();
            ImageData image = figure.image();
            double width = columns.height() * image.width() / image.height();
            double x = left + columns.left(i);
            items.add(new Frame.Picture(
                    image,
                    x + (columns.widths().get(i) - width) / 2,
                    topPt + spare / 2,
                    width,
                    columns.height(),
                    figure.structure()));
            for (TextLines caption : row.captions().get(i)) {
                for (int line = 0; line < caption.pieces(); line++) {
                    double middle = topPt + (row.pictureLines() + line + 0.5) * style.linePitchPt();
                    items.add(spanPlacer.textPlacer().place(caption, line, x, middle));
                }
            }
        }
    }

    private Frame.Picture picture(FigureBox figure, ColumnArea area, double topPt) {
        double x = area.leftPt() + (area.measurePt() - figure.widthPt()) / 2;
        double y = topPt + (figure.gridLines() * style.linePitchPt() - figure.heightPt()) / 2;
        FigureBlock block = figure.block();
        return new Frame.Picture(block.image(), x, y, figure.widthPt(), figure.heightPt(), block.structure());
    }

    private Frame.Rule rule(HorizontalRule rule, ColumnArea area, double topPt) {
        int rgb = style.textStyle(TextElement.COLOPHON).rgb();
        double y = topPt - rule.thicknessPt() / 2;
        return new Frame.Rule(area.leftPt(), y, area.measurePt(), rule.thicknessPt(), rgb);
    }
}
