package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageStyleTest {
    private static final double PT_PER_MM = 72 / 25.4;
    private static final PageStyle BULLETIN = PageStyle.bulletin();

    @Test
    void bulletinIsSetOnA4() {
        assertThat(BULLETIN.pageWidthPt()).isCloseTo(595.28, within(0.005));
        assertThat(BULLETIN.pageHeightPt()).isCloseTo(841.89, within(0.005));
    }

    @Test
    void bulletinHas26CharactersIn22Lines() {
        assertThat(BULLETIN.charactersPerLine()).isEqualTo(26);
        assertThat(BULLETIN.linesPerPage()).isEqualTo(22);
        assertThat(BULLETIN.measurePt()).isCloseTo(415.56, within(0.005));
        assertThat(BULLETIN.cellPt()).isCloseTo(15.98, within(0.005));
        assertThat(BULLETIN.linePitchPt()).isCloseTo(31.72, within(0.005)).isEqualTo(697.89 / 22, within(0.001));
    }

    @Test
    void typeAreaLiesInTheMiddleOfThePage() {
        assertThat(BULLETIN.leftPt(1) * 2 + BULLETIN.measurePt()).isCloseTo(BULLETIN.pageWidthPt(), within(1e-9));
        assertThat(BULLETIN.topPt()).isCloseTo(72, within(1e-9));
    }

    @Test
    void mastheadOfABulletinIsSixLinesHighAndParagraphsAreIndentedByTwoCharacters() {
        assertThat(BULLETIN.mastheadLines()).isEqualTo(6);
        assertThat(BULLETIN.firstLineIndentEm()).isEqualTo(2);
    }

    @Test
    void runningTextOfABulletinIs16PtFangSong() {
        assertThat(BULLETIN.textStyle(TextElement.BODY))
                .isEqualTo(new TextStyle(FontRole.FANG_SONG, 16, TextStyle.BLACK));
        assertThat(BULLETIN.textStyle(TextElement.STRONG).sizePt()).isEqualTo(16);
    }

    @Test
    void onlyTheMastheadOfABulletinIsRed() {
        for (TextElement element : EnumSet.complementOf(EnumSet.of(TextElement.WATERMARK))) {
            boolean red = element == TextElement.MASTHEAD_TITLE || element == TextElement.MASTHEAD_OVERLINE;
            assertThat(BULLETIN.textStyle(element).rgb())
                    .as(element.name())
                    .isEqualTo(red ? TextStyle.RED : TextStyle.BLACK);
        }
    }

    @Test
    void gbt9704HasTheTypeAreaOfTheStandard() {
        PageStyle style = PageStyle.gbt9704();

        assertThat(style.measurePt()).isCloseTo(156 * PT_PER_MM, within(1e-9));
        assertThat(style.linesPerPage() * style.linePitchPt()).isCloseTo(225 * PT_PER_MM, within(1e-9));
        assertThat(style.topPt()).isCloseTo(37 * PT_PER_MM, within(1e-9));
        assertThat(style.charactersPerLine()).isEqualTo(28);
        assertThat(style.linesPerPage()).isEqualTo(22);
        assertThat(style.cellPt()).isCloseTo(15.8, within(0.05));
    }

    @Test
    void innerMarginOfGbt9704LiesOnTheLeftOfOddPagesAndOnTheRightOfEvenOnes() {
        PageStyle style = PageStyle.gbt9704();

        assertThat(style.leftPt(1)).isCloseTo(28 * PT_PER_MM, within(1e-9));
        assertThat(style.leftPt(2) + style.measurePt()).isCloseTo((210 - 28) * PT_PER_MM, within(1e-9));
        assertThat(style.folioPosition()).isEqualTo(FolioPosition.OUTSIDE);
    }

    @Test
    void levelsOfHeadingsAreToldApartByTheFacesOfGbt9704() {
        assertThat(List.of(TextElement.HEADING_1, TextElement.HEADING_2, TextElement.HEADING_3, TextElement.HEADING_4))
                .extracting(element -> PageStyle.gbt9704().textStyle(element))
                .containsExactly(
                        new TextStyle(FontRole.HEI, 16),
                        new TextStyle(FontRole.KAI, 16),
                        new TextStyle(FontRole.FANG_SONG, 16),
                        new TextStyle(FontRole.FANG_SONG, 16));
        assertThat(PageStyle.gbt9704().textStyle(TextElement.ARTICLE_TITLE))
                .isEqualTo(new TextStyle(FontRole.TITLE, 22));
    }

    @Test
    void houseStyleKeepsWhatItDoesNotChange() {
        PageStyle style = PageStyle.gbt9704().toBuilder()
                .textStyle(TextElement.ARTICLE_TITLE, new TextStyle(FontRole.HEI, 20))
                .build();

        assertThat(style.textStyle(TextElement.ARTICLE_TITLE)).isEqualTo(new TextStyle(FontRole.HEI, 20));
        assertThat(style)
                .usingRecursiveComparison()
                .ignoringFields("textStyles")
                .isEqualTo(PageStyle.gbt9704());
    }

    @Test
    void builderMayGoOnAfterItHasBuilt() {
        PageStyle.Builder builder = PageStyle.builder();
        PageStyle style = builder.build();
        builder.linesPerPage(10).textStyle(TextElement.FOLIO, new TextStyle(FontRole.HEI, 10));

        assertThat(style).usingRecursiveComparison().isEqualTo(PageStyle.bulletin());
    }

    @Test
    void elementThatIsSetItselfFollowsNoOtherWhateverTheOrder() {
        TextStyle strong = new TextStyle(FontRole.SONG, 14);
        TextStyle body = new TextStyle(FontRole.FANG_SONG, 14);

        assertThat(PageStyle.builder()
                        .textStyle(TextElement.STRONG, strong)
                        .textStyle(TextElement.BODY, body)
                        .build()
                        .textStyle(TextElement.STRONG))
                .isEqualTo(strong);
        assertThatThrownBy(PageStyle.builder()
                        .textStyle(TextElement.STRONG, strong)
                        .textStyle(TextElement.BODY, new TextStyle(FontRole.FANG_SONG, 15))::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the size of STRONG must be that of BODY in pt, 15");
    }

    @Test
    void styleThatIsChangedFromAnotherFollowsLikeANewOne() {
        TextStyle kai = new TextStyle(FontRole.KAI, 14);
        for (PageStyle style : List.of(PageStyle.bulletin(), PageStyle.gbt9704())) {
            PageStyle smaller = style.toBuilder()
                    .textStyle(TextElement.BODY, new TextStyle(FontRole.SONG, 14))
                    .build();
            assertThat(smaller.textStyle(TextElement.STRONG).sizePt()).isEqualTo(14);
            PageStyle again = smaller.toBuilder()
                    .textStyle(TextElement.BODY, new TextStyle(FontRole.SONG, 12))
                    .build();
            assertThat(again.textStyle(TextElement.STRONG).sizePt()).isEqualTo(12);
            assertThat(again.textStyle(TextElement.EDITOR_NOTE).sizePt()).isEqualTo(12);
            assertThat(smaller.toBuilder().textStyle(TextElement.EDITOR_NOTE, kai).build().toBuilder()
                            .build()
                            .textStyle(TextElement.EDITOR_NOTE))
                    .isEqualTo(kai);
        }
    }

    @Test
    void allThatDoesNotGoTogetherIsSaidAtOnce() {
        PageStyle.Builder builder = PageStyle.builder()
                .textStyle(TextElement.STRONG, new TextStyle(FontRole.HEI, 15, 0xFF0000))
                .textStyle(TextElement.EDITOR_NOTE, new TextStyle(FontRole.KAI, 14))
                .textStyle(TextElement.TABLE_HEADER, new TextStyle(FontRole.HEI, 11))
                .textStyle(TextElement.ARTICLE_TITLE, new TextStyle(FontRole.HEI, 32))
                .charactersPerLine(30);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        30 characters of 16 pt do not fit in a line; take fewer, smaller ones, or narrower margins: it is in pt only 415.6
                        the size of ARTICLE_TITLE must fit in its lines, so that it is in pt no more than 31.7
                        the size of STRONG must be that of BODY in pt, 16
                        the size of EDITOR_NOTE must be that of BODY in pt, 16
                        the size of TABLE_HEADER must be that of TABLE_CELL in pt, 12
                        the colour of STRONG must be that of BODY, 0x000000""");
    }

    @Test
    void allThatIsWrongWithPaperAndGridIsSaidAtOnce() {
        PageStyle.Builder builder = PageStyle.builder()
                .pageSizeMm(210, 0)
                .marginsMm(-1, 31.7, 25.4, 31.7)
                .charactersPerLine(3)
                .mastheadLines(2)
                .textStyle(TextElement.STRONG, new TextStyle(FontRole.HEI, 15));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        charactersPerLine must be 10 or more, for a title, leaders and a page number, but is 3
                        mastheadLines must be 3 or more, for title, number and issuer, but is 2
                        heightMm must be more than 0 and no more than 5080, but is 0
                        the margin topMm must be 0 or more, but is -1
                        the size of STRONG must be that of BODY in pt, 16""");
    }

    static Stream<Arguments> impossibleStyles() {
        return Stream.of(
                arguments("widthMm must be more than 0", change(b -> b.pageSizeMm(0, 297))),
                arguments("heightMm must be more than 0 and no more than 5080", change(b -> b.pageSizeMm(210, 5081))),
                arguments("widthMm", change(b -> b.pageSizeMm(Double.NaN, 297))),
                arguments("the margin leftMm must be 0 or more, but is -1", change(b -> b.marginsMm(20, 20, 20, -1))),
                arguments("leave width", change(b -> b.marginsMm(20, 110, 20, 110))),
                arguments("leave height", change(b -> b.marginsMm(200, 20, 110, 20))),
                arguments(
                        "bottomMm must hold the page number, for which it needs at least 11.9",
                        change(b -> b.marginsMm(20, 31.7, 11, 31.7))),
                arguments(
                        "charactersPerLine must be 10 or more, for a title, leaders and a page number, but is 0",
                        change(b -> b.charactersPerLine(0))),
                arguments("linesPerPage must be 1 or more, but is -2", change(b -> b.linesPerPage(-2))),
                arguments("mastheadLines must be 3 or more", change(b -> b.mastheadLines(2))),
                arguments("mastheadLines must be less than linesPerPage, but is 22", change(b -> b.mastheadLines(22))),
                arguments("firstLineIndentEm must be 0 or more", change(b -> b.firstLineIndentEm(-0.5))),
                arguments("firstLineIndentEm", change(b -> b.firstLineIndentEm(26))),
                arguments("30 characters of 16 pt do not fit in a line", change(b -> b.charactersPerLine(30))),
                arguments(
                        "the size of STRONG must be that of BODY",
                        change(b -> b.textStyle(TextElement.STRONG, new TextStyle(FontRole.HEI, 15)))),
                arguments(
                        "the size of ARTICLE_TITLE must fit in its lines, so that it is in pt no more than 31.7",
                        change(b -> b.textStyle(TextElement.ARTICLE_TITLE, new TextStyle(FontRole.HEI, 32)))),
                arguments(
                        "the size of MASTHEAD_TITLE must fit in its lines",
                        change(b -> b.textStyle(TextElement.MASTHEAD_TITLE, new TextStyle(FontRole.HEI, 100)))));
    }

    private static UnaryOperator<PageStyle.Builder> change(UnaryOperator<PageStyle.Builder> change) {
        return change;
    }

    @ParameterizedTest
    @MethodSource("impossibleStyles")
    void styleInWhichNoPageCanBeSetIsRefusedWithTheReason(String reason, UnaryOperator<PageStyle.Builder> change) {
        PageStyle.Builder builder = change.apply(PageStyle.builder());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void sizeOfTextMustBeAPositiveNumber(double size) {
        assertThatThrownBy(() -> new TextStyle(FontRole.SONG, size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sizePt must be greater than 0, but is " + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000})
    void colourMustHave24Bits(int rgb) {
        assertThatThrownBy(() -> new TextStyle(FontRole.SONG, 16, rgb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rgb must lie between 0x000000 and 0xFFFFFF");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void leastSizeOfTablesIsMoreThanNothing(double sizePt) {
        assertThatThrownBy(() -> PageStyle.builder().leastTableSizePt(sizePt).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("leastTableSizePt must be more than 0, but is ");
    }

    @Test
    void leastSizeOfTablesIsKeptByABuilderThatStartsFromTheStyle() {
        assertThat(PageStyle.bulletin().leastTableSizePt()).isEqualTo(7.5);
        assertThat(PageStyle.builder().leastTableSizePt(6).build().toBuilder()
                        .build()
                        .leastTableSizePt())
                .isEqualTo(6);
    }

    @Test
    void folioHasTheWordsOfThePattern() {
        assertThat(PageStyle.bulletin().folioText(3, 20)).isEqualTo("— 3 —");
        assertThat(PageStyle.builder().folioPattern("第 # 页 共 # 页").build().toBuilder()
                        .build()
                        .folioText(3, 20))
                .isEqualTo("第 3 页 共 20 页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "页", "# # #"})
    void folioPatternHasAPlaceForThePageNumber(String pattern) {
        assertThatThrownBy(() -> PageStyle.builder().folioPattern(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("folioPattern must have #");
    }

    // Notes and links

    @Test
    void notesAreSmallerThanTheBodyByItsSize() {
        assertThat(BULLETIN.textStyle(TextElement.NOTE)).isEqualTo(new TextStyle(FontRole.SONG, 10.5));
        assertThat(noteSizePt(14)).isEqualTo(9);
        assertThat(noteSizePt(10.5)).isEqualTo(7.5);
        assertThat(noteSizePt(6)).isEqualTo(6);
    }

    private static double noteSizePt(double bodyPt) {
        return PageStyle.builder()
                .textStyle(TextElement.BODY, new TextStyle(FontRole.SONG, bodyPt))
                .textStyle(TextElement.EDITOR_NOTE, new TextStyle(FontRole.SONG, bodyPt))
                .build()
                .textStyle(TextElement.NOTE)
                .sizePt();
    }

    @Test
    void notesMustFitInAGridLine() {
        assertThatThrownBy(() -> PageStyle.builder()
                        .textStyle(TextElement.NOTE, new TextStyle(FontRole.SONG, 40))
                        .build())
                .hasMessageContaining("the size of NOTE must fit in its lines");
    }

    @Test
    void linksAreDarkBlueByDefaultAndAsEasyToReadAsBlack() {
        assertThat(BULLETIN.linkRgb()).isEqualTo(TextStyle.DARK_BLUE);
        assertThat(contrastWithWhite(TextStyle.DARK_BLUE)).isGreaterThan(7);
        assertThat(PageStyle.builder().linkRgb(TextStyle.BLACK).build().toBuilder()
                        .build()
                        .linkRgb())
                .isEqualTo(TextStyle.BLACK);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000})
    void colourOfLinksMustBeOne(int rgb) {
        assertThatThrownBy(() -> PageStyle.builder().linkRgb(rgb).build())
                .hasMessage("linkRgb must be from 0x000000 to 0xFFFFFF, but is " + rgb);
    }

    /** The contrast ratio of WCAG 2.1. */
    private static double contrastWithWhite(int rgb) {
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    // Columns

    @Test
    void columnsAreWholeCellsAndTheGapTakesTheRest() {
        PageStyle style = BULLETIN.toBuilder().columns(Columns.two(8)).build();

        assertThat(style.charactersPerColumn()).isEqualTo(12);
        assertThat(style.columnPt()).isCloseTo(12 * style.cellPt(), within(1e-9));
        assertThat(style.columnLeftPt(0)).isZero();
        assertThat(style.columnLeftPt(1) + style.columnPt()).isCloseTo(style.measurePt(), within(1e-9));
        assertThat(style.columnLeftPt(1) - style.columnPt()).isCloseTo(2 * style.cellPt(), within(1e-9));
        assertThat(style.toBuilder().build().columns()).isEqualTo(Columns.two(8));
    }

    @Test
    void oneColumnIsAsWideAsTheTypeArea() {
        assertThat(BULLETIN.columns()).isEqualTo(Columns.one());
        assertThat(BULLETIN.charactersPerColumn()).isEqualTo(26);
        assertThat(BULLETIN.columnPt()).isEqualTo(BULLETIN.measurePt());
    }

    @Test
    void gapOfColumnsGrowsWithThePaper() {
        PageStyle style =
                BULLETIN.toBuilder().columns(Columns.two(8)).paper(Paper.A3).build();

        assertThat(style.columns().gapMm()).isCloseTo(8 * 297 / 210.0, within(1e-9));
        assertThat(style.charactersPerColumn()).isEqualTo(15);
    }

    @Test
    void columnsWithLessThanEightCharactersAreRefused() {
        PageStyle.Builder narrow = BULLETIN.toBuilder().columns(Columns.two(60));

        assertThatThrownBy(narrow::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns must have 8 characters or more in a line, but with a gapMm of 60 they have only 7;"
                        + " take a smaller gapMm, more charactersPerLine, wider paper, or Columns.one()");
        assertThatThrownBy(BULLETIN.toBuilder().columns(Columns.two(500))::build)
                .hasMessageContaining("they have only 0;");
        assertThatThrownBy(BULLETIN.toBuilder().paper(Paper.A5).columns(Columns.two(40))::build)
                .hasMessageContaining("gapMm");
    }

    @Test
    void columnsThatAreNotOneOrTwoAreRefused() {
        assertThatThrownBy(BULLETIN.toBuilder().columns(new Columns(3, 5))::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the count of columns must be 1 or 2, but is 3");
        assertThatThrownBy(BULLETIN.toBuilder().columns(new Columns(0, 5))::build)
                .hasMessage("the count of columns must be 1 or 2, but is 0");
        assertThatThrownBy(BULLETIN.toBuilder().columns(Columns.two(-1))::build)
                .hasMessage("the gapMm of columns must be 0 or more, but is -1");
        assertThatThrownBy(BULLETIN.toBuilder().columns(Columns.two(Double.NaN))::build)
                .hasMessageContaining("the gapMm of columns must be 0 or more");
    }

    @Test
    void indentAsWideAsAColumnIsRefused() {
        assertThatThrownBy(BULLETIN.toBuilder().columns(Columns.two(8)).firstLineIndentEm(12)::build)
                .hasMessage("firstLineIndentEm must be less than the 12 characters of a column, but is 12");
    }
}
