package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.flow.TextSpan;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineBreaker;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.LineComposition;
import java.util.ArrayList;
import java.util.List;

/** Breaks blocks of text into lines: running text justified, cells of tables, and all other text like titles. */
final class TextBreaker {
    private final Shaper shaper;
    private final LineBreaker runningText;
    private final LineBreaker cells;
    private final LineBreaker titles;

    TextBreaker(Shaper shaper, LineComposition composition) {
        this.shaper = shaper;
        this.runningText = LineBreaker.runningText(composition);
        this.cells = LineBreaker.cells(composition);
        this.titles = LineBreaker.titles(composition);
    }

    TextLines breakLines(TextBlock block) {
        int[] ends = lineEnds(block, shape(block.text()), true);
        return new TextLines(
                block, ends, block.notes().map(mark -> note(block, mark, ends)).toList());
    }

    private TextLines.Note note(TextBlock block, TextSpan.NoteMark mark, int[] ends) {
        int cluster = block.text().clustersBefore(mark.run());
        int line = 0;
        while (ends[line] <= cluster) {
            line++;
        }
        return new TextLines.Note(line, breakLines(mark.note()));
    }

    /** Begins a new line for each part; the block's text has a space between two parts. */
    TextLines breakParts(TextBlock block, List<ShapedText> parts) {
        List<Integer> ends = new ArrayList<>();
        int[] lastLines = new int[parts.size()];
        int start = 0;
        for (int part = 0; part < lastLines.length; part++) {
            ShapedText text = parts.get(part);
            for (int end : lineEnds(block, text, part == 0)) {
                ends.add(start + end);
            }
            lastLines[part] = ends.size() - 1;
            start += text.size();
            if (part < lastLines.length - 1) {
                start++;
                ends.set(lastLines[part], start);
            }
        }
        return new TextLines(block, ends.stream().mapToInt(Integer::intValue).toArray(), lastLines);
    }

    private int[] lineEnds(TextBlock block, ShapedText text, boolean first) {
        LineShape shape = block.shape();
        double measure = shape.measureEm() - shape.indentEm();
        double firstMeasure = first ? measure - shape.firstLineIndentEm() : measure;
        return breaker(block).breakLines(text, firstMeasure, measure);
    }

    private LineBreaker breaker(TextBlock block) {
        if (block.shape().alignment() == Alignment.JUSTIFIED) {
            return runningText;
        }
        return switch (block.element()) {
            case TABLE_HEADER, TABLE_CELL -> cells;
            default -> titles;
        };
    }

    ShapedText shape(StyledText text) {
        return shaper.shape(text);
    }
}
