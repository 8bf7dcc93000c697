package io.github.bulletinkit.render.internal.line;

/** How far small characters are above or below the baseline (上标、下标). Lengths are in em of the text around them. */
public enum BaselineShift {
    NONE(1, 0),
    /** The upper edge of a hanzi is about that of the hanzi around it. */
    SUPERSCRIPT(0.62, 0.34),
    /** The lower edge of a hanzi is a little below that of the hanzi around it. */
    SUBSCRIPT(0.62, -0.12);

    private final double scale;
    private final double riseEm;

    BaselineShift(double scale, double riseEm) {
        this.scale = scale;
        this.riseEm = riseEm;
    }

    Cluster apply(Cluster cluster) {
        if (this == NONE) {
            return cluster;
        }
        return new Cluster(
                cluster.text(),
                cluster.type(),
                scale * cluster.blankBefore(),
                scale * cluster.body(),
                scale * cluster.blankAfter(),
                apply(cluster.fit()),
                true);
    }

    GlyphFit apply(GlyphFit fit) {
        double rise = scale * fit.riseEm() + riseEm;
        return new GlyphFit(fit.face(), scale * fit.originEm(), scale * fit.scale(), fit.widening(), rise);
    }

    /** The width of a cell that is one em wide without the shift. */
    double cellEm() {
        return scale;
    }
}
