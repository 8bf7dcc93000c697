package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional elements. */
class ElementsTest {
    private static final PageStyle STYLE = PageStyle.bulletin();
    private static final double BOTTOM = STYLE.topPt() + STYLE.linesPerPage() * STYLE.linePitchPt();

    @Test
    void issueWithEveryElementIsTypesetAsInTheGoldenFile() throws IOException {
        Golden.assertSame(PageDump.of(typeset(AllElements.create(), STYLE), STYLE), "all-elements.txt");
    }

    // Masthead

    @Test
    void classificationAndCopyNumberStandAboveTheTitleAndTakeNoGridLine() {
        Issue plain = Issue.builder().masthead(m -> m.title("一")).build();
        Issue marked = marked(plain);

        List<PlacedLine> lines = typeset(marked, STYLE).frame(0).lines();

        assertThat(lines).extracting(PlacedLine::text).startsWith("内部资料", "000012", "一");
        assertThat(lines.get(0).baselinePt()).isEqualTo(lines.get(1).baselinePt());
        assertThat(lines.get(0).glyphs().get(0).xPt()).isCloseTo(STYLE.leftPt(1), within(1e-9));
        assertThat(contentsHeading(marked, STYLE)).isEqualTo(contentsHeading(plain, STYLE));
    }

    @Test
    void mastheadMovesDownWhereItsTitleLeavesNoRoomForTheClassification() {
        PageStyle style = PageStyle.builder().mastheadLines(4).build();
        Issue plain = Issue.builder().masthead(m -> m.title("一")).build();

        assertThat(contentsHeading(marked(plain), style))
                .isCloseTo(contentsHeading(plain, style) + style.linePitchPt(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8})
    void linesOfTheMastheadKeepClearOfEachOtherAtTheLargestSizesAllowed(int mastheadLines) {
        double height = mastheadLines * STYLE.linePitchPt();
        PageStyle style = PageStyle.builder()
                .mastheadLines(mastheadLines)
                .textStyle(TextElement.MASTHEAD_TITLE, new TextStyle(FontRole.TITLE, 0.44 * height - 0.1))
                .textStyle(
                        TextElement.MASTHEAD_LINE,
                        new TextStyle(FontRole.SONG, Math.min(STYLE.linePitchPt(), 0.18 * height) - 0.1))
                .textStyle(TextElement.COPY_NUMBER, new TextStyle(FontRole.SONG, 30))
                .build();
        Issue plain = Issue.builder()
                .masthead(m -> m.title("刊名")
                        .number(IssueNumber.of(2026, 1, 2))
                        .issuer("单位")
                        .date(LocalDate.of(2026, 1, 2)))
                .build();

        for (Issue issue : List.of(plain, marked(plain))) {
            double row = 0;
            double rowEnd = 0;
            double end = 0;
            for (PlacedLine line : typeset(issue, style).frame(0).lines()) {
                double middle = line.baselinePt() - PlacedLine.baseline(0, line.sizePt());
                if (middle > row) {
                    row = middle;
                    rowEnd = end;
                }
                assertThat(middle - line.sizePt() / 2).as(line.text()).isGreaterThanOrEqualTo(rowEnd);
                end = Math.max(end, middle + line.sizePt() / 2);
            }
        }
    }

    private static Issue marked(Issue issue) {
        return issue.toBuilder()
                .masthead(m -> m.classification("内部资料").copyNumber("000012"))
                .build();
    }

    private static double contentsHeading(Issue issue, PageStyle style) {
        return typeset(issue, style).frame(0).lines().stream()
                .filter(line -> line.element() == TextElement.CONTENTS_HEADING)
                .findFirst()
                .orElseThrow()
                .baselinePt();
    }

    // Folios

    @Test
    void foliosOfGbt9704StandOneCharacterInFromTheOuterEdge() {
        PageStyle style = PageStyle.gbt9704();
        TypesetIssue issue = typeset(article(a -> a.paragraph("字".repeat(2000))), style);
        double size = style.textStyle(TextElement.FOLIO).sizePt();

        Glyph first = folio(issue, 2).glyphs().get(0);
        List<Glyph> odd = folio(issue, 3).glyphs();
        Glyph last = odd.get(odd.size() - 1);

        assertThat(first.xPt()).isCloseTo(style.leftPt(2) + size, within(0.15 * size));
        assertThat(last.xPt() + size).isCloseTo(style.leftPt(3) + style.measurePt() - size, within(0.15 * size));
        assertThat(style.leftPt(2)).isNotEqualTo(style.leftPt(3));
    }

    @Test
    void furnitureBelongsToNoElement() {
        TypesetIssue issue = typeset(article(a -> a.paragraph("一")), STYLE);

        assertThat(folio(issue, 1).structure()).isNull();
        assertThat(issue.frame(0).lines())
                .filteredOn(line -> line.text().contains("…"))
                .hasSize(1)
                .allMatch(line -> line.structure() == null);
    }

    // Headings and source

    @Test
    void headingsStayWithTheTextThatFollows() {
        TypesetIssue issue = typeset(
                article(a -> a.paragraph("字".repeat(26 * 19 - 2))
                        .heading(1, "一、甲")
                        .heading(2, "（一）乙")
                        .paragraph("丙")),
                STYLE);

        assertThat(issue.frame(2).lines())
                .extracting(PlacedLine::element)
                .startsWith(TextElement.HEADING_1, TextElement.HEADING_2, TextElement.BODY);
    }

    @Test
    void headingsAreIndentedLikeParagraphs() {
        TypesetIssue issue = typeset(article(a -> a.heading(3, "1.甲").paragraph("乙")), STYLE);
        List<PlacedLine> lines = issue.frame(1).lines();

        assertThat(lines.get(2).element()).isEqualTo(TextElement.HEADING_3);
        assertThat(lines.get(2).glyphs().get(0).xPt())
                .isCloseTo(STYLE.leftPt(1) + 2 * STYLE.cellPt(), within(0.1 * STYLE.cellPt()));
    }

    @Test
    void sourceStandsBelowTheTitle() {
        TypesetIssue issue = typeset(article(a -> a.source("省统计局").paragraph("一")), STYLE);

        assertThat(issue.frame(1).lines()).extracting(PlacedLine::text).containsSubsequence("二", "来源：省统计局", "一");
    }

    @Test
    void headingsThatSkipALevelDoNotSkipARankOfTheStructure() {
        TypesetIssue issue = typeset(
                article(a -> a.heading(2, "（一）甲")
                        .heading(4, "（1）乙")
                        .heading(1, "一、丙")
                        .paragraph("丁")),
                STYLE);

        assertThat(issue.frame(1).lines())
                .filteredOn(line -> line.element().name().startsWith("HEADING"))
                .extracting(line -> Objects.requireNonNull(line.structure()).type())
                .containsExactly(StructureType.H3, StructureType.H4, StructureType.H3);
    }

    // Figures

    @Test
    void figureIsScaledDownToTheTypeArea() {
        TypesetIssue issue = typeset(
                article(a -> a.block(new Figure(Pictures.png(2000, 1000), "图", ""))
                        .block(new Figure(Pictures.png(10, 9000), "图", ""))),
                STYLE);

        assertThat(pictures(issue, 2).get(0).widthPt()).isCloseTo(STYLE.measurePt(), within(1e-9));
        assertThat(pictures(issue, 3).get(0).heightPt()).isBetween(13 * STYLE.linePitchPt(), 14 * STYLE.linePitchPt());
    }

    @Test
    void titlesStayWithATallFigure() {
        Issue issue = Issue.builder()
                .section("一", s -> s.article("甲", a -> a.paragraph("字".repeat(26 * 15 - 2))))
                .section("二", s -> s.article("乙", a -> a.source("丙").figure(Pictures.png(300, 900), "图", "图一")))
                .build();

        assertThat(typeset(issue, STYLE).frame(2).lines())
                .extracting(PlacedLine::text)
                .startsWith("二", "乙", "来源：丙", "图一");
    }

    @Test
    void smallFigureKeepsItsSizeAndIsCentred() {
        TypesetIssue issue = typeset(article(a -> a.block(new Figure(Pictures.png(96, 96), "图", ""))), STYLE);
        Frame.Picture picture = pictures(issue, 2).get(0);

        assertThat(picture.widthPt()).isCloseTo(72, within(1e-9));
        assertThat(picture.xPt() + 36).isCloseTo(STYLE.leftPt(1) + STYLE.measurePt() / 2, within(1e-9));
    }

    @Test
    void figureAndItsCaptionAreNotParted() {
        TypesetIssue issue = typeset(
                article(a -> a.paragraph("字".repeat(26 * 12 - 2))
                        .figure(Pictures.png(400, 340), "图", "图一")
                        .paragraph("字")),
                STYLE);

        assertThat(pictures(issue, 2)).isEmpty();
        assertThat(pictures(issue, 3)).hasSize(1);
        assertThat(issue.frame(2).lines().get(0).text()).isEqualTo("图一");
    }

    @Test
    void figureHasItsAlternativeText() {
        TypesetIssue issue = typeset(article(a -> a.figure(Pictures.png(1, 1), "柱状图")), STYLE);

        StructureElement structure = pictures(issue, 2).get(0).structure();
        assertThat(structure.type()).isEqualTo(StructureType.FIGURE);
        assertThat(structure.alternative()).isEqualTo("柱状图");
    }

    // Colophon

    @Test
    void colophonEndsAtTheFootOfTheLastPage() {
        TypesetIssue issue = typeset(withColophon(article(a -> a.paragraph("一"))), STYLE);
        List<Frame.Rule> rules = issue.frame(1).rules();

        assertThat(issue.pageCount()).isEqualTo(2);
        assertThat(rules).hasSize(3);
        Frame.Rule last = rules.get(2);
        assertThat(last.yPt() + last.heightPt() / 2).isCloseTo(BOTTOM, within(1e-9));
        assertThat(last.heightPt()).isCloseTo(0.35 * 72 / 25.4, within(1e-9));
        assertThat(rules.get(1).heightPt()).isCloseTo(0.25 * 72 / 25.4, within(1e-9));
        assertThat(issue.frame(1).lines())
                .filteredOn(line -> line.element() == TextElement.COLOPHON)
                .extracting(PlacedLine::text)
                .containsExactly("报：省委，省政府。", "责任编辑：甲    签发：乙    共印 120 份");
    }

    @Test
    void colophonThatWouldTouchTheTextGoesToANewPage() {
        TypesetIssue fits = typeset(withColophon(article(a -> a.paragraph("字".repeat(26 * 16 - 2)))), STYLE);
        TypesetIssue touches = typeset(withColophon(article(a -> a.paragraph("字".repeat(26 * 17 - 2)))), STYLE);

        assertThat(fits.pageCount()).isEqualTo(2);
        assertThat(touches.pageCount()).isEqualTo(3);
        assertThat(touches.frame(2).lines().get(0).element()).isEqualTo(TextElement.COLOPHON);
    }

    @Test
    void colophonThatSaysNothingIsLeftOut() {
        Issue issue =
                article(a -> a.paragraph("一")).toBuilder().colophon(c -> {}).build();

        assertThat(typeset(issue, STYLE).frame(1).rules()).isEmpty();
    }

    // Missing glyphs

    @Test
    void everyMissingCharacterOfEveryElementIsReportedWithItsPlace() {
        String missing = FixedWidthMetrics.MISSING;
        Issue issue = article(a -> a.source(missing)
                        .heading(1, missing)
                        .table(t -> t.caption(missing).header("一", missing).row("二", missing))
                        .figure(Pictures.png(1, 1), "alt", missing))
                .toBuilder()
                .masthead(m -> m.classification(missing).copyNumber(missing))
                .editorNote(missing)
                .colophon(c -> c.reportTo("甲", missing).editor(missing))
                .build();

        assertThatThrownBy(() -> typeset(issue, STYLE))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        e -> assertThat(e.missingGlyphs())
                                .extracting(MissingGlyph::path)
                                .containsExactly(
                                        "masthead.classification",
                                        "masthead.copyNumber",
                                        "editorNote[0]",
                                        "sections[0].articles[0].source",
                                        "sections[0].articles[0].body[0]",
                                        "sections[0].articles[0].body[1].caption",
                                        "sections[0].articles[0].body[1].header[1]",
                                        "sections[0].articles[0].body[1].rows[0][1]",
                                        "sections[0].articles[0].body[2].caption",
                                        "colophon.reportTo[1]",
                                        "colophon.editor"));
    }

    private static Issue withColophon(Issue issue) {
        return issue.toBuilder()
                .colophon(c -> c.reportTo("省委", "省政府").editor("甲").approver("乙").copies(120))
                .build();
    }

    private static Issue article(Consumer<Article.Builder> article) {
        return Issue.builder().section("一", s -> s.article("二", article)).build();
    }

    private static PlacedLine folio(TypesetIssue issue, int folio) {
        return issue.frame(folio - 1).lines().stream()
                .filter(line -> line.element() == TextElement.FOLIO)
                .findFirst()
                .orElseThrow();
    }

    private static List<Frame.Picture> pictures(TypesetIssue issue, int folio) {
        return issue.frame(folio - 1).items().stream()
                .filter(Frame.Picture.class::isInstance)
                .map(Frame.Picture.class::cast)
                .toList();
    }

    private static TypesetIssue typeset(Issue issue, PageStyle style) {
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue);
    }
}
