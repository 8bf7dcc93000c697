package io.github.bulletinkit.render.internal.layout.masthead;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.PageStyle;
import org.jspecify.annotations.Nullable;

/** The logo of a style above or beside the title; without one, nothing and no room for it. */
final class MastheadLogo {
    private static final double DISTANCE_ABOVE_PT = 8;

    /** The distance of a logo from the title beside it, relative to the logo's height. */
    private static final double DISTANCE_BESIDE = 0.3;

    private final PageStyle style;
    private final @Nullable Logo logo;
    private final double widthPt;
    private final double heightPt;

    MastheadLogo(PageStyle style) {
        this.style = style;
        this.logo = style.masthead().logo();
        this.widthPt = logo == null ? 0 : logo.widthPt();
        this.heightPt = logo == null ? 0 : logo.heightPt();
    }

    private boolean isBeside() {
        return logo != null && logo.position() == Logo.Position.BESIDE_TITLE;
    }

    /** The room at the left of the title. */
    double besidePt() {
        return isBeside() ? widthPt + DISTANCE_BESIDE * heightPt : 0;
    }

    /** The room above the title. */
    double abovePt() {
        return logo == null || isBeside() ? 0 : heightPt + DISTANCE_ABOVE_PT;
    }

    /** The height by which a logo beside the title is higher than it. */
    double higherThanPt(double titlePt) {
        return isBeside() ? Math.max(0, heightPt - titlePt) : 0;
    }

    /**
     * The picture; null if there is no logo.
     *
     * @param titleWidthPt the width of the title, centred together with a logo beside it
     * @param topPt the top of the title and the line above it
     * @param titlePt their height
     */
    Frame.@Nullable Picture place(double leftPt, double titleWidthPt, double topPt, double titlePt) {
        if (logo == null) {
            return null;
        }
        double x = leftPt + (style.measurePt() - (isBeside() ? besidePt() + titleWidthPt : widthPt)) / 2;
        double y = isBeside() ? topPt + (titlePt - heightPt) / 2 : topPt - abovePt();
        return new Frame.Picture(
                logo.image(), x, y, widthPt, heightPt, StructureElement.rootFigure(logo.alternative()));
    }
}
