package io.github.bulletinkit.render.style;

/** Sizes of paper (ISO 216), upright. Text is smaller on small paper. */
public enum Paper {
    /** 148 × 210 mm; text of three quarters of its size on A4, 12 pt (小四) for 16 pt. */
    A5(148, 210, 0.75),
    /** 210 × 297 mm. */
    A4(210, 297, 1),
    /** 297 × 420 mm; text of nine eighths of its size on A4, 18 pt (小二) for 16 pt. */
    A3(297, 420, 1.125);

    private final double widthMm;
    private final double heightMm;
    private final double textScale;

    Paper(double widthMm, double heightMm, double textScale) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.textScale = textScale;
    }

    public double widthMm() {
        return widthMm;
    }

    public double heightMm() {
        return heightMm;
    }

    /** The size of text relative to its size on A4. */
    public double textScale() {
        return textScale;
    }
}
