package io.github.bulletinkit.render.internal.layout;

/**
 * A ruled line over the whole measure, between the grid lines of what stands before and after it.
 *
 * @param thicknessPt its thickness
 */
record RuleBlock(double thicknessPt) implements FlowBlock {
    @Override
    public boolean keptWithNext() {
        return true;
    }
}
