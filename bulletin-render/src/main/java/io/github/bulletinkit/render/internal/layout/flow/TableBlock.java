package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.Table;

/** A table without its caption, at a path. */
public record TableBlock(String path, Table table, StructureElement structure) implements FlowBlock {}
