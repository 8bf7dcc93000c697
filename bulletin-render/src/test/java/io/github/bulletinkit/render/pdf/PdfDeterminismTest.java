package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.Png;
import io.github.bulletinkit.render.Rendering;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same issue gives the same bytes, and another issue another identifier. */
@Isolated("changes the default locale and time zone")
class PdfDeterminismTest {
    private static final int THREADS = 8;
    private static final HexFormat HEX = HexFormat.of();

    private static final Issue ISSUE = WholeIssue.create();
    private static final byte[] BYTES = RenderedPdf.bytes(RenderedPdf.RENDERER, ISSUE);

    @Test
    void rendererGivesTheSameBytesAgain() {
        assertThat(RenderedPdf.bytes(RenderedPdf.RENDERER, ISSUE)).isEqualTo(BYTES);
    }

    @Test
    void anotherRendererGivesTheSameBytes() {
        assertThat(RenderedPdf.bytes(PdfRenderer.builder().build(), ISSUE)).isEqualTo(BYTES);
    }

    @Test
    void issueRenderedInBetweenMakesNoDifference() {
        PdfRenderer renderer = PdfRenderer.builder().build();
        RenderedPdf.bytes(renderer, article(a -> a.paragraph("另一期的正文，用到别的字：鑫淼焱垚。")));

        assertThat(RenderedPdf.bytes(renderer, ISSUE)).isEqualTo(BYTES);
    }

    /** Half of the threads render an issue that is in other faces and characters. */
    @Test
    void threadsThatShareARendererFromItsFirstUseGiveTheSameBytes() throws Exception {
        Issue other = article(a -> a.paragraph(p -> p.text("鑫淼焱垚①×").strong("另一期的正文")));
        byte[] otherBytes = RenderedPdf.bytes(PdfRenderer.builder().build(), other);
        PdfRenderer renderer = PdfRenderer.builder().build();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<byte[]>> renders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                renders.add(() -> RenderedPdf.bytes(renderer, ISSUE));
                renders.add(() -> RenderedPdf.bytes(renderer, other));
            }
            List<Future<byte[]>> rendered = threads.invokeAll(renders);
            for (int i = 0; i < rendered.size(); i++) {
                assertThat(rendered.get(i).get()).isEqualTo(i % 2 == 0 ? BYTES : otherBytes);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void localeMakesNoDifference() {
        for (String language : new String[] {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
            byte[] bytes = Rendering.inLocale(
                    language, () -> RenderedPdf.bytes(PdfRenderer.builder().build(), ISSUE));
            assertThat(Arrays.equals(bytes, BYTES)).as(language).isTrue();
        }
    }

    @Test
    void timeZoneMakesNoDifference() {
        TimeZone usual = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"Pacific/Kiritimati", "America/St_Johns"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(RenderedPdf.bytes(RenderedPdf.RENDERER, ISSUE))
                        .as(zone)
                        .isEqualTo(BYTES);
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void issuesThatDifferInACharacterHaveDifferentIdentifiers() {
        assertThat(identifier(article(a -> a.paragraph("甲"))))
                .hasSize(16)
                .isNotEqualTo(identifier(article(a -> a.paragraph("乙"))));
    }

    @Test
    void issuesThatDifferInEmphasisHaveDifferentIdentifiers() {
        assertThat(identifier(article(a -> a.paragraph("甲"))))
                .isNotEqualTo(identifier(article(a -> a.paragraph(p -> p.strong("甲")))));
    }

    @Test
    void issuesThatDifferInIndentHaveDifferentIdentifiers() {
        assertThat(identifier(article(a -> a.paragraph("甲"))))
                .isNotEqualTo(
                        identifier(article(a -> a.paragraph(p -> p.text("甲").indent(false)))));
    }

    /** What is not on the pages themselves is in the identifier as well. */
    @Test
    void documentsThatDifferInWhatIsBesideThePagesHaveDifferentIdentifiers() {
        Issue issue = article(a -> a.paragraph("甲"));
        OffsetDateTime date = OffsetDateTime.of(2026, 11, 27, 0, 0, 0, 0, ZoneOffset.UTC);
        PdfRenderer dated = PdfRenderer.builder().creationDate(date).build();
        PdfRenderer dated1SecondLater =
                PdfRenderer.builder().creationDate(date.plusSeconds(1)).build();
        PdfRenderer attaching = PdfRenderer.builder().issueAttached(true).build();

        assertThat(List.of(
                        HEX.formatHex(identifier(issue)),
                        HEX.formatHex(identifier(dated, issue)),
                        HEX.formatHex(identifier(dated1SecondLater, issue)),
                        HEX.formatHex(identifier(attaching, issue))))
                .doesNotHaveDuplicates();
    }

    @Test
    void issuesThatDifferInAPictureOrItsDescriptionHaveDifferentIdentifiers() {
        assertThat(List.of(
                        HEX.formatHex(identifier(article(a -> a.figure(AllElements.chart(), "甲", "")))),
                        HEX.formatHex(identifier(article(a -> a.figure(AllElements.chart(), "乙", "")))),
                        HEX.formatHex(identifier(article(a -> a.figure(smallPicture(0xFF0000), "甲", "")))),
                        HEX.formatHex(identifier(article(a -> a.figure(smallPicture(0x00FF00), "甲", ""))))))
                .doesNotHaveDuplicates();
    }

    private static ImageData smallPicture(int rgb) {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, rgb);
        return ImageData.of(Png.of(image));
    }

    @Test
    void issueWithEveryElementGivesTheSameBytesAgain() {
        PdfRenderer renderer = PdfRenderer.builder().issueAttached(false).build();
        assertThat(RenderedPdf.bytes(renderer, AllElements.create()))
                .isEqualTo(RenderedPdf.bytes(RenderedPdf.RENDERER, AllElements.create()));
    }

    private static Issue article(Consumer<Article.Builder> article) {
        return Issue.builder().section("栏目", s -> s.article("标题", article)).build();
    }

    private static byte[] identifier(Issue issue) {
        return identifier(RenderedPdf.RENDERER, issue);
    }

    private static byte[] identifier(PdfRenderer renderer, Issue issue) {
        try (RenderedPdf pdf = RenderedPdf.of(renderer, issue)) {
            return ((COSString) pdf.document().getDocument().getDocumentID().get(0)).getBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
