package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import java.util.List;

/**
 * A finished page: everything on it, in its place.
 *
 * @param items what is drawn, in reading order
 * @param links the areas that lead to another place, in the order of their text
 */
public record Frame(List<Item> items, List<Link> links) {

    /** Copies the lists. */
    public Frame {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** Something that is drawn. */
    public sealed interface Item permits PlacedLine, Rule, Picture {}

    /**
     * A filled rectangle: a ruled line.
     *
     * @param xPt its left edge, from the left edge of the page
     * @param yPt its upper edge, from the top edge of the page
     * @param widthPt its width
     * @param heightPt its height
     * @param rgb its colour, as {@code 0xRRGGBB}
     */
    public record Rule(double xPt, double yPt, double widthPt, double heightPt, int rgb) implements Item {}

    /**
     * A picture.
     *
     * @param image the picture
     * @param xPt its left edge, from the left edge of the page
     * @param yPt its upper edge, from the top edge of the page
     * @param widthPt its width
     * @param heightPt its height
     * @param structure the element that it is
     */
    public record Picture(
            ImageData image, double xPt, double yPt, double widthPt, double heightPt, StructureElement structure)
            implements Item {}

    /**
     * An area that leads to another place.
     *
     * @param target the place
     * @param structure the element that holds the text of the link
     * @param xPt its left edge, from the left edge of the page
     * @param yPt its upper edge, from the top edge of the page
     * @param widthPt its width
     * @param heightPt its height
     */
    public record Link(
            Anchor target, StructureElement structure, double xPt, double yPt, double widthPt, double heightPt) {}

    /** The lines of text, in reading order. */
    public List<PlacedLine> lines() {
        return items.stream()
                .filter(PlacedLine.class::isInstance)
                .map(PlacedLine.class::cast)
                .toList();
    }

    /** The ruled lines. */
    public List<Rule> rules() {
        return items.stream()
                .filter(Rule.class::isInstance)
                .map(Rule.class::cast)
                .toList();
    }
}
