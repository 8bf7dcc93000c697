package io.github.bulletinkit.render.internal.layout.frame;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of text at its place on a page, or a part of it that belongs to another element.
 *
 * @param rgb the colour, as {@code 0xRRGGBB}
 * @param baselinePt the y of its baseline, from the top edge of the page
 * @param glyphs from left to right
 * @param structure the element of the text, null for furniture: page numbers, leaders, repeated table headers
 */
public record PlacedLine(
        TextElement element,
        double sizePt,
        int rgb,
        double baselinePt,
        List<Glyph> glyphs,
        @Nullable StructureElement structure)
        implements Frame.Item {

    public PlacedLine {
        glyphs = List.copyOf(glyphs);
    }

    @Override
    public void accept(Frame.ItemVisitor visitor) {
        visitor.line(this);
    }

    /** The same line with other characters, which belong to another element. */
    public PlacedLine part(List<Glyph> of, int otherRgb, StructureElement owner) {
        return new PlacedLine(element, sizePt, otherRgb, baselinePt, of, owner);
    }

    public PlacedLine asFurniture() {
        return new PlacedLine(element, sizePt, rgb, baselinePt, glyphs, null);
    }

    /** Whether it is furniture because of the pages, not for looks as leaders are. */
    public boolean isPagination() {
        return structure == null
                && switch (element) {
                    case FOLIO, WATERMARK, RUNNING_HEAD, TABLE_HEADER -> true;
                    default -> false;
                };
    }

    public boolean isRunningHead() {
        return structure == null && element == TextElement.RUNNING_HEAD;
    }

    public String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** For a line whose em box is centred at a height: 0.88 em below the top of the box, as in the fonts. */
    public static double baseline(double middlePt, double sizePt) {
        return middlePt + 0.38 * sizePt;
    }
}
