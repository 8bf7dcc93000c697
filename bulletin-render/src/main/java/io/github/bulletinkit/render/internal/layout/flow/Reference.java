package io.github.bulletinkit.render.internal.layout.flow;

/**
 * A reference to another place.
 *
 * @param printsPage whether the last line of the text ends in leaders and the page number of the target
 */
public record Reference(Anchor target, boolean printsPage) {}
