package io.github.bulletinkit.render.internal.ofd;

/**
 * Where content is drawn on the page: a point (x, y) is drawn at (ax + cy + e, bx + dy + f). Lengths are points from the left
 * and the top edge of the page.
 */
record Placement(double a, double b, double c, double d, double e, double f) {
    /** Content at its place. */
    static final Placement UPRIGHT = new Placement(1, 0, 0, 1, 0, 0);

    /** Content turned to the left by an angle in radians, with its origin at a place of the page. */
    static Placement turned(double xPt, double yPt, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Placement(cos, -sin, sin, cos, xPt, yPt);
    }

    /** Content turned to the left by 90°. */
    static Placement sideways(double xPt, double yPt) {
        return new Placement(0, -1, 1, 0, xPt, yPt);
    }

    /** The smallest upright box around a box of the content. */
    Box around(Box box) {
        double x = a * box.xPt() + c * box.yPt() + e;
        double y = b * box.xPt() + d * box.yPt() + f;
        double alongX = a * box.widthPt();
        double alongY = b * box.widthPt();
        double downX = c * box.heightPt();
        double downY = d * box.heightPt();
        return new Box(
                x + Math.min(0, alongX) + Math.min(0, downX),
                y + Math.min(0, alongY) + Math.min(0, downY),
                Math.abs(alongX) + Math.abs(downX),
                Math.abs(alongY) + Math.abs(downY));
    }

    /** For content that is measured from a place of its own, and drawn on a canvas that begins at the corner of a box. */
    Placement within(Box boundary, double originXPt, double originYPt) {
        return new Placement(
                a,
                b,
                c,
                d,
                a * originXPt + c * originYPt + e - boundary.xPt(),
                b * originXPt + d * originYPt + f - boundary.yPt());
    }

    /** For content that is drawn wider by a factor. */
    Placement widened(double factor) {
        return new Placement(a * factor, b * factor, c, d, e, f);
    }

    /** First the other one, then this. */
    Placement after(Placement first) {
        return new Placement(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                a * first.e + c * first.f + e,
                b * first.e + d * first.f + f);
    }

    /** The matrix as OFD has it, for content that is measured in units of its own, such as a picture. */
    String matrixOfUnits() {
        return Mm.lengths(a, b, c, d, e, f);
    }

    /** The matrix as OFD has it. */
    String matrix() {
        return Mm.number(a) + " " + Mm.number(b) + " " + Mm.number(c) + " " + Mm.number(d) + " " + Mm.lengths(e, f);
    }

    /** A rectangle in points. */
    record Box(double xPt, double yPt, double widthPt, double heightPt) {

        String written() {
            return Mm.lengths(xPt, yPt, widthPt, heightPt);
        }
    }
}
