package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues that lack something, or have too much of it. */
class PdfRobustnessTest {
    private static final PageStyle STYLE = PageStyle.bulletin();
    private static final double LEFT = STYLE.leftPt(1);
    private static final double RIGHT = STYLE.leftPt(1) + STYLE.measurePt();

    @Test
    void emptyIssueIsAPageWithTheHeadingOfTheContents() throws IOException {
        assertThat(pageTexts(Issue.builder().build())).containsExactly("目录—1—");
        assertThat(RenderedPdf.RENDERER.tableOfContents(Issue.builder().build()).entries())
                .isEmpty();
    }

    @Test
    void partsThatTheMastheadLacksLeaveNothingBehind() throws IOException {
        assertThat(pageTexts(masthead(m -> m.title("要讯")))).containsExactly("要讯目录—1—");
        assertThat(pageTexts(masthead(m -> m.issuer("办公室")))).containsExactly("办公室目录—1—");
        assertThat(pageTexts(masthead(m -> m.date(LocalDate.of(2023, 3, 10))))).containsExactly("2023年3月10日目录—1—");
    }

    @Test
    void sectionWithoutArticlesAndArticleWithoutBodyKeepTheirTitles() throws IOException {
        Issue issue = Issue.builder()
                .section("空栏目", s -> {})
                .section("栏目", s -> s.article("只有标题", a -> {}))
                .build();

        List<String> pages = pageTexts(issue);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).matches("目录空栏目栏目只有标题[·…]+2—1—");
        assertThat(pages.get(1)).isEqualTo("空栏目栏目只有标题—2—");
    }

    @Test
    void issueWithoutTitlesHasNoContents() throws IOException {
        Issue issue = Issue.builder()
                .section("", s -> s.article("", a -> a.paragraph("正文")))
                .build();

        assertThat(pageTexts(issue)).containsExactly("正文—1—");
    }

    @Test
    void titleOfTwoHundredCharactersIsSetWhole() throws IOException {
        String title = "东澜湾区十二城共建先".repeat(20);
        Issue issue = Issue.builder()
                .section("栏目", s -> s.article(title, a -> a.paragraph("正文")))
                .build();

        List<String> pages = pageTexts(issue);
        assertThat(pages.get(0)).matches("目录栏目" + title + "[·…]+2—1—");
        assertThat(pages.get(1)).isEqualTo("栏目" + title + "正文—2—");
        assertInkStaysInTheMeasure(issue);
    }

    @Test
    void mastheadTitleThatIsTooLongForALineTakesEvenLinesOfAGoodSize() throws IOException {
        String title = "东澜湾区十二城每周要讯".repeat(6).substring(0, 60);
        Issue issue = masthead(m -> m.title(title));

        List<TextPosition> characters = positionsOf(title, issue);
        assertThat(characters)
                .extracting(TextPosition::getFontSizeInPt)
                .allSatisfy(size -> assertThat(size).isGreaterThan(26));
        assertThat(characters.stream().map(TextPosition::getYDirAdj).distinct()).hasSize(5);
        assertThat(characters.get(0).getXDirAdj()).isCloseTo((float) LEFT, within(0.5f));
        assertInkStaysInTheMeasure(issue);
    }

    @Test
    void mastheadTitleOfAnyLengthIsSetWhole() throws IOException {
        String title = "东澜湾区".repeat(5_000);

        assertThat(pageTexts(masthead(m -> m.title(title)))).containsExactly(title + "目录—1—");
    }

    @Test
    void longIssuerKeepsItsSizeAndTheDateStandsBelowIt() throws IOException {
        String issuer = "岚江市人民政府驻东澜市办事处综合信息调研与区域合作协调联络工作领导小组办公室一处";
        Issue issue = masthead(m -> m.issuer(issuer).date(LocalDate.of(2023, 12, 31)));
        assertThat(issuer).hasSizeGreaterThanOrEqualTo(40);

        List<TextPosition> name = positionsOf(issuer, issue);
        TextPosition dateStart = positionsOf("2023", issue).get(0);
        assertThat(name.stream().map(TextPosition::getYDirAdj).distinct()).hasSize(2);
        assertThat(dateStart.getYDirAdj()).isGreaterThan(lastOf(name).getYDirAdj());
        assertThat(lastOf(name).getFontSizeInPt()).isEqualTo(16);
        assertInkStaysInTheMeasure(issue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"东澜湾区，十二城共建先。", "a", "（", "甲         ", "1年", "25%～"})
    void paragraphOfAHundredThousandCharactersIsSetWhole(String text) throws IOException {
        String paragraph = text.repeat(100_000 / text.length());
        Issue issue = paragraph(paragraph);

        List<String> pages = pageTexts(issue);
        StringBuilder body = new StringBuilder();
        for (int page = 1; page < pages.size(); page++) {
            body.append(pages.get(page).replace("—" + (page + 1) + "—", ""));
        }
        assertThat(body.toString().equals(RenderedPdf.withoutBlanks("栏目标题" + paragraph)))
                .isTrue();
    }

    /** Spaces have no width at the end of a line, so all of these are on one line. */
    @Test
    void aHundredThousandSpacesInARowAreSetAtTheEndOfALine() {
        TableOfContents contents = RenderedPdf.RENDERER.tableOfContents(paragraph("甲" + " ".repeat(100_000) + "乙"));

        assertThat(contents.entries()).containsExactly(new TocEntry("栏目", "标题", 2));
    }

    @Test
    void everyCharacterThatCannotBeSeenIsReportedWithItsPlace() {
        assertThat(missing("甲\t乙\n\u0000\u200B\uFEFF")).containsExactly(0x09, 0x0A, 0x00, 0x200B, 0xFEFF);
        assertThat(missing("甲\uD842")).containsExactly(0xD842);
        assertThat(missing("\uDFB7甲")).containsExactly(0xDFB7);
    }

    @Test
    void combiningMarkThatNoFaceHasIsReportedWithoutItsCharacter() {
        assertThat(missing("中\u0304")).containsExactly(0x304);
    }

    private static List<Integer> missing(String paragraph) {
        MissingGlyphException missing = catchThrowableOfType(
                MissingGlyphException.class, () -> RenderedPdf.RENDERER.tableOfContents(paragraph(paragraph)));
        assertThat(missing.missingGlyphs())
                .extracting(MissingGlyph::path)
                .containsOnly("sections[0].articles[0].body[0]");
        return missing.missingGlyphs().stream().map(MissingGlyph::codePoint).toList();
    }

    private static Issue paragraph(String text) {
        return Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.paragraph(text)))
                .build();
    }

    private static TextPosition lastOf(List<TextPosition> line) {
        return line.get(line.size() - 1);
    }

    private static Issue masthead(Consumer<Masthead.Builder> masthead) {
        return Issue.builder().masthead(masthead).build();
    }

    private static List<String> pageTexts(Issue issue) throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            return pdf.pageTexts();
        }
    }

    /** The characters of a text on the first page. */
    private static List<TextPosition> positionsOf(String text, Issue issue) throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            List<TextPosition> positions = pdf.positions(0);
            String page = positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
            int start = page.indexOf(text);
            assertThat(start).as("%s in %s", text, page).isNotNegative();
            return positions.subList(start, start + text.length());
        }
    }

    /** Every glyph is in the measure, except the blank half of a mark at the end of a line. */
    private static void assertInkStaysInTheMeasure(Issue issue) throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            for (int page = 0; page < pdf.document().getNumberOfPages(); page++) {
                assertThat(pdf.positions(page)).allSatisfy(glyph -> {
                    assertThat((double) glyph.getXDirAdj()).isGreaterThan(LEFT - 0.1);
                    assertThat((double) glyph.getXDirAdj() + glyph.getWidthDirAdj())
                            .isLessThan(RIGHT + 0.1);
                });
            }
        }
    }
}
