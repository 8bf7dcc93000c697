package io.github.bulletinkit.render.internal.layout.flow;

/**
 * A ruled line over the whole measure, between the grid lines of what stands before and after it.
 *
 * @param thicknessPt its thickness
 */
public record HorizontalRule(double thicknessPt) implements FlowBlock {
    @Override
    public boolean keptWithNext() {
        return true;
    }
}
