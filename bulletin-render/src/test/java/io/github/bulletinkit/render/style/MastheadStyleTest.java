package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.Png;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadStyleTest {
    private static final ImageData PICTURE =
            ImageData.of(Png.of(new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_BINARY)));
    private static final int BLUE = 0x003C8F;

    @Test
    void standardMastheadHasACentredNumberAndNothingElse() {
        assertThat(PageStyle.bulletin().masthead()).isEqualTo(MastheadStyle.standard());
        assertThat(MastheadStyle.standard().template()).isEqualTo(MastheadTemplate.NUMBER_CENTERED);
        assertThat(MastheadStyle.standard().star()).isFalse();
        assertThat(MastheadStyle.standard().logo()).isNull();
    }

    @Test
    void styleThatIsChangedFromAnotherKeepsItsMasthead() {
        MastheadStyle masthead = MastheadStyle.standard()
                .withTemplate(MastheadTemplate.ALL_CENTERED)
                .withStar(true)
                .withRgb(BLUE)
                .withLogo(Logo.aboveTitle(PICTURE, 15, "市徽"));

        assertThat(PageStyle.builder().masthead(masthead).build().toBuilder()
                        .build()
                        .masthead())
                .isEqualTo(masthead);
        assertThat(masthead.withLogo(null).logo()).isNull();
    }

    @Test
    void colourIsThatOfTitleAndLineAboveIt() {
        PageStyle style = PageStyle.builder()
                .masthead(MastheadStyle.standard().withRgb(BLUE))
                .build();

        assertThat(style.textStyle(TextElement.MASTHEAD_TITLE)).isEqualTo(new TextStyle(FontRole.TITLE, 44, BLUE));
        assertThat(style.textStyle(TextElement.MASTHEAD_OVERLINE).rgb()).isEqualTo(BLUE);
        assertThat(style.textStyle(TextElement.MASTHEAD_LINE).rgb()).isEqualTo(TextStyle.BLACK);
    }

    @Test
    void titleWithAStyleOfItsOwnKeepsItsColour() {
        PageStyle style = PageStyle.builder()
                .masthead(MastheadStyle.standard().withRgb(BLUE))
                .textStyle(TextElement.MASTHEAD_TITLE, new TextStyle(FontRole.TITLE, 40))
                .build();

        assertThat(style.textStyle(TextElement.MASTHEAD_TITLE).rgb()).isEqualTo(TextStyle.BLACK);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000})
    void colourMustHave24Bits(int rgb) {
        MastheadStyle standard = MastheadStyle.standard();

        assertThatThrownBy(() -> standard.withRgb(rgb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rgb must lie between 0x000000 and 0xFFFFFF");
    }

    @Test
    void widthOfALogoIsInProportionToItsHeight() {
        assertThat(Logo.besideTitle(PICTURE, 25.4, "市徽").widthPt()).isCloseTo(144, within(1e-9));
        assertThat(Logo.besideTitle(PICTURE, 25.4, "市徽").heightPt()).isCloseTo(72, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void logoWithoutHeightIsRefused(double heightMm) {
        assertThatThrownBy(() -> Logo.aboveTitle(PICTURE, heightMm, "市徽"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heightMm must be greater than 0, but is " + heightMm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void logoWithoutAlternativeTextIsRefused(String alternative) {
        assertThatThrownBy(() -> Logo.aboveTitle(PICTURE, 15, alternative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternative must say what the logo shows, but is blank");
    }

    @Test
    void logoThatLeavesNoRoomIsRefused() {
        assertRefused(
                Logo.besideTitle(PICTURE, 30, "市徽"),
                "the logo must leave room for the title, so that its width in mm is no more than 48.9");
        assertRefused(
                Logo.aboveTitle(PICTURE, 80, "市徽"),
                "the logo must leave room for the title, so that its width in mm is no more than 146.6");
        assertRefused(
                Logo.aboveTitle(tall(), 140, "市徽"),
                "the logo must leave room for text on the first page, so that its heightMm is no more than 134.3");
    }

    private static ImageData tall() {
        return ImageData.of(Png.of(new BufferedImage(2, 40, BufferedImage.TYPE_BYTE_BINARY)));
    }

    private static void assertRefused(Logo logo, String reason) {
        assertThatThrownBy(PageStyle.builder().masthead(MastheadStyle.standard().withLogo(logo))::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
