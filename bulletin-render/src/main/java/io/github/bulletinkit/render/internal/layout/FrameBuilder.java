package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page in their places, and ends each row of the table of contents in leaders and a page number. Best
 * asked for pages in order: a block that runs over several is then shaped once.
 */
final class FrameBuilder {
    /** Three dots, evenly spread over an em. */
    private static final String LEADER = "…";

    private static final double DOT_PITCH_EM = 1.0 / 3;

    /** The least clear space between title, leaders and page number, in em. */
    private static final double CLEAR_EM = 0.25;

    private final PageStyle style;
    private final Shaper shaper;
    private final ToIntFunction<Anchor> folios;
    private @Nullable Shaped lastShaped;

    private record Shaped(BrokenBlock block, ShapedText text) {}

    FrameBuilder(PageStyle style, Shaper shaper, ToIntFunction<Anchor> folios) {
        this.style = style;
        this.shaper = shaper;
        this.folios = folios;
    }

    List<SetLine> lines(Page page) {
        List<SetLine> lines = new ArrayList<>();
        for (Page.Slice slice : page.slices()) {
            ShapedText text = shaped(slice.block());
            for (int line = slice.fromLine(); line < slice.toLine(); line++) {
                lines.add(line(slice, text, line));
            }
        }
        return lines;
    }

    private ShapedText shaped(BrokenBlock block) {
        Shaped shaped = lastShaped;
        if (shaped == null || shaped.block() != block) {
            shaped = new Shaped(block, shaper.shape(block.block().text()));
            lastShaped = shaped;
        }
        return shaped.text();
    }

    private SetLine line(Page.Slice slice, ShapedText text, int line) {
        FlowBlock block = slice.block().block();
        boolean last = line == slice.block().lineCount() - 1;
        double indent = block.indentEm() + (line == 0 ? block.firstLineIndentEm() : 0);
        double left = style.leftPt() + indent * block.emPt();
        Alignment alignment = last && block.alignment() == Alignment.JUSTIFIED ? Alignment.LEFT : block.alignment();
        LineSetter setter = new LineSetter(
                text, block.emPt(), slice.block().lineStart(line), slice.block().lineEnd(line));
        List<Glyph> glyphs = new ArrayList<>(setter.set(left, block.measureEm() - indent, alignment));
        Anchor reference = block.reference();
        if (reference != null && last) {
            double textEnd = left + setter.widthEm() * block.emPt();
            glyphs.addAll(leadersAndFolio(block, folios.applyAsInt(reference), textEnd));
        }
        TextStyle textStyle = style.textStyle(block.element());
        double middle = style.topPt() + (slice.gridLine() + line - slice.fromLine() + 0.5) * style.linePitchPt();
        double baseline = SetLine.baseline(middle, textStyle.sizePt());
        return new SetLine(block.element(), textStyle.sizePt(), baseline, glyphs, reference);
    }

    /** The dots of leaders stand on a lattice counted from the right margin, so that they lie below each other. */
    private List<Glyph> leadersAndFolio(FlowBlock block, int folio, double textEndPt) {
        FontRole role = style.textStyle(block.element()).role();
        double em = block.emPt();
        double right = style.leftPt() + style.measurePt();
        ShapedText number = shaper.shape(StyledText.of(Integer.toString(folio), role));
        ShapedText leader = shaper.shape(StyledText.of(LEADER, role));
        double leadersEnd = Math.ceil((number.lineWidth() + CLEAR_EM) / DOT_PITCH_EM) * DOT_PITCH_EM;
        int leaders = (int) Math.floor((right - textEndPt) / em - CLEAR_EM - leadersEnd);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = leaders; i > 0; i--) {
            double left = right - (leadersEnd + i) * em;
            glyphs.addAll(new LineSetter(leader, em, 0, 1).set(left, 1, Alignment.LEFT));
        }
        LineSetter setter = new LineSetter(number, em, 0, number.size());
        glyphs.addAll(setter.set(style.leftPt(), style.measurePt() / em, Alignment.RIGHT));
        return glyphs;
    }
}
