package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.FigureBlock;
import io.github.bulletinkit.render.internal.layout.flow.FigureRowBlock;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.HorizontalRule;
import io.github.bulletinkit.render.internal.layout.flow.Mark;
import io.github.bulletinkit.render.internal.layout.flow.MeasuredText;
import io.github.bulletinkit.render.internal.layout.flow.SidewaysTable;
import io.github.bulletinkit.render.internal.layout.flow.TableBlock;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.picture.FigureColumns;
import io.github.bulletinkit.render.internal.progress.Interruption;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaks blocks into pieces. A picture shrinks to leave room on its page for the blocks that are kept with it. */
public final class BlockBreaker {
    /** The largest part of a page for a picture, so that its titles and its caption fit on the same page. */
    private static final double PICTURE_ON_PAGE = 2.0 / 3;

    /** A picture that would shrink below this part of a page goes on the next page. */
    private static final double LEAST_PICTURE_ON_PAGE = 1.0 / 4;

    /** If a caption needs more of a page than this in its column, the figures are one below the other. */
    private static final double LONGEST_CAPTION = 1.0 / 4;

    /** A paragraph of at most this length right before a table introduces it. */
    private static final int MOST_LINES_OF_INTRODUCTION = 2;

    private final PageStyle style;
    private final TypeArea page;
    private final TypeArea column;
    private final TextBreaker textBreaker;
    private final TableBreaker tableBreaker;

    public BlockBreaker(PageStyle style, Shaper shaper) {
        this.style = style;
        this.page = TypeArea.of(style);
        this.column = TypeArea.column(style);
        this.textBreaker = new TextBreaker(shaper, style.lineComposition());
        this.tableBreaker = new TableBreaker(style, textBreaker);
    }

    /** Breaks blocks over the whole width. */
    public List<Chain> breakAll(List<FlowBlock> composed) {
        return Chain.of(breakAll(placed(composed), page));
    }

    /** Breaks blocks in columns, and those over the whole width that have no room in a column. */
    public List<Chain> breakBody(List<FlowBlock> composed) {
        List<Chain> chains = Chain.of(breakAll(placed(composed), column));
        return style.columns().count() == 1
                ? chains
                : chains.stream().map(this::inColumnOrWide).toList();
    }

    private Chain inColumnOrWide(Chain inColumn) {
        if (inColumn.blocks().stream().allMatch(TextLines.class::isInstance)) {
            return inColumn;
        }
        List<FlowBlock> blocks = inColumn.blocks().stream()
                .map(BrokenBlock::block)
                .<FlowBlock>map(block -> block instanceof TextBlock text ? text.over(page.measurePt()) : block)
                .toList();
        Chain wide = new Chain(breakAll(blocks, page), true);
        return new ColumnFit(style).fits(inColumn, wide) ? inColumn : wide;
    }

    private List<BrokenBlock> breakAll(List<FlowBlock> blocks, TypeArea area) {
        List<BrokenBlock> broken = new ArrayList<>(blocks.size());
        int keptAbove = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Interruption.check();
            List<FlowBlock> next = blocks.subList(i + 1, Math.min(i + 2, blocks.size()));
            BrokenBlock block = breakBlock(blocks.get(i), next, area, style.linesPerPage() - keptAbove);
            broken.add(block);
            keptAbove = block.block().keptWithNext() ? keptAbove + lines(block, next) : 0;
        }
        return broken;
    }

    private List<FlowBlock> placed(List<FlowBlock> composed) {
        return composed.stream().<FlowBlock>flatMap(this::placed).toList();
    }

    private Stream<? extends FlowBlock> placed(FlowBlock block) {
        if (block instanceof FigureRowBlock row
                && captionLines(captions(row, page)) > LONGEST_CAPTION * style.linesPerPage()) {
            return row.items().stream().flatMap(FigureRowBlock.Item::blocks);
        }
        return block instanceof MeasuredText text
                ? text.placed(part -> textBreaker.shape(part).lineWidth()).stream()
                : Stream.of(block);
    }

    /** The grid lines from the start of a block to the start of the next. */
    private static int lines(BrokenBlock block, List<FlowBlock> next) {
        int blank = next.stream().mapToInt(after -> after.start().blankLines()).sum();
        return block.gridLines(0, block.pieces()) + blank;
    }

    /** The blocks with which it is kept leave {@code most} grid lines on a page; {@code next} may be empty. */
    private BrokenBlock breakBlock(FlowBlock block, List<FlowBlock> next, TypeArea area, int most) {
        if (block instanceof TextBlock text) {
            TextLines lines = textBreaker.breakLines(text);
            return next.stream().anyMatch(after -> introduces(lines, after)) ? lines.withNext() : lines;
        }
        if (block instanceof TableBlock table) {
            return tableBreaker.breakTable(table, area, most);
        }
        if (block instanceof SidewaysTable table) {
            return sideways(table);
        }
        if (block instanceof FigureRowBlock row) {
            return figureRow(row, area, most);
        }
        if (block instanceof FigureBlock figure) {
            int captionLines = figure.keptWithNext() ? linesOfCaption(next) : 0;
            return FigureBox.of(figure, page.measurePt(), area, mostForPicture(most - captionLines));
        }
        if (block instanceof HorizontalRule rule) {
            return new RulePiece(rule);
        }
        if (block instanceof Mark mark) {
            return new MarkPiece(mark);
        }
        throw new IllegalStateException(
                "no line breaking for " + block.getClass().getName());
    }

    private SidewaysRows sideways(SidewaysTable block) {
        TypeArea area = TypeArea.turned(style);
        List<TextLines> caption = block.caption().stream()
                .map(text -> textBreaker.breakLines(text.shaped(text.shape().over(area.measurePt()))))
                .toList();
        int captionLines = caption.stream().mapToInt(TextLines::pieces).sum();
        int most = Math.max(1, area.lines() - captionLines);
        TableRows rows = tableBreaker.breakTable(block.table(), area, most);
        return new SidewaysRows(block, caption, rows, area, style.linesPerPage());
    }

    private FigureRowBox figureRow(FigureRowBlock block, TypeArea area, int most) {
        List<List<TextLines>> captions = captions(block, area);
        int forPictures = Math.max(1, mostForPicture(most) - captionLines(captions));
        return FigureRowBox.of(
                block, columns(block, area), captions, captionLines(captions), style.linePitchPt(), forPictures);
    }

    private FigureColumns columns(FigureRowBlock block, TypeArea area) {
        return FigureColumns.of(block.row(), area.measurePt(), FigureRowBox.GAP_PT);
    }

    /** The caption of each figure in the width of its column, if it has one. */
    private List<List<TextLines>> captions(FigureRowBlock block, TypeArea area) {
        List<Double> widths = columns(block, area).widths();
        List<List<TextLines>> captions = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            double width = widths.get(i);
            captions.add(Stream.ofNullable(block.items().get(i).caption())
                    .map(caption -> textBreaker.breakLines(
                            caption.shaped(caption.shape().over(width))))
                    .toList());
        }
        return captions;
    }

    private static int captionLines(List<List<TextLines>> captions) {
        return captions.stream()
                .flatMap(List::stream)
                .mapToInt(TextLines::pieces)
                .max()
                .orElse(0);
    }

    private static boolean introduces(TextLines lines, FlowBlock next) {
        TextElement element = lines.block().element();
        boolean paragraph = element == TextElement.BODY || element == TextElement.EDITOR_NOTE;
        boolean table = next instanceof TableBlock
                || (next instanceof TextBlock text && text.element() == TextElement.TABLE_CAPTION);
        return paragraph && table && lines.pieces() <= MOST_LINES_OF_INTRODUCTION;
    }

    private int linesOfCaption(List<FlowBlock> next) {
        return next.stream()
                .filter(TextBlock.class::isInstance)
                .mapToInt(caption -> textBreaker.breakLines((TextBlock) caption).pieces())
                .sum();
    }

    private int mostForPicture(int most) {
        int usual = (int) (PICTURE_ON_PAGE * style.linesPerPage());
        int least = (int) (LEAST_PICTURE_ON_PAGE * style.linesPerPage());
        return Math.max(1, Math.min(usual, Math.max(least, most)));
    }
}
