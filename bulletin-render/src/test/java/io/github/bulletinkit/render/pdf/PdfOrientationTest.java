package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.TurnedPicture;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Pictures that a camera stored turned or mirrored are upright on the page. */
class PdfOrientationTest {
    private static final double POINTS_PER_PIXEL = 0.75;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void pictureOfEveryOrientationIsPrintedUpright(int orientation) throws IOException {
        assertPrintedUpright(TurnedPicture.jpeg(orientation));
        assertPrintedUpright(TurnedPicture.png(orientation));
    }

    private static void assertPrintedUpright(ImageData picture) throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(issue(picture))) {
            BufferedImage page = new PDFRenderer(pdf.document()).renderImage(1);
            Rectangle box = coloured(page);
            assertThat(box.width).isCloseTo((int) (TurnedPicture.WIDTH * POINTS_PER_PIXEL), within(2));
            assertThat(box.height).isCloseTo((int) (TurnedPicture.HEIGHT * POINTS_PER_PIXEL), within(2));
            for (int quarter = 0; quarter < 4; quarter++) {
                int x = box.x + box.width * (1 + 2 * (quarter % 2)) / 4;
                int y = box.y + box.height * (1 + 2 * (quarter / 2)) / 4;
                assertThat(distance(new Color(page.getRGB(x, y)), TurnedPicture.QUARTERS.get(quarter)))
                        .as("quarter " + quarter)
                        .isLessThan(30);
            }
        }
    }

    @Test
    void pageWithTurnedPicturesIsStillToTheStandards() throws Exception {
        Issue issue = Issue.builder()
                .section(
                        "栏目",
                        s -> s.article("标题", a -> {
                            for (int orientation = 1; orientation <= 8; orientation++) {
                                a.figure(TurnedPicture.jpeg(orientation), "图", "图 一");
                            }
                        }))
                .build();
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = RenderedPdf.bytes(RenderedPdf.RENDERER, issue);

        assertThat(PdfConformanceTest.faults(pdf, PDFA_2_A)).isEmpty();
        assertThat(PdfConformanceTest.faults(pdf, PDFUA_1)).isEmpty();
    }

    private static Issue issue(ImageData picture) {
        return Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.paragraph("正文").figure(picture, "图", "")))
                .build();
    }

    /** The pixels of the page that are not black, grey or white. */
    private static Rectangle coloured(BufferedImage page) {
        Rectangle box = new Rectangle(-1, -1);
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                Color colour = new Color(page.getRGB(x, y));
                int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
                int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                if (most - least > 128) {
                    box.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return box;
    }

    private static int distance(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }
}
