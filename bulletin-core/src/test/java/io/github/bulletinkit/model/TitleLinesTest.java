package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {

    @ParameterizedTest
    @CsvSource({
        "东澜湾区|每周要讯, 东澜湾区每周要讯",
        "Annual|Report, Annual Report",
        "推广AI|调度, 推广AI调度",
        "2026|年, 2026年",
        "5G|2026, 5G 2026",
        "（一）|甲, （一）甲",
    })
    void linesAreJoinedWithASpaceBetweenLatinWordsOnly(String lines, String title) {
        Article article = Article.builder().title(lines.replace('|', '\n')).build();

        assertThat(article.title()).isEqualTo(title);
        assertThat(article.titleLines()).containsExactly(lines.split("\\|", -1));
    }

    @Test
    void blankLinesAndSpacesAtTheEndsOfLinesAreNoPartOfTheTitle() {
        Masthead masthead = Masthead.builder().title("\n 甲 \r\n\u3000\n乙\r").build();

        assertThat(masthead.title()).isEqualTo("甲乙");
        assertThat(masthead.titleBreaks()).containsExactly(1);
        assertThat(masthead.titleLines()).containsExactly("甲", "乙");
    }

    @Test
    void titleWithoutBreaksIsOneLineAsItWasWritten() {
        assertThat(Article.builder().title(" 甲 ").build().titleLines()).containsExactly(" 甲 ");
        assertThat(Article.builder().build().titleLines()).containsExactly("");
    }

    @Test
    void breaksSurviveTheBuilderUntilAnotherTitleIsSet() {
        Article article = Article.builder()
                .title("甲 Annual Report")
                .titleBreaks(List.of(2, 8))
                .build();

        assertThat(article.titleLines()).containsExactly("甲", "Annual", "Report");
        assertThat(article.title()).isEqualTo("甲Annual Report");
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(article.toBuilder().title("丙丁").build().titleBreaks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'0', 'titleBreaks[0] is 0, but must be from 1 to 3, inside the title'",
        "'4', 'titleBreaks[0] is 4, but must be from 1 to 3, inside the title'",
        "'2 2', 'titleBreaks[1] is 2, but must be from 3 to 3, inside the title'",
    })
    void breakOutsideTheTitleOrOutOfOrderIsRefused(String breaks, String message) {
        List<Integer> offsets =
                List.of(breaks.split(" ", -1)).stream().map(Integer::valueOf).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Masthead.builder().title("甲乙丙丁").titleBreaks(offsets).build())
                .withMessage(message);
    }

    @Test
    void lineFeedsAndOffsetsTogetherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Article.builder().title("甲\n乙").titleBreaks(List.of(1)).build())
                .withMessage("the title has line feeds and titleBreaks; give one of them, line feeds or titleBreaks");
    }
}
