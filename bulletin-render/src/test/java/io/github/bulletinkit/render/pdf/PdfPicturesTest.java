package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;

import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.Jpeg;
import io.github.bulletinkit.render.Png;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Pictures of every kind: what is embedded. */
class PdfPicturesTest {
    private static final int WIDTH = 13;
    private static final int HEIGHT = 11;

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Arguments> pngs() {
        BufferedImage rgb = image(BufferedImage.TYPE_INT_RGB, PdfPicturesTest::colour);
        BufferedImage argb = image(BufferedImage.TYPE_INT_ARGB, PdfPicturesTest::translucent);
        BufferedImage bits =
                image(BufferedImage.TYPE_BYTE_BINARY, (x, y) -> (x + y) % 3 == 0 ? 0xFFFFFFFF : 0xFF000000);
        BufferedImage greys = levels(2);
        BufferedImage palette =
                indexed(new IndexColorModel(8, 4, paletteColours(), 0, false, -1, DataBuffer.TYPE_BYTE));
        BufferedImage clear = indexed(new IndexColorModel(8, 4, paletteColours(), 0, true, -1, DataBuffer.TYPE_BYTE));
        return List.of(
                Arguments.of("colours", rgb, Png.of(rgb)),
                Arguments.of("interlaced colours", rgb, Png.interlaced(rgb)),
                Arguments.of("translucent colours", argb, Png.of(argb)),
                Arguments.of("interlaced translucent colours", argb, Png.interlaced(argb)),
                Arguments.of("black and white", bits, Png.of(bits)),
                Arguments.of("interlaced black and white", bits, Png.interlaced(bits)),
                Arguments.of(
                        "black and transparent",
                        withoutWhite(bits),
                        Png.withChunk(Png.of(bits), "tRNS", new byte[] {0, 1})),
                Arguments.of("four levels of grey", greys, Png.of(greys)),
                Arguments.of("a palette", palette, Png.of(palette)),
                Arguments.of("an interlaced palette", palette, Png.interlaced(palette)),
                Arguments.of("a translucent palette", clear, Png.of(clear)),
                Arguments.of("colours of 16 bits", rgb, Png.of(deep(rgb, false))),
                Arguments.of("translucent colours of 16 bits", argb, Png.of(deep(argb, true))),
                Arguments.of(
                        "a gamma", rgb, Png.withChunk(Png.of(rgb), "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F
                        })),
                Arguments.of("a colour profile", rgb, Png.withChunk(Png.of(rgb), "iCCP", colourProfile())),
                Arguments.of("a colour that is transparent", keyed(rgb), Png.withChunk(Png.of(rgb), "tRNS", key(rgb))));
    }

    @ParameterizedTest(name = "PNG of {0}")
    @MethodSource("pngs")
    void pngIsEmbeddedWithEveryPixel(String kind, BufferedImage image, byte[] png) throws Exception {
        Issue issue = issue(ImageData.of(png));
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            BufferedImage embedded = pictures(pdf).get(0).getImage();
            assertThat(pixels(embedded)).isEqualTo(pixels(image));
        }
        assertThat(PdfConformanceTest.faults(RenderedPdf.bytes(RenderedPdf.RENDERER, issue), PDFA_2_A))
                .isEmpty();
    }

    @Test
    void greyPngOf8And16BitsIsEmbeddedWithEveryLevel() throws Exception {
        BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage deep = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                grey.getRaster().setSample(x, y, 0, 17 * x + y);
                deep.getRaster().setSample(x, y, 0, (17 * x + y) << 8 | 0x7F);
            }
        }
        for (byte[] png : List.of(Png.of(grey), Png.interlaced(grey), Png.of(deep))) {
            try (RenderedPdf pdf = RenderedPdf.of(issue(ImageData.of(png)))) {
                int[] levels =
                        pictures(pdf).get(0).getImage().getRaster().getSamples(0, 0, WIDTH, HEIGHT, 0, (int[]) null);
                assertThat(levels).isEqualTo(grey.getRaster().getSamples(0, 0, WIDTH, HEIGHT, 0, (int[]) null));
            }
        }
    }

    @Test
    void jpegInColourAndInGreyIsEmbeddedAsItIs() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY}) {
            byte[] jpeg = jpeg(type);
            try (RenderedPdf pdf = RenderedPdf.of(issue(ImageData.of(jpeg)))) {
                PDImageXObject picture = pictures(pdf).get(0);
                assertThat(picture.getCOSObject().getNameAsString(COSName.FILTER))
                        .isEqualTo("DCTDecode");
                assertThat(picture.getCOSObject().createRawInputStream().readAllBytes())
                        .isEqualTo(jpeg);
            }
        }
    }

    /** The PDF does not need the profile, so a fault in it is not a fault of the picture. */
    @Test
    void jpegWithABrokenColourProfileIsEmbeddedAsItIs() throws Exception {
        byte[] jpeg = Jpeg.withSegment(
                jpeg(BufferedImage.TYPE_INT_RGB), 0xE2, "ICC_PROFILE\0\3\1".getBytes(StandardCharsets.ISO_8859_1));
        Issue issue = issue(ImageData.of(jpeg));
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            PDImageXObject picture = pictures(pdf).get(0);
            assertThat(picture.getCOSObject().createRawInputStream().readAllBytes())
                    .isEqualTo(jpeg);
        }
        assertThat(PdfConformanceTest.faults(RenderedPdf.bytes(RenderedPdf.RENDERER, issue), PDFA_2_A))
                .isEmpty();
    }

    @Test
    void pictureThatIsUsedTwiceIsEmbeddedOnce() throws Exception {
        byte[] png = Png.of(image(BufferedImage.TYPE_INT_ARGB, PdfPicturesTest::translucent));
        Issue issue = Issue.builder()
                .editorNote(List.of(new Figure(ImageData.of(png), "图", "")))
                .section(
                        "栏目",
                        s -> s.article(
                                "标题",
                                a -> a.figure(ImageData.of(png), "图", "").figure(ImageData.of(png.clone()), "图", "")))
                .build();
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            assertThat(pictures(pdf)).hasSize(3);
            assertThat(pictures(pdf).stream().map(PDImageXObject::getCOSObject).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void paletteAndGreyKeepTheirBitsAndTheirColourSpace() throws IOException {
        BufferedImage palette =
                indexed(new IndexColorModel(8, 4, paletteColours(), 0, false, -1, DataBuffer.TYPE_BYTE));
        List<String> kinds = new ArrayList<>();
        for (BufferedImage image : List.of(palette, levels(1), levels(2), levels(4))) {
            try (RenderedPdf pdf = RenderedPdf.of(issue(ImageData.of(Png.of(image))))) {
                PDImageXObject picture = pictures(pdf).get(0);
                kinds.add(picture.getColorSpace().getName() + " " + picture.getBitsPerComponent());
            }
        }
        assertThat(kinds).containsExactly("Indexed 8", "DeviceGray 1", "DeviceGray 2", "DeviceGray 4");
    }

    @Test
    void chartTakesNoMoreRoomThanItsFile() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(issue(AllElements.chart()))) {
            assertThat(pictures(pdf).get(0).getCOSObject().getLength())
                    .isLessThanOrEqualTo(AllElements.chart().bytes().length);
        }
    }

    @Test
    void picturesOfTheIssueWithEveryElementAreThere() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(AllElements.create())) {
            assertThat(pictures(pdf))
                    .extracting(PDImageXObject::getWidth)
                    .containsExactly(
                            AllElements.chart().width(), AllElements.harbour().width());
        }
    }

    private static Issue issue(ImageData picture) {
        return Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.paragraph("正文").figure(picture, "图", "")))
                .build();
    }

    private static List<PDImageXObject> pictures(RenderedPdf pdf) throws IOException {
        List<PDImageXObject> pictures = new ArrayList<>();
        for (var page : pdf.document().getPages()) {
            for (Object token : new org.apache.pdfbox.pdfparser.PDFStreamParser(page).parse()) {
                if (token instanceof COSName name && page.getResources().isImageXObject(name)) {
                    pictures.add((PDImageXObject) page.getResources().getXObject(name));
                }
            }
        }
        return pictures;
    }

    private static int colour(int x, int y) {
        return new Color(19 * x, 23 * y, (7 * x * y) % 256).getRGB();
    }

    private static int translucent(int x, int y) {
        return (colour(x, y) & 0xFFFFFF) | (255 - 18 * x) << 24;
    }

    private static BufferedImage image(int type, IntBinaryOperator colour) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        return image;
    }

    private static int[] paletteColours() {
        return new int[] {0xFFFF0000, 0x8000FF00, 0xFF0000FF, 0x00808080};
    }

    private static BufferedImage indexed(IndexColorModel palette) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, palette);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.getRaster().setSample(x, y, 0, (x + y) % 4);
            }
        }
        return image;
    }

    /** The same picture with samples of 16 bits, of which the lower ones have no information. */
    private static BufferedImage deep(BufferedImage image, boolean alpha) {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? ColorModel.TRANSLUCENT : ColorModel.OPAQUE,
                DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int band = 0; band < raster.getNumBands(); band++) {
                    raster.setSample(x, y, band, image.getRaster().getSample(x, y, band) << 8 | 0x55);
                }
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    private static byte[] key(BufferedImage rgb) {
        int key = rgb.getRGB(5, 5);
        return new byte[] {0, (byte) (key >> 16), 0, (byte) (key >> 8), 0, (byte) key};
    }

    private static BufferedImage keyed(BufferedImage rgb) {
        int key = rgb.getRGB(5, 5);
        return image(
                BufferedImage.TYPE_INT_ARGB, (x, y) -> rgb.getRGB(x, y) == key ? key & 0xFFFFFF : rgb.getRGB(x, y));
    }

    private static BufferedImage withoutWhite(BufferedImage bits) {
        return image(
                BufferedImage.TYPE_INT_ARGB,
                (x, y) -> bits.getRGB(x, y) == 0xFFFFFFFF ? 0x00FFFFFF : bits.getRGB(x, y));
    }

    /** As many levels of grey as samples of some bits have. */
    private static BufferedImage levels(int bits) {
        int[] levels = new int[1 << bits];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = 0x010101 * (255 * i / (levels.length - 1));
        }
        IndexColorModel model = new IndexColorModel(bits, levels.length, levels, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, model);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.getRaster().setSample(x, y, 0, (x + 2 * y) % levels.length);
            }
        }
        return image;
    }

    private static byte[] colourProfile() {
        byte[] profile =
                Png.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        byte[] named = new byte[profile.length + 3];
        named[0] = 'p';
        System.arraycopy(profile, 0, named, 3, profile.length);
        return named;
    }

    private static byte[] jpeg(int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(type, PdfPicturesTest::colour), "jpeg", out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
