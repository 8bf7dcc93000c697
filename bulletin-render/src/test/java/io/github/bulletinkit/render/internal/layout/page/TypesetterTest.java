package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.LineComposition;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final String MISSING = FixedWidthMetrics.MISSING;

    @Test
    void smallIssueIsTypesetAsInTheGoldenFile() throws IOException {
        PageStyle style = SmallIssue.style();

        Golden.assertSame(PageDump.of(typeset(SmallIssue.issue(), style), style), "small-issue.txt");
    }

    @Test
    void tableOfContentsHasThePagesThatThePrintedRowsShow() {
        TypesetIssue issue = typeset(SmallIssue.issue(), SmallIssue.style());

        assertThat(issue.tableOfContents().entries())
                .extracting("section", "title", "page")
                .containsExactly(
                        tuple("科创聚焦", "东澜启用海上风电试验场", 2),
                        tuple("科创聚焦", "澄川省“先用后付”盘活高校专利 两年内惠及1200家企业", 3),
                        tuple("域外动态", "望岬港推广AI调度", 4));
    }

    @Test
    void issueWithNothingInItIsOnePage() {
        TypesetIssue issue = typeset(Issue.builder().build(), PageStyle.bulletin());

        assertThat(issue.pageCount()).isEqualTo(1);
        assertThat(issue.frame(0).lines())
                .extracting(PlacedLine::element)
                .containsExactly(TextElement.CONTENTS_HEADING, TextElement.FOLIO);
        assertThat(issue.tableOfContents().entries()).isEmpty();
    }

    @Test
    void articlesWithoutTitlesAreParagraphsBelowTheMastheadAndCanBeReferredTo() {
        TypesetIssue issue = typeset(
                Issue.builder()
                        .section("", s -> s.article("", a -> a.paragraph("一")).article("", a -> a.paragraph("")))
                        .build(),
                PageStyle.bulletin());

        assertThat(issue.tableOfContents().entries()).extracting("page").containsExactly(1, 1);
        assertThat(issue.frame(0).lines())
                .extracting(PlacedLine::element, PlacedLine::text)
                .containsExactly(
                        tuple(TextElement.BODY, "一"), tuple(TextElement.BODY, ""), tuple(TextElement.FOLIO, "— 1 —"));
    }

    @Test
    void titleIsBrokenWhereItsAuthorWantsAndIsOneLineInTheContents() {
        PageStyle style = PageStyle.bulletin();
        TypesetIssue issue = typeset(
                Issue.builder()
                        .section("科创聚焦", s -> s.article("关于海上风电\n试验场的报告", a -> a.paragraph("甲。")))
                        .build(),
                style);

        List<PlacedLine> title = lines(issue, TextElement.ARTICLE_TITLE);
        assertThat(title).extracting(PlacedLine::text).containsExactly("关于海上风电", "试验场的报告");
        assertThat(title.get(0).structure()).isSameAs(title.get(1).structure());
        assertThat(title.get(1).baselinePt() - title.get(0).baselinePt()).isCloseTo(style.linePitchPt(), within(1e-9));
        assertThat(issue.tableOfContents().entries()).extracting("title").containsExactly("关于海上风电试验场的报告");
    }

    @Test
    void lastLineOfAParagraphIsNotStretched() {
        PageStyle style = PageStyle.bulletin();
        List<PlacedLine> body =
                lines(typeset(oneParagraph("字".repeat(22) + "Ab" + "字".repeat(5)), style), TextElement.BODY);

        PlacedLine last = body.get(body.size() - 1);
        assertThat(last.text()).isEqualTo("字".repeat(5));
        assertThat(last.glyphs().get(4).xPt() - last.glyphs().get(0).xPt()).isCloseTo(4 * style.cellPt(), within(1e-9));
    }

    @Test
    void destinationIsTheTopOfTheLineThatTheAnchorMarks() {
        PageStyle style = PageStyle.bulletin();
        TypesetIssue issue = typeset(oneParagraph("字"), style);

        assertThat(issue.destination(Anchor.ofSection(0)).topPt()).isEqualTo(style.topPt());
        assertThat(issue.destination(new Anchor(0, 0)).topPt())
                .isCloseTo(style.topPt() + 2 * style.linePitchPt(), within(1e-9));
        assertThat(issue.destination(new Anchor(0, 0)).folio()).isEqualTo(2);
    }

    @Test
    void articleWhoseTitleIsLongerThanAPageIsWhereTheTitleBegins() {
        Issue issue = Issue.builder()
                .section("一", s -> s.article("字".repeat(250), a -> a.paragraph("二")))
                .build();
        TypesetIssue typeset = typeset(issue, SmallIssue.style());
        int lastPage = typeset.pageCount() - 1;

        assertThat(typeset.frame(lastPage).lines().get(0).element()).isEqualTo(TextElement.ARTICLE_TITLE);
        assertThat(typeset.destination(new Anchor(0, 0)).page()).isEqualTo(lastPage - 1);
    }

    @Test
    void anchorOfNoArticleIsRefused() {
        TypesetIssue issue = typeset(oneParagraph("字"), PageStyle.bulletin());

        assertThatThrownBy(() -> issue.destination(new Anchor(0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sections[0].articles[1]");
    }

    @Test
    void charactersThatNoFaceHasAreReportedAllAtOnceWithTheirPlaces() {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("一" + MISSING).issuer(MISSING))
                .section(
                        MISSING,
                        s -> s.article(
                                "二" + MISSING,
                                a -> a.paragraph("三").paragraph(p -> p.text("四").strong(MISSING))))
                .build();

        assertThatThrownBy(() -> typeset(issue, PageStyle.bulletin()))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        e -> assertThat(e.missingGlyphs())
                                .extracting(MissingGlyph::path)
                                .containsExactly(
                                        "masthead.title",
                                        "masthead.issuer",
                                        "sections[0].title",
                                        "sections[0].articles[0].title",
                                        "sections[0].articles[0].body[1]"));
    }

    @Test
    void characterOfATitleThatOnlyTheFaceOfTheContentsLacksIsReportedToo() {
        FontMetrics titleFaceOnly = new FixedWidthMetrics() {
            @Override
            public int faceFor(FontRole role, String cluster) {
                return cluster.equals("㐂") && role != FontRole.TITLE ? NO_FACE : super.faceFor(role, cluster);
            }
        };
        Issue issue = Issue.builder()
                .section("一", s -> s.article("㐂", a -> a.paragraph("二")))
                .build();

        assertThatThrownBy(() -> new Typesetter(PageStyle.bulletin(), titleFaceOnly).typeset(issue))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        e -> assertThat(e.missingGlyphs())
                                .containsExactly(new MissingGlyph('㐂', "sections[0].articles[0].title")));
    }

    // Rows of the table of contents

    @Test
    void leadersStandOnOneLatticeCountedFromTheRightMargin() {
        PageStyle style = PageStyle.bulletin();
        double right = style.leftPt(1) + style.measurePt();
        double pitch = style.textStyle(TextElement.CONTENTS_ENTRY).sizePt() / 3;

        for (PlacedLine row : contentsRows(typeset(titlesOfManyLengths(), style))) {
            assertThat(leaders(row)).allSatisfy(leader -> {
                double dots = (right - leftOfCell(leader, row)) / pitch;
                assertThat(dots).isCloseTo(Math.rint(dots), within(1e-6));
            });
        }
    }

    @Test
    void leadersBeginAndEndAtAnEvenDistanceFromTitleAndPageNumber() {
        PageStyle style = PageStyle.bulletin();
        double em = style.textStyle(TextElement.CONTENTS_ENTRY).sizePt();
        List<PlacedLine> rows = contentsRows(typeset(titlesOfManyLengths(), style)).stream()
                .filter(row -> !leaders(row).isEmpty())
                .toList();

        assertThat(rows).hasSize(32);
        for (PlacedLine row : rows) {
            List<Glyph> leaders = leaders(row);
            int first = row.glyphs().indexOf(leaders.get(0));
            Glyph titleEnd = row.glyphs().get(first - 1);
            Glyph number = row.glyphs().get(first + leaders.size());
            double titleEm = titleEnd.text().equals("”") || titleEnd.text().matches("[0-9]") ? 0.5 : 1;
            double before = (leftOfCell(leaders.get(0), row) - titleEnd.xPt()) / em - titleEm;
            double after = (number.xPt() - leftOfCell(leaders.get(leaders.size() - 1), row)) / em - 1;
            assertThat(before).as(row::text).isBetween(0.2, 0.25 + 1.0 / 3 + 0.05);
            assertThat(after).as(row::text).isBetween(0.2, 0.25 + 1.0 / 3 + 0.05);
        }
    }

    /** Titles of one and two lines that end in hanzi, marks and figures, on pages of one to four digits. */
    private static Issue titlesOfManyLengths() {
        return Issue.builder()
                .section("一", s -> {
                    for (int i = 1; i <= 32; i++) {
                        String end = i % 3 == 0 ? "”" : i % 3 == 1 ? "字" : "5";
                        int pages = i == 5 ? 10 : i == 10 ? 100 : i == 15 ? 1000 : 1;
                        List<Paragraph> body = Collections.nCopies(pages, Paragraph.of("字".repeat(26 * 22)));
                        s.article("字".repeat(i) + end, a -> body.forEach(a::block));
                    }
                })
                .build();
    }

    private static List<PlacedLine> contentsRows(TypesetIssue issue) {
        int pages = issue.destination(Anchor.ofSection(0)).page();
        return lines(issue, TextElement.CONTENTS_ENTRY, pages);
    }

    private static List<Glyph> leaders(PlacedLine row) {
        return row.glyphs().stream()
                .filter(glyph -> glyph.text().matches("[·…]"))
                .toList();
    }

    /** Where the cell of the first dot of a leader begins. */
    private static double leftOfCell(Glyph leader, PlacedLine row) {
        boolean single = leader.text().equals("·");
        double ellipsisPt = leader.xPt() - leader.fit().originEm() * row.sizePt();
        return single ? ellipsisPt - row.sizePt() / 6 : ellipsisPt;
    }

    @Test
    void titleOfTwoClausesThatFillsItsLineIsBrokenAsItsRowInTheContentsIs() {
        String first = "字".repeat(12);
        String second = "文".repeat(13);
        Issue issue = Issue.builder()
                .section("一", s -> s.article(first + " " + second, a -> a.paragraph("二")))
                .build();

        TypesetIssue typeset = typeset(issue, PageStyle.bulletin());

        assertThat(lines(typeset, TextElement.ARTICLE_TITLE))
                .extracting(PlacedLine::text)
                .containsExactly(first + " ", second);
        assertThat(lines(typeset, TextElement.CONTENTS_ENTRY))
                .extracting(PlacedLine::text)
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo(first + " "),
                        row -> assertThat(row).matches(second + "[·…]+2"));
    }

    @Test
    void longTitleKeepsClearOfThePageNumbers() {
        PageStyle style = PageStyle.bulletin();
        double em = style.textStyle(TextElement.CONTENTS_ENTRY).sizePt();
        Issue issue = Issue.builder()
                .section("一", s -> s.article("字".repeat(80), a -> a.paragraph("字")))
                .build();
        List<PlacedLine> rows = lines(typeset(issue, style), TextElement.CONTENTS_ENTRY);

        assertThat(rows).hasSize(4);
        assertThat(rows)
                .flatExtracting(PlacedLine::glyphs)
                .filteredOn(glyph -> glyph.text().equals("字"))
                .allSatisfy(
                        glyph -> assertThat(glyph.xPt() + em).isLessThan(style.leftPt(1) + style.measurePt() - 3 * em));
        assertThat(rows.subList(0, 3)).noneMatch(row -> row.text().endsWith("2"));
        assertThat(rows.get(3).text()).matches("字+[·…]+2");
    }

    // Line composition

    @Test
    void linesAreComposedAsThePageStyleSays() {
        Issue issue = oneParagraph("甲A");
        PageStyle tight = PageStyle.builder()
                .lineComposition(LineComposition.standard().withHanWesternGapEm(0))
                .build();

        double usual = gapBeforeLatin(typeset(issue, PageStyle.bulletin()));

        assertThat(gapBeforeLatin(typeset(issue, tight))).isCloseTo(usual - 0.25 * tight.cellPt(), within(1e-9));
    }

    private static double gapBeforeLatin(TypesetIssue issue) {
        List<Glyph> glyphs = lines(issue, TextElement.BODY).get(0).glyphs();
        return glyphs.get(1).xPt() - glyphs.get(0).xPt();
    }

    private static Issue oneParagraph(String text) {
        return Issue.builder()
                .section("一", s -> s.article("二", a -> a.paragraph(text)))
                .build();
    }

    private static TypesetIssue typeset(Issue issue, PageStyle style) {
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue);
    }

    private static List<PlacedLine> lines(TypesetIssue issue, TextElement element) {
        return lines(issue, element, issue.pageCount());
    }

    private static List<PlacedLine> lines(TypesetIssue issue, TextElement element, int pages) {
        return IntStream.range(0, pages)
                .mapToObj(issue::frame)
                .flatMap(page -> PrintedLines.of(page).stream())
                .filter(line -> line.element() == element)
                .toList();
    }
}
