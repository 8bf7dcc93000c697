package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.DamagedPictureException.DamagedPicture;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.render.markdown.MarkdownRenderer;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every renderer that writes pictures refuses a damaged one. */
class DamagedPicturesTest {
    private static final int WIDTH = 13;
    private static final int HEIGHT = 11;
    private static final byte[] PNG = Png.of(picture());
    private static final byte[] JPEG = Jpeg.of(picture());

    private static final List<Renderer> RENDERERS = List.of(
            PdfRenderer.builder().build(),
            HtmlRenderer.create(),
            HtmlRenderer.builder().fragment(true).build(),
            MarkdownRenderer.create());

    static List<Arguments> damaged() {
        byte[] flipped = PNG.clone();
        flipped[PNG.length / 2] ^= 0x10;
        return List.of(
                Arguments.of("PNG without its end", Png.cut(PNG, 12), "it is cut off"),
                Arguments.of("PNG cut in the middle", Png.cut(PNG, PNG.length / 2), "it is cut off"),
                Arguments.of("PNG with a wrong bit", flipped, "the checksum of its part IDAT is wrong"),
                Arguments.of("PNG without rows", Png.cut(PNG, PNG.length - 33), "it is cut off"),
                Arguments.of(
                        "PNG with its rows cut",
                        Png.withChunk(
                                Png.cut(PNG, PNG.length - 33), "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1
                                }),
                        "it is cut off"),
                Arguments.of(
                        "PNG with a row too short",
                        Png.ofRows(WIDTH, HEIGHT, Png.deflated(new byte[(1 + 3 * WIDTH) * HEIGHT - 1])),
                        "it has fewer rows than it says"),
                Arguments.of(
                        "PNG that claims memory for nothing",
                        Png.ofRows(10_000, 10_000, Png.deflated(new byte[3])),
                        "it has fewer rows than it says"),
                Arguments.of(
                        "PNG with an unknown filter",
                        Png.ofRows(1, 1, Png.deflated(new byte[] {9, 0, 0, 0})),
                        "its pixels cannot be decoded"),
                Arguments.of(
                        "PNG with rows that were not compressed",
                        Png.ofRows(1, 1, new byte[4]),
                        "its pixels cannot be decoded"),
                Arguments.of(
                        "PNG with a third of a palette's colour",
                        Png.withChunk(PNG, "PLTE", new byte[1]),
                        "its palette has 1 bytes"),
                Arguments.of(
                        "PNG with half of a transparent colour",
                        Png.withChunk(PNG, "tRNS", new byte[] {0, 1}),
                        "its parts contradict each other"),
                Arguments.of("JPEG cut in the middle", Png.cut(JPEG, JPEG.length / 4), "it is cut off"),
                Arguments.of("JPEG without its end", Png.cut(JPEG, 2), "it is cut off"),
                Arguments.of(
                        "JPEG with a segment shorter than its length",
                        withoutLengthOfTables(),
                        "its segment at byte 177 says a length of 1"));
    }

    /** The Huffman tables come after the size, without which the model refuses the picture. */
    private static byte[] withoutLengthOfTables() {
        byte[] jpeg = JPEG.clone();
        int tables = 0;
        while (jpeg[tables] != (byte) 0xFF || jpeg[tables + 1] != (byte) 0xC4) {
            tables++;
        }
        jpeg[tables + 2] = 0;
        jpeg[tables + 3] = 1;
        return jpeg;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damagedPictureIsRefusedWithItsPlaceAndNothingIsWritten(String kind, byte[] picture, String reason) {
        Issue issue = issue(ImageData.of(picture));
        for (Renderer renderer : RENDERERS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> renderer.render(issue, out))
                    .isInstanceOfSatisfying(
                            DamagedPictureException.class,
                            e -> assertThat(e.damagedPictures())
                                    .containsExactly(new DamagedPicture(
                                            "sections[0].articles[0].body[1]",
                                            ImageData.of(picture).toString(),
                                            reason)));
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void everyPlaceOfEveryDamagedPictureIsNamedAtOnce() {
        ImageData sound = ImageData.of(PNG);
        ImageData cut = ImageData.of(Png.cut(PNG, 12));
        ImageData cutJpeg = ImageData.of(Png.cut(JPEG, 2));
        Issue issue = Issue.builder()
                .editorNote(List.of(new Figure(sound, "图", ""), new Figure(cut, "图", "")))
                .section(
                        "栏目",
                        s -> s.article("标题", a -> a.paragraph("正文"))
                                .article(
                                        "标题",
                                        a -> a.figure(sound, "图", "")
                                                .figure(cut, "图", "")
                                                .figure(cutJpeg, "图", "")))
                .build();

        for (Renderer renderer : RENDERERS) {
            assertNamed(() -> renderer.render(issue, new ByteArrayOutputStream()));
        }
    }

    private static void assertNamed(org.assertj.core.api.ThrowableAssert.ThrowingCallable rendering) {
        assertThatThrownBy(rendering)
                .isInstanceOfSatisfying(
                        DamagedPictureException.class,
                        e -> assertThat(e.damagedPictures())
                                .extracting(DamagedPicture::path)
                                .containsExactly(
                                        "editorNote[1]",
                                        "sections[0].articles[1].body[1]",
                                        "sections[0].articles[1].body[2]"));
    }

    @Test
    void soundPicturesAreTaken() {
        Issue issue = AllElements.create();
        for (Renderer renderer : RENDERERS) {
            assertThatCode(() -> renderer.render(issue, new ByteArrayOutputStream()))
                    .doesNotThrowAnyException();
        }
    }

    /** JSON stores an issue as it is, also with a damaged picture. */
    @Test
    void damagedPictureIsDataForJson() throws IOException {
        Issue issue = issue(ImageData.of(Png.cut(PNG, 12)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IssueJson.write(issue, out);

        assertThat(IssueJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(issue);
    }

    /** A reader accepts a picture with a type and a size, as the model does. */
    @Test
    void damagedPictureIsReadFromMarkdown() throws IOException {
        byte[] cut = Png.cut(PNG, 12);
        String markdown = "## 栏目\n\n### 标题\n\n正文\n\n![图](data:image/png;base64,"
                + Base64.getEncoder().encodeToString(cut) + ")\n";

        assertThat(MarkdownReader.read(new StringReader(markdown))).isEqualTo(issue(ImageData.of(cut)));
    }

    private static Issue issue(ImageData picture) {
        return Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.paragraph("正文").figure(picture, "图", "")))
                .build();
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.setRGB(x, y, new Color(19 * x, 23 * y, (7 * x * y) % 256).getRGB());
            }
        }
        return image;
    }
}
