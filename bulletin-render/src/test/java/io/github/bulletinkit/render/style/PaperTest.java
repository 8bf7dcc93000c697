package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Styles that are taken over to paper of another size. */
class PaperTest {
    private static final double PT_PER_MM = 72 / 25.4;
    private static final List<PageStyle> STYLES = List.of(PageStyle.bulletin(), PageStyle.gbt9704());

    @ParameterizedTest
    @CsvSource({"A5, 24, 21, 12, 33", "A4, 26, 22, 16, 44", "A3, 32, 28, 18, 49.5"})
    void bulletinHasAsManyCharactersAndLinesAsThePaperHasRoomFor(
            Paper paper, int characters, int lines, double bodyPt, double titlePt) {
        PageStyle style = PageStyle.bulletin().toBuilder().paper(paper).build();

        assertThat(style.charactersPerLine()).isEqualTo(characters);
        assertThat(style.linesPerPage()).isEqualTo(lines);
        assertThat(style.textStyle(TextElement.BODY)).isEqualTo(new TextStyle(FontRole.FANG_SONG, bodyPt));
        assertThat(style.textStyle(TextElement.MASTHEAD_TITLE).sizePt()).isEqualTo(titlePt);
        assertThat(style.pageWidthPt()).isCloseTo(paper.widthMm() * PT_PER_MM, within(1e-9));
        assertThat(style.pageHeightPt()).isCloseTo(paper.heightMm() * PT_PER_MM, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void marginsAreInProportionAndTextIsAsDenseAsOnA4(Paper paper) {
        for (PageStyle a4 : STYLES) {
            PageStyle style = a4.toBuilder().paper(paper).build();
            double emA4 = a4.textStyle(TextElement.BODY).sizePt();
            double em = style.textStyle(TextElement.BODY).sizePt();

            assertThat(style.leftPt(1) / style.pageWidthPt()).isCloseTo(a4.leftPt(1) / a4.pageWidthPt(), within(1e-9));
            assertThat(style.topPt() / style.pageHeightPt()).isCloseTo(a4.topPt() / a4.pageHeightPt(), within(1e-9));
            assertThat(style.cellPt() / em).isCloseTo(a4.cellPt() / emA4, within(0.04));
            assertThat(style.linePitchPt() / em).isCloseTo(a4.linePitchPt() / emA4, within(0.04));
        }
    }

    @Test
    void stylesOnA4AreAsBefore() {
        for (PageStyle style : STYLES) {
            assertThat(style.toBuilder().paper(Paper.A4).build())
                    .usingRecursiveComparison()
                    .isEqualTo(style);
        }
    }

    @Test
    void sizesThatAreSetChangeTooAndKeepFaceAndColour() {
        PageStyle style = PageStyle.gbt9704().toBuilder()
                .textStyle(TextElement.MASTHEAD_TITLE, new TextStyle(FontRole.HEI, 40, 0x00007F))
                .paper(Paper.A5)
                .build();

        assertThat(style.textStyle(TextElement.ARTICLE_TITLE)).isEqualTo(new TextStyle(FontRole.TITLE, 16.5));
        assertThat(style.textStyle(TextElement.MASTHEAD_TITLE)).isEqualTo(new TextStyle(FontRole.HEI, 30, 0x00007F));
    }

    @Test
    void whatIsSetAfterwardsIsMeantForTheNewPaper() {
        PageStyle style = PageStyle.builder()
                .paper(Paper.A5)
                .charactersPerLine(22)
                .textStyle(TextElement.BODY, new TextStyle(FontRole.SONG, 10.5))
                .build();

        assertThat(style.charactersPerLine()).isEqualTo(22);
        assertThat(style.textStyle(TextElement.STRONG).sizePt()).isEqualTo(10.5);
        assertThat(style.textStyle(TextElement.FOLIO).sizePt()).isEqualTo(10.5);
    }
}
