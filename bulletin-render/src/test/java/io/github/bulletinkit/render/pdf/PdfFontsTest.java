package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.render.SmallFont;
import io.github.bulletinkit.render.style.FontFile;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts of the user; the tests use a bundled face as one. */
class PdfFontsTest {
    private static final Issue ISSUE = Issue.builder()
            .section("栏目", s -> s.article("标题", a -> a.paragraph("甲①乙 A1")))
            .build();

    @Test
    void runningTextIsSetInTheOwnFaceAndFiguresInTheOwnRoman() throws IOException {
        FontSet fonts = FontSet.builder()
                .face(FontRole.FANG_SONG, FontFile.of("楷体", content(FontRole.KAI)))
                .latinFace(FontRole.FANG_SONG, FontFile.of("roman", content(FontRole.HEI)))
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(PdfRenderer.builder().fonts(fonts).build(), ISSUE)) {
            assertThat(fontOf("甲", pdf)).endsWith("+BulletinKai-Regular");
            assertThat(fontOf("①", pdf)).endsWith("+BulletinKai-Regular");
            assertThat(fontOf("A", pdf)).endsWith("+BulletinHei-Regular");
            assertThat(fontOf("标", pdf)).endsWith("+BulletinTitle-Bold");
        }
    }

    @Test
    void characterThatTheFaceLacksIsSetInTheNextOfTheChain() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(ISSUE)) {
            assertThat(fontOf("甲", pdf)).endsWith("+BulletinFangsong-Regular");
            assertThat(fontOf("①", pdf)).endsWith("+BulletinSong-Regular");
        }
    }

    /** A title, headings, bold text, a table, a caption: each in another face. */
    @ParameterizedTest
    @ValueSource(strings = {"CO₂", "⅓", "₹100", "10⁻⁶", "☑", "※①〓", "中〪"})
    void symbolIsSetWhereverItStands(String symbol) throws IOException {
        Issue issue = Issue.builder()
                .masthead(m -> m.title(symbol).issuer(symbol).classification(symbol))
                .editorNote(List.of(Paragraph.of(symbol)))
                .section(
                        symbol,
                        s -> s.article(
                                symbol,
                                a -> a.paragraph(p -> p.text("文" + symbol).strong("文" + symbol))
                                        .heading(1, symbol)
                                        .heading(2, symbol)
                                        .heading(3, symbol)
                                        .table(t ->
                                                t.caption(symbol).header(symbol).row(symbol))))
                .build();
        for (PageStyle style : List.of(PageStyle.bulletin(), PageStyle.gbt9704())) {
            PdfRenderer renderer = PdfRenderer.builder().pageStyle(style).build();
            try (RenderedPdf pdf = RenderedPdf.of(renderer, issue)) {
                assertThat(String.join("", pdf.pageTexts()).split(Pattern.quote(symbol), -1))
                        .hasSizeGreaterThan(12);
            }
        }
    }

    @Test
    void characterThatOnlyAnOwnFaceOfAnotherRoleHasIsSetInIt() throws IOException {
        FontSet fonts = FontSet.builder()
                .face(FontRole.KAI, "own", new SmallFont().hanzi("한甲").bytes())
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(PdfRenderer.builder().fonts(fonts).build(), paragraph("한甲"))) {
            assertThat(fontOf("한", pdf)).endsWith("+Small");
            assertThat(fontOf("甲", pdf)).endsWith("+BulletinFangsong-Regular");
        }
    }

    @Test
    void characterAndItsMarkAreSetInTheFirstFaceThatHasBoth() throws IOException {
        FontSet fonts = FontSet.builder()
                .face(FontRole.KAI, "own", new SmallFont().hanzi("中̄").bytes())
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(PdfRenderer.builder().fonts(fonts).build(), paragraph("中̄国中"))) {
            assertThat(pdf.positions(1))
                    .filteredOn(position -> "中国".contains(position.getUnicode().substring(0, 1)))
                    .extracting(position -> position.getFont().getName().replaceFirst(".*[+]", ""))
                    .containsExactly("Small", "BulletinFangsong-Regular", "BulletinFangsong-Regular");
        }
    }

    /** Some fonts list characters without a glyph or with an empty one, which would be missing on the page. */
    @Test
    void characterWhoseGlyphIsNotdefOrEmptyIsSetInTheNextOfTheChain() {
        SmallFont own = new SmallFont().hanzi("甲").map('①', 0).blank('乙', 1000);

        assertThat(fonts(own.made())).containsExactly("Small", "BulletinSong-Regular", "BulletinFangsong-Regular");
        assertThat(fonts(own.made().withFullUnicode()))
                .containsExactly("Small", "BulletinSong-Regular", "BulletinFangsong-Regular");
    }

    private static List<String> fonts(SmallFont own) {
        try (RenderedPdf pdf = RenderedPdf.of(withRunningTextIn(own), ISSUE)) {
            return Stream.of("甲", "①", "乙")
                    .map(character -> fontOf(character, pdf).replaceFirst(".*[+]", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void glyphsWithoutWidthOrInkDoNoHarm() throws IOException {
        SmallFont own = new SmallFont()
                .blank('—', 0)
                .blank(' ', 0)
                .glyph('“', 0, 0, 100)
                .glyph('”', 0, 0, 100)
                .glyph('甲', 0, 50, 950)
                .glyph('A', 0, 0, 500)
                .glyph('1', 0, 0, 500);
        Issue issue = paragraph("“甲”——甲 A1");

        try (RenderedPdf pdf = RenderedPdf.of(withRunningTextIn(own), issue)) {
            assertThat(pdf.text(1)).startsWith("栏目标题“甲”——甲A1");
            assertThat(pdf.positions(1))
                    .allSatisfy(position -> assertThat(position.getXDirAdj()).isBetween(0f, 600f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "吉"})
    void characterOfAnyPlaneIsSetInTheOwnFace(String character) throws IOException {
        SmallFont own = new SmallFont().hanzi("吉𠮷").made().withFullUnicode();

        try (RenderedPdf pdf = RenderedPdf.of(withRunningTextIn(own), paragraph(character))) {
            assertThat(pdf.text(1)).startsWith("栏目标题" + character);
            assertThat(fontOf(character, pdf)).endsWith("+Small");
        }
    }

    @Test
    void fontsOfOneNameAreToldApart() throws IOException {
        FontSet fonts = FontSet.builder()
                .face(FontRole.FANG_SONG, "甲", new SmallFont().hanzi("甲").bytes())
                .face(FontRole.FANG_SONG, "乙", new SmallFont().hanzi("乙").bytes())
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(PdfRenderer.builder().fonts(fonts).build(), paragraph("甲乙"))) {
            assertThat(fontOf("甲", pdf)).endsWith("+Small").isNotEqualTo(fontOf("乙", pdf));
            assertThat(fontOf("乙", pdf)).endsWith("+Small");
        }
    }

    @ParameterizedTest
    @CsvSource({"方正仿宋 GBK, GBK", "仿宋, Font", "(a)/b%, ab"})
    void nameOfAFontKeepsWhatAPostScriptNameMayHave(String name, String printable) throws IOException {
        SmallFont own = new SmallFont().hanzi("甲").named(name);

        try (RenderedPdf pdf = RenderedPdf.of(withRunningTextIn(own), paragraph("甲"))) {
            assertThat(fontOf("甲", pdf)).endsWith("+" + printable);
        }
    }

    private static Issue paragraph(String text) {
        return Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.paragraph(text)))
                .build();
    }

    private static PdfRenderer withRunningTextIn(SmallFont font) {
        FontSet fonts = FontSet.builder()
                .face(FontRole.FANG_SONG, FontFile.of("仿宋_GB2312", font.bytes()))
                .latinFace(FontRole.FANG_SONG, FontFile.of("仿宋_GB2312", font.bytes()))
                .build();
        return PdfRenderer.builder().fonts(fonts).build();
    }

    private static byte[] content(FontRole role) throws IOException {
        return FontSet.bundled().chain(role).get(0).read();
    }

    /** The font of a character in the body. */
    private static String fontOf(String character, RenderedPdf pdf) {
        List<TextPosition> positions = pdf.positions(1);
        return positions.stream()
                .filter(position -> position.getUnicode().equals(character))
                .map(position -> position.getFont().getName())
                .findFirst()
                .orElseThrow();
    }
}
