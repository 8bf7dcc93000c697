package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/** Breaks blocks into the pieces that pages are made of. */
final class BlockBreaker {
    /** A picture leaves this many grid lines of a page to its caption. */
    private static final int LINES_FOR_CAPTION = 2;

    private final PageStyle style;
    private final Shaper shaper;
    private final LineBreaker textBreaker;
    private final LineBreaker titleBreaker;

    BlockBreaker(PageStyle style, Shaper shaper, PairRules rules) {
        this.style = style;
        this.shaper = shaper;
        this.textBreaker = GreedyLineBreaker.justified(rules);
        this.titleBreaker = new TitleLineBreaker(GreedyLineBreaker.ragged(rules));
    }

    List<BrokenBlock> breakAll(List<FlowBlock> blocks) {
        List<BrokenBlock> broken = new ArrayList<>(blocks.size());
        for (FlowBlock block : blocks) {
            broken.add(breakBlock(block));
        }
        return broken;
    }

    private BrokenBlock breakBlock(FlowBlock block) {
        if (block instanceof TextBlock text) {
            return breakText(text);
        }
        if (block instanceof TableBlock table) {
            return new TableBreaker(style, shaper, this).breakTable(table);
        }
        if (block instanceof FigureBlock figure) {
            int lines = Math.max(1, style.linesPerPage() - LINES_FOR_CAPTION);
            return FigureBox.of(figure, style.measurePt(), style.linePitchPt(), lines);
        }
        if (block instanceof RuleBlock rule) {
            return new RuleLine(rule);
        }
        throw new IllegalStateException(
                "no line breaking for " + block.getClass().getName());
    }

    TextLines breakText(TextBlock block) {
        LineShape shape = block.shape();
        LineBreaker breaker = shape.alignment() == Alignment.JUSTIFIED ? textBreaker : titleBreaker;
        double measure = shape.measureEm() - shape.indentEm();
        double firstMeasure = measure - shape.firstLineIndentEm();
        return new TextLines(block, breaker.breakLines(shaper.shape(block.text()), firstMeasure, measure));
    }
}
