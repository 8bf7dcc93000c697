package io.github.bulletinkit.render.internal.layout.flow;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An element of the logical structure of an issue, which screen readers follow. What belongs to no element is furniture
 * of the page. Two elements are never equal, because each is at its own place in the issue. Immutable.
 */
public final class StructureElement {
    private final StructureType type;
    private final @Nullable StructureElement parent;
    private final String alternative;
    private final String actualText;

    private StructureElement(
            StructureType type, @Nullable StructureElement parent, String alternative, String actualText) {
        this.type = requireNonNull(type, "type");
        this.parent = parent;
        this.alternative = alternative;
        this.actualText = actualText;
    }

    /** An element at the top of the issue. */
    public static StructureElement root(StructureType type) {
        return new StructureElement(type, null, "", "");
    }

    /** An element inside this one, after those that were made before it. */
    public StructureElement child(StructureType type) {
        return new StructureElement(type, this, "", "");
    }

    /** A picture inside this element. */
    StructureElement figure(String alternative) {
        return new StructureElement(StructureType.FIGURE, this, alternative, "");
    }

    /** The same element for text that is printed otherwise than it reads, such as with spaces to spread it. */
    StructureElement reading(String actualText) {
        return new StructureElement(type, parent, alternative, actualText);
    }

    /** What it is. */
    public StructureType type() {
        return type;
    }

    /** The element that it is part of, null at the top. */
    public @Nullable StructureElement parent() {
        return parent;
    }

    /** What a picture shows, in words; empty for all else. */
    public String alternative() {
        return alternative;
    }

    /** What the text reads where that is not what is printed, else empty. */
    public String actualText() {
        return actualText;
    }
}
