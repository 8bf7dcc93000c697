package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sizes that follow that of another element unless they are set themselves. */
class FollowingSizesTest {
    private static final Set<TextElement> OUTSIDE_THE_FLOW = EnumSet.of(
            TextElement.MASTHEAD_OVERLINE,
            TextElement.MASTHEAD_TITLE,
            TextElement.MASTHEAD_LINE,
            TextElement.CLASSIFICATION,
            TextElement.COPY_NUMBER,
            TextElement.FOLIO,
            TextElement.RUNNING_HEAD,
            TextElement.WATERMARK);

    private static final PageStyle STANDARD = PageStyle.bulletin();
    private static final PageStyle SMALL = PageStyle.builder()
            .textStyle(TextElement.BODY, new TextStyle(FontRole.SONG, 14, 0x222222))
            .build();

    @ParameterizedTest
    @EnumSource(
            names = {
                "STRONG",
                "EDITOR_NOTE",
                "EDITOR_NOTE_HEADING",
                "ARTICLE_TITLE",
                "SUBTITLE",
                "HEADING_1",
                "HEADING_2",
                "HEADING_3",
                "HEADING_4",
                "SIGN_OFF",
                "ATTACHMENT_LIST",
                "ATTACHMENT_LABEL"
            })
    void textOfTheSizeOfTheBodyStaysSo(TextElement element) {
        assertThat(SMALL.textStyle(element).sizePt()).isEqualTo(14);
        assertThat(SMALL.textStyle(element).role())
                .isEqualTo(STANDARD.textStyle(element).role());
    }

    @ParameterizedTest
    @EnumSource
    void otherTextInTheFlowIsInProportionInHalfPoints(TextElement element) {
        double standardPt = STANDARD.textStyle(element).sizePt();
        double expectedPt = OUTSIDE_THE_FLOW.contains(element) ? standardPt : Math.rint(standardPt * 14 / 8) / 2;

        assertThat(SMALL.textStyle(element).sizePt()).isEqualTo(expectedPt);
    }

    @Test
    void onlyEmphasisFollowsTheColourOfTheBody() {
        for (TextElement element : EnumSet.complementOf(EnumSet.of(TextElement.BODY, TextElement.STRONG))) {
            assertThat(SMALL.textStyle(element).rgb())
                    .isEqualTo(STANDARD.textStyle(element).rgb());
        }
        assertThat(SMALL.textStyle(TextElement.STRONG).rgb()).isEqualTo(0x222222);
    }

    @Test
    void sizeOfTheBodyMayBeAnyFraction() {
        PageStyle style = PageStyle.builder()
                .textStyle(TextElement.BODY, new TextStyle(FontRole.SONG, 13.33))
                .build();

        assertThat(style.textStyle(TextElement.EDITOR_NOTE).sizePt()).isEqualTo(13.33);
    }

    @Test
    void headerOfATableFollowsItsCellsAndBylineFollowsSource() {
        PageStyle style = PageStyle.builder()
                .textStyle(TextElement.TABLE_CELL, new TextStyle(FontRole.SONG, 10.5))
                .textStyle(TextElement.SOURCE, new TextStyle(FontRole.SONG, 12))
                .build();

        assertThat(style.textStyle(TextElement.TABLE_HEADER)).isEqualTo(new TextStyle(FontRole.HEI, 10.5));
        assertThat(style.textStyle(TextElement.BYLINE)).isEqualTo(new TextStyle(FontRole.SONG, 12));
    }
}
