package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.Png;
import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.internal.pdf.BaseFonts;
import io.github.bulletinkit.render.internal.pdf.PdfOptions;
import io.github.bulletinkit.render.internal.pdf.PdfPainter;
import io.github.bulletinkit.render.internal.pdf.PdfPicture;
import io.github.bulletinkit.render.internal.picture.IssuePictures;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.validation.InvalidIssueException;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Violation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfProofTest {
    private static final PdfRenderer PDF = PdfRenderer.builder().build();
    private static final IssueValidator VALIDATOR = IssueValidator.of(
            BulletinFormat.builder("要讯").section("要闻").section("调研").build());

    private static final ImageData CUT =
            ImageData.of(Png.cut(Png.of(new BufferedImage(13, 11, BufferedImage.TYPE_INT_RGB)), 12));

    @Test
    void everythingThatKeepsAnIssueFromGoingOutIsReportedInTheOrderOfTheDocument() {
        Issue issue = withEveryFault();

        assertThat(lines(PDF.proof(issue, VALIDATOR))).containsExactly("""
                glyph.missing masthead.title 没有字体含有字符 U+D55C 한，请改用别的字符。
                masthead.issuer masthead.issuer 缺少编发单位，请填写。
                picture.damaged editorNote[0] 图片（image/png 13 × 11）已损坏，请重新保存或另换一幅。
                glyph.missing sections[0].articles[0].body[0] 没有字体含有字符 U+1F600 😀，请改用别的字符。
                table.too-wide sections[0].articles[0].body[1] 表格有 30 列，字号小于 7.5 磅才排得下，请减少列数、缩短文字或改用更大的纸张。
                glyph.missing sections[0].articles[0].body[2].rows[0][1] 没有字体含有字符 U+D55C 한，请改用别的字符。
                picture.damaged sections[0].articles[0].body[3] 图片（image/png 13 × 11）已损坏，请重新保存或另换一幅。
                section.unknown sections[1].title 本刊没有“杂谈”这个栏目，栏目只能是：要闻、调研。
                toc.page.first tableOfContents.entries[0] 目录条目“标题”的页码 1 在正文之前，正文不早于第 2 页开始，请更正。""".split("\n"));
        assertThat(lines(PDF.proof(issue, VALIDATOR.withLocale(Locale.ENGLISH))))
                .startsWith(
                        "glyph.missing masthead.title No font has the character U+D55C 한;"
                                + " replace it or add a font that has it.",
                        "masthead.issuer masthead.issuer The issuing office is missing; give it.",
                        "picture.damaged editorNote[0] The picture (image/png 13 × 11) is damaged;"
                                + " save it again or replace it.")
                .contains(
                        "table.too-wide sections[0].articles[0].body[1] The table has 30 columns and fits the page only in"
                                + " text smaller than 7.5 pt; use fewer columns, shorter words or a larger page.")
                .hasSize(9);
    }

    private static Issue withEveryFault() {
        return Issue.builder()
                .masthead(m -> m.title("要讯한").number(IssueNumber.of(2026, 1, 1)).date(LocalDate.of(2026, 1, 9)))
                .editorNote(List.of(new Figure(CUT, "图", "")))
                .section(
                        "要闻",
                        s -> s.article(
                                "标题",
                                a -> a.paragraph("正文😀")
                                        .block(wideTable())
                                        .table(t -> t.header("甲", "乙").row("丙", "丁한"))
                                        .figure(CUT, "图", "")))
                .section("杂谈", s -> s.article("另一标题", a -> a.paragraph("正文")))
                .tableOfContents(
                        new TableOfContents(List.of(new TocEntry("要闻", "标题", 1), new TocEntry("杂谈", "另一标题", 2))))
                .build();
    }

    private static Table wideTable() {
        return Table.builder().row(Collections.nCopies(30, "1234567.89")).build();
    }

    private static List<String> lines(PdfProof proof) {
        return proof.report().violations().stream()
                .map(violation -> violation.rule().id() + " " + violation.path() + " " + violation.message())
                .toList();
    }

    @Test
    void characterThatARuleForbidsIsNotAlsoMissing() {
        PdfProof proof = PDF.proof(withTitle("标\u0007题\ue000"), VALIDATOR);

        assertThat(proof.report().violations())
                .extracting(Violation::rule)
                .containsExactly(Rule.TEXT_CONTROL, Rule.GLYPH_MISSING);
    }

    @Test
    void pagesOfTheDeclaredContentsAreComparedWithThoseOfTheProof() {
        Issue issue = withTitle("标题").toBuilder()
                .tableOfContents(new TableOfContents(List.of(new TocEntry("要闻", "标题", 7))))
                .build();
        PdfProof proof = PDF.proof(issue, VALIDATOR);

        assertThat(proof.report().violations())
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple(Rule.TOC_PAGE_MISMATCH, "tableOfContents.entries[0]"));
        assertThat(proof.issue().tableOfContents()).isEqualTo(PDF.tableOfContents(issue));
    }

    @Test
    void issueHasItsPageNumbersWhereItCanBeTypeset() {
        Issue issue = AllElements.create();
        assertThat(PDF.proof(issue, VALIDATOR).issue())
                .isEqualTo(issue.toBuilder()
                        .tableOfContents(PDF.tableOfContents(issue))
                        .build());
        Issue unprintable = withTitle("标题\ue000");
        assertThat(PDF.proof(unprintable, VALIDATOR).issue()).isSameAs(unprintable);
    }

    /** Also when the issue has other errors, and with the issue attached, as it was given. */
    @Test
    void proofWritesTheBytesOfTheRendererEachTime() throws IOException {
        Issue issue = AllElements.create();
        PdfRenderer renderer = PdfRenderer.builder().issueAttached(true).build();
        PdfProof proof = renderer.proof(issue, VALIDATOR);
        byte[] expected = RenderedPdf.bytes(renderer, issue);

        assertThat(proof.report().isValid()).isFalse();
        assertThat(bytes(proof)).isEqualTo(expected);
        assertThat(bytes(proof)).isEqualTo(expected);
    }

    /** The fonts are asked for a face as often as for one typesetting and one painting. */
    @Test
    void issueIsTypesetOnceForProofAndPdf() throws IOException {
        Issue issue = AllElements.create();
        CountingMetrics metrics = new CountingMetrics();
        Typesetter typesetter = new Typesetter(PageStyle.bulletin(), metrics);
        BaseFonts fonts = new BaseFonts();
        PdfOptions options = new PdfOptions(null, false, Map.of());
        PdfPainter.paint(
                typesetter.typeset(issue),
                IssuePictures.read(issue, PdfPicture::of),
                fonts,
                options,
                PageProgress.NONE,
                new ByteArrayOutputStream());
        int once = metrics.calls;

        PdfProof proof = PdfProof.of(issue, typesetter.attempt(issue), VALIDATOR, fonts, options);
        proof.writeTo(new ByteArrayOutputStream());

        assertThat(once).isPositive();
        assertThat(metrics.calls).isEqualTo(2 * once);
    }

    private static final class CountingMetrics implements FontMetrics {
        private final FontMetrics faces = new FontFaces(FontSet.bundled());
        private int calls;

        @Override
        public int faceFor(FontRole role, String cluster) {
            calls++;
            return faces.faceFor(role, cluster);
        }

        @Override
        public boolean has(int face, int codePoint) {
            return faces.has(face, codePoint);
        }

        @Override
        public double advance(int face, int codePoint) {
            return faces.advance(face, codePoint);
        }

        @Override
        public double inkLeft(int face, int codePoint) {
            return faces.inkLeft(face, codePoint);
        }

        @Override
        public double inkRight(int face, int codePoint) {
            return faces.inkRight(face, codePoint);
        }

        @Override
        public double inkBottom(int face, int codePoint) {
            return faces.inkBottom(face, codePoint);
        }

        @Override
        public double inkTop(int face, int codePoint) {
            return faces.inkTop(face, codePoint);
        }

        @Override
        public List<FontFace> faces() {
            return faces.faces();
        }
    }

    @Test
    void oneProofIsWrittenByManyThreads() {
        PdfProof proof = PDF.proof(AllElements.create(), VALIDATOR);
        byte[] alone = bytes(proof);

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> bytes(proof)))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void issueThatCannotBePrintedIsRefusedAndNothingIsWritten() {
        Issue damaged = withTitle("标题").toBuilder()
                .editorNote(List.of(new Figure(CUT, "图", "")))
                .build();
        Issue wide =
                withTitle("标题").toBuilder().editorNote(List.of(wideTable())).build();
        for (Issue issue : List.of(withTitle("标题\ue000"), withTitle("标题\u0007"), damaged, wide)) {
            PdfProof proof = PDF.proof(issue, VALIDATOR);
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatExceptionOfType(InvalidIssueException.class)
                    .isThrownBy(() -> proof.writeTo(out))
                    .satisfies(refusal -> assertThat(refusal.report()).isSameAs(proof.report()));
            assertThat(proof.report().errors()).hasSize(1);
            assertThat(out.size()).isZero();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> PDF.proof(null, VALIDATOR))
                .withMessage("issue");
        assertThatNullPointerException()
                .isThrownBy(() -> PDF.proof(withTitle("标题"), null))
                .withMessage("validator");
        assertThatNullPointerException()
                .isThrownBy(() -> PDF.proof(withTitle("标题"), VALIDATOR).writeTo(null))
                .withMessage("out");
    }

    private static Issue withTitle(String title) {
        return Issue.builder()
                .masthead(m -> m.title("要讯")
                        .number(IssueNumber.of(2026, 1, 1))
                        .issuer("办公室")
                        .date(LocalDate.of(2026, 1, 9)))
                .section("要闻", s -> s.article(title, a -> a.paragraph("正文")))
                .build();
    }

    private static byte[] bytes(PdfProof proof) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            proof.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
