package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of text in its place on a page, or a part of one that belongs to another element than the rest.
 *
 * @param element what the text is
 * @param sizePt the size of its characters
 * @param rgb their colour, as {@code 0xRRGGBB}
 * @param baselinePt the y of its baseline, from the top edge of the page
 * @param glyphs its characters, from left to right
 * @param structure the element whose text it is, null for furniture: folios, leaders, repeated table headers
 */
public record PlacedLine(
        TextElement element,
        double sizePt,
        int rgb,
        double baselinePt,
        List<Glyph> glyphs,
        @Nullable StructureElement structure)
        implements Frame.Item {

    /** Copies the glyphs. */
    public PlacedLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The same line, of no element. */
    PlacedLine asFurniture() {
        return new PlacedLine(element, sizePt, rgb, baselinePt, glyphs, null);
    }

    /** Whether it is furniture that is there because of the pages, not for looks as leaders are. */
    public boolean isPagination() {
        return structure == null && (element == TextElement.FOLIO || element == TextElement.TABLE_HEADER);
    }

    /** The characters of the line. */
    public String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** The baseline of a line whose em box is centred at a height: it lies 0.88 em below the box's top, as in the fonts. */
    static double baseline(double middlePt, double sizePt) {
        return middlePt + 0.38 * sizePt;
    }
}
