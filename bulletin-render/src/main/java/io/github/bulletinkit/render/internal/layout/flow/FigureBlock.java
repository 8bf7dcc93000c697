package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.ImageData;

/**
 * A picture without its caption.
 *
 * @param image the picture
 * @param structure the element that it is
 * @param keptWithNext whether a caption follows
 */
public record FigureBlock(ImageData image, StructureElement structure, boolean keptWithNext) implements FlowBlock {}
