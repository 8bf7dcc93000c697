package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/** Breaks blocks into the pieces that pages are made of. */
final class BlockBreaker {
    /** A picture takes this part of a page at most, so that its titles and its caption stand on the same page. */
    private static final double PICTURE_ON_PAGE = 2.0 / 3;

    private final PageStyle style;
    private final TextBreaker textBreaker;
    private final TableBreaker tableBreaker;

    BlockBreaker(PageStyle style, Shaper shaper) {
        this.style = style;
        this.textBreaker = new TextBreaker(shaper, style.lineComposition());
        this.tableBreaker = new TableBreaker(style, textBreaker);
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
            return textBreaker.breakLines(text);
        }
        if (block instanceof TableBlock table) {
            return tableBreaker.breakTable(table);
        }
        if (block instanceof FigureBlock figure) {
            int lines = Math.max(1, (int) (PICTURE_ON_PAGE * style.linesPerPage()));
            return FigureBox.of(figure, style.measurePt(), style.linePitchPt(), lines);
        }
        if (block instanceof RuleBlock rule) {
            return new RuleLine(rule);
        }
        throw new IllegalStateException(
                "no line breaking for " + block.getClass().getName());
    }
}
