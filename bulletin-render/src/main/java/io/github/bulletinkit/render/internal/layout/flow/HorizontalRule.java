package io.github.bulletinkit.render.internal.layout.flow;

/** A ruled line (分隔线) over the whole measure, between the grid lines of the blocks before and after it. */
public record HorizontalRule(double thicknessPt) implements FlowBlock {
    @Override
    public boolean keptWithNext() {
        return true;
    }
}
