package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.ofd.Placement.Box;
import io.github.bulletinkit.render.internal.picture.UprightMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the content of one page. What is turned at an angle, the watermark, is in a layer behind the rest. */
final class PagePainter {
    private final OfdXml xml = new OfdXml("Page");
    private final int page;
    private final ObjectIds ids;
    private final OfdPictures pictures;
    private final StructureTags tags;
    private final TextPainter text;

    PagePainter(
            int page,
            TypesetIssue typeset,
            ObjectIds ids,
            EmbeddedFonts fonts,
            OfdPictures pictures,
            StructureTags tags) {
        this.page = page;
        this.ids = ids;
        this.pictures = pictures;
        this.tags = tags;
        this.text = new TextPainter(xml, typeset.metrics(), fonts, ids);
    }

    byte[] paint(Frame frame) {
        List<Frame.Item> behind = new ArrayList<>();
        List<Frame.Item> body = new ArrayList<>();
        frame.items().forEach(item -> (item instanceof Frame.Turned ? behind : body).add(item));
        xml.start("Content");
        if (!behind.isEmpty()) {
            paintLayer("Background", behind);
        }
        paintLayer("Body", body);
        return xml.end().bytes();
    }

    private void paintLayer(String type, List<Frame.Item> items) {
        xml.start("Layer").attribute("ID", ids.next()).attribute("Type", type);
        new ItemPainter(Placement.UPRIGHT).paint(items);
        xml.end();
    }

    /** Paints the items that are placed alike. */
    private final class ItemPainter implements Frame.ItemVisitor {
        private final Placement placement;

        private ItemPainter(Placement placement) {
            this.placement = placement;
        }

        private void paint(List<Frame.Item> items) {
            items.forEach(item -> item.accept(this));
        }

        @Override
        public void line(PlacedLine line) {
            paintLine(line, placement);
        }

        @Override
        public void turned(Frame.Turned turned) {
            paintLine(turned.line(), Placement.turned(turned.xPt(), turned.yPt(), turned.angle()));
        }

        @Override
        public void sideways(Frame.Sideways sideways) {
            new ItemPainter(Placement.sideways(sideways.xPt(), sideways.yPt())).paint(sideways.items());
        }

        @Override
        public void rule(Frame.Rule rule) {
            Box box = new Box(rule.xPt(), rule.yPt(), rule.widthPt(), rule.heightPt());
            paintShape(corners(box), rule.rgb(), placement);
        }

        @Override
        public void polygon(Frame.Polygon polygon) {
            paintShape(polygon.corners(), polygon.rgb(), placement);
        }

        @Override
        public void picture(Frame.Picture picture) {
            paintPicture(picture, placement);
        }
    }

    private void paintLine(PlacedLine line, Placement placement) {
        @Nullable StructureElement element = line.structure();
        if (element != null && line.glyphs().isEmpty()) {
            tags.add(element);
        }
        text.paint(line, placement, id -> {
            if (element != null) {
                tags.add(element, page, id);
            }
        });
    }

    private static List<Frame.Corner> corners(Box box) {
        double right = box.xPt() + box.widthPt();
        double bottom = box.yPt() + box.heightPt();
        return List.of(
                new Frame.Corner(box.xPt(), box.yPt()),
                new Frame.Corner(right, box.yPt()),
                new Frame.Corner(right, bottom),
                new Frame.Corner(box.xPt(), bottom));
    }

    private void paintShape(List<Frame.Corner> corners, int rgb, Placement placement) {
        Box around = box(corners);
        Box boundary = placement.around(around);
        Placement own = placement.within(boundary, around.xPt(), around.yPt());
        xml.start("PathObject").attribute("ID", ids.next()).attribute("Boundary", boundary.written());
        if (!own.equals(Placement.UPRIGHT)) {
            xml.attribute("CTM", own.matrix());
        }
        xml.attribute("Stroke", "false").attribute("Fill", "true");
        Colours.area(xml, rgb);
        String path = corners.stream()
                .map(corner -> Mm.lengths(corner.xPt() - around.xPt(), corner.yPt() - around.yPt()))
                .collect(Collectors.joining(" L ", "M ", " C"));
        xml.element("AbbreviatedData", path).end();
    }

    private static Box box(List<Frame.Corner> corners) {
        double left = corners.stream().mapToDouble(Frame.Corner::xPt).min().orElseThrow();
        double top = corners.stream().mapToDouble(Frame.Corner::yPt).min().orElseThrow();
        double right = corners.stream().mapToDouble(Frame.Corner::xPt).max().orElseThrow();
        double bottom = corners.stream().mapToDouble(Frame.Corner::yPt).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    /** A picture fills the square from (0, 0), its upper left corner, to (1, 1). */
    private void paintPicture(Frame.Picture picture, Placement placement) {
        Box box = new Box(picture.xPt(), picture.yPt(), picture.widthPt(), picture.heightPt());
        Box boundary = placement.around(box);
        Placement own = placement
                .within(boundary, box.xPt(), box.yPt())
                .after(upright(picture.image().orientation(), box));
        int id = ids.next();
        xml.start("ImageObject").attribute("ID", id).attribute("Boundary", boundary.written());
        xml.attribute("CTM", own.matrixOfUnits())
                .attribute("ResourceID", pictures.use(picture.image()))
                .end();
        tags.add(picture.structure(), page, id);
    }

    /** The matrix of a stored picture, which is measured from its lower edge, for a page that is measured from its upper one. */
    private static Placement upright(int orientation, Box box) {
        UprightMatrix stored = UprightMatrix.of(orientation);
        return new Placement(
                stored.a() * box.widthPt(),
                -stored.b() * box.heightPt(),
                -stored.c() * box.widthPt(),
                stored.d() * box.heightPt(),
                (stored.c() + stored.e()) * box.widthPt(),
                (1 - stored.d() - stored.f()) * box.heightPt());
    }
}
