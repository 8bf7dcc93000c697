package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.Table;

/**
 * A table without its caption.
 *
 * @param path the field of the issue that it comes from
 * @param table the table
 * @param structure the element that it is
 */
public record TableBlock(String path, Table table, StructureElement structure) implements FlowBlock {}
