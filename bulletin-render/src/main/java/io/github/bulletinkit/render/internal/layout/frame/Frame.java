package io.github.bulletinkit.render.internal.layout.frame;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finished page. Lengths are from the left and the top edge of the page; colours are {@code 0xRRGGBB}.
 *
 * @param items what is drawn, in reading order
 * @param links in the order of their text
 * @param unfinishedNotes the elements of the notes that go on on the next page
 */
public record Frame(List<Item> items, List<Link> links, List<StructureElement> unfinishedNotes) {

    public Frame {
        items = List.copyOf(items);
        links = List.copyOf(links);
        unfinishedNotes = List.copyOf(unfinishedNotes);
    }

    public sealed interface Item permits PlacedLine, Turned, Sideways, Rule, Polygon, Picture {

        void accept(ItemVisitor visitor);
    }

    /** Has a method for each kind of item, so that a new kind is a compile error in every painter. */
    public interface ItemVisitor {

        void line(PlacedLine line);

        void turned(Turned turned);

        void sideways(Sideways sideways);

        void rule(Rule rule);

        void polygon(Polygon polygon);

        void picture(Picture picture);
    }

    /** A filled rectangle. */
    public record Rule(double xPt, double yPt, double widthPt, double heightPt, int rgb) implements Item {

        @Override
        public void accept(ItemVisitor visitor) {
            visitor.rule(this);
        }
    }

    /** A filled shape with straight sides: an ornament. */
    public record Polygon(List<Corner> corners, int rgb) implements Item {
        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public void accept(ItemVisitor visitor) {
            visitor.polygon(this);
        }
    }

    /** A corner of a polygon. */
    public record Corner(double xPt, double yPt) {}

    /**
     * Furniture that is turned to the left by an angle.
     *
     * @param line seen from its middle, which is at {@code xPt} and {@code yPt}
     * @param angle in radians
     */
    public record Turned(PlacedLine line, double xPt, double yPt, double angle) implements Item {

        @Override
        public void accept(ItemVisitor visitor) {
            visitor.turned(this);
        }
    }

    /**
     * Content that is turned to the left by 90°, so that its lines run up the page.
     *
     * @param items seen from their top left corner, which is at {@code xPt} and {@code yPt} on the page
     */
    public record Sideways(List<Item> items, double xPt, double yPt) implements Item {

        public Sideways {
            items = List.copyOf(items);
        }

        @Override
        public void accept(ItemVisitor visitor) {
            visitor.sideways(this);
        }
    }

    public record Picture(
            ImageData image, double xPt, double yPt, double widthPt, double heightPt, StructureElement structure)
            implements Item {

        @Override
        public void accept(ItemVisitor visitor) {
            visitor.picture(this);
        }
    }

    /** An area that leads to another place; {@code structure} is the element with the text of the link. */
    public record Link(
            Target target, StructureElement structure, double xPt, double yPt, double widthPt, double heightPt) {}

    public sealed interface Target permits Titled, Address, Place {}

    /** A section or an article. */
    public record Titled(Anchor anchor) implements Target {}

    public record Address(URI uri) implements Target {}

    /** A place with a description of what is there. */
    public record Place(Destination destination, String description) implements Target {}

    /** All lines; those in content that is turned are placed as seen from there. */
    public List<PlacedLine> lines() {
        return items.stream()
                .flatMap(item -> item instanceof Sideways turned ? turned.items().stream() : Stream.of(item))
                .filter(PlacedLine.class::isInstance)
                .map(PlacedLine.class::cast)
                .toList();
    }

    public List<Rule> rules() {
        return items.stream()
                .filter(Rule.class::isInstance)
                .map(Rule.class::cast)
                .toList();
    }
}
