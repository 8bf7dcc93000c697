package io.github.bulletinkit.render.internal.layout.masthead;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;
import java.util.stream.IntStream;

/** The rule below the masthead, with or without a star in its middle. */
final class MastheadRule {
    private static final double THICKNESS_PT = 2;

    /** The distance from the centre of a star to its points, relative to the size of the line above the rule. */
    private static final double RADIUS = 0.6;

    /** The distance from the centre to the inner corners, relative to that of the points: the sides are straight lines. */
    private static final double INNER = Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));

    /** The distance from the centre to the ends of the rule, relative to the radius. */
    private static final double OPENING = 1.5;

    private static final int CORNERS = 10;

    private MastheadRule() {}

    /** The rule over the measure at a height. */
    static List<Frame.Item> items(PageStyle style, double leftPt, double middlePt) {
        int rgb = style.masthead()
                .rgb()
                .orElse(style.textStyle(TextElement.MASTHEAD_TITLE).rgb());
        double top = middlePt - THICKNESS_PT / 2;
        if (!style.masthead().star()) {
            return List.of(new Frame.Rule(leftPt, top, style.measurePt(), THICKNESS_PT, rgb));
        }
        double radius = RADIUS * style.textStyle(TextElement.MASTHEAD_LINE).sizePt();
        double width = style.measurePt() / 2 - OPENING * radius;
        return List.of(
                new Frame.Rule(leftPt, top, width, THICKNESS_PT, rgb),
                star(leftPt + style.measurePt() / 2, middlePt, radius, rgb),
                new Frame.Rule(leftPt + style.measurePt() - width, top, width, THICKNESS_PT, rgb));
    }

    /** A star with a point at the top, whose height is centred. */
    private static Frame.Polygon star(double xPt, double middlePt, double radius, int rgb) {
        double below = radius * (1 - Math.cos(Math.toRadians(36))) / 2;
        return new Frame.Polygon(
                IntStream.range(0, CORNERS)
                        .mapToObj(corner -> {
                            double angle = Math.toRadians(36.0 * corner);
                            double distance = corner % 2 == 0 ? radius : radius * INNER;
                            return new Frame.Corner(
                                    xPt + distance * Math.sin(angle), middlePt + below - distance * Math.cos(angle));
                        })
                        .toList(),
                rgb);
    }
}
