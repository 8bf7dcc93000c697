package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import org.junit.jupiter.api.Test;

class PrintedWordsTest {

    @Test
    void valuesTakeTheirPlacesInOrder() {
        assertThat(PrintedWords.STANDARD.print(PrintedWord.DATE, 2022, 1, 7)).isEqualTo("2022 年 1 月 7 日");
        assertThat(PrintedWords.STANDARD.print(PrintedWord.SOURCE, "a#$1\\")).isEqualTo("来源：a#$1\\");
        assertThat(PrintedWords.STANDARD.print(PrintedWord.CONTENTS)).isEqualTo("目录");
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedWords.STANDARD.print(PrintedWord.DATE, 2022, 1))
                .withMessage("DATE takes 3 values, not [2022, 1]");
    }

    @Test
    void labelIsWhatIsBeforeTheFirstValue() {
        assertThat(PrintedWords.STANDARD.label(PrintedWord.REPORT_TO)).isEqualTo("报：");
        assertThat(PrintedWords.STANDARD.label(PrintedWord.YEAR)).isEmpty();
        assertThat(PrintedWords.STANDARD.label(PrintedWord.EDITOR_NOTE)).isEqualTo("编者按");
    }

    @Test
    void numberIsPrintedWithThePartsThatAreGiven() {
        assertThat(PrintedWords.STANDARD.print(IssueNumber.of(2022, 1, 252))).isEqualTo("2022 年第 1 期 总 252 期");
        assertThat(PrintedWords.STANDARD.print(IssueNumber.of(0, 57, 0))).isEqualTo("第 57 期");
        assertThat(PrintedWords.STANDARD.print(IssueNumber.of(0, 0, 3766))).isEqualTo("总 3766 期");
        assertThat(PrintedWords.STANDARD.print(IssueNumber.of(2022, 1, 0).withQuarter(1)))
                .isEqualTo("2022 年第 1 季度第 1 期");
        assertThat(PrintedWords.STANDARD.print(IssueNumber.of(2022, 12, 101).withLastIssue(13)))
                .isEqualTo("2022 年第 12-13 期 总 101-102 期");
    }

    @Test
    void seriesHasItsOwnWordsAndFigures() {
        PrintedWords words = PrintedWords.STANDARD
                .with(PrintedWord.YEAR, "〔#〕")
                .with(PrintedWord.ISSUE, "第#期")
                .with(PrintedWord.TOTAL, "（总第#期）");
        assertThat(words.print(IssueNumber.of(2026, 3, 27))).isEqualTo("〔2026〕第3期（总第27期）");
        assertThat(words.withNumbers(Figures.HANZI).print(IssueNumber.of(2026, 12, 120)))
                .isEqualTo("〔2026〕第十二期（总第一百二十期）");
    }

    @Test
    void dateIsPrintedToTheDayOrMonthInEitherFigures() {
        PrintedWords hanzi = PrintedWords.STANDARD
                .with(PrintedWord.DATE, "#年#月#日")
                .with(PrintedWord.MONTH, "#年#月")
                .withDates(Figures.HANZI);
        assertThat(hanzi.print(IssueDate.parse("2023-03-16"))).isEqualTo("二〇二三年三月十六日");
        assertThat(hanzi.print(IssueDate.parse("2026-10"))).isEqualTo("二〇二六年十月");
        assertThat(PrintedWords.STANDARD.withWeekday(true).print(IssueDate.parse("2022-01-07")))
                .isEqualTo("2022 年 1 月 7 日 星期五");
    }

    @Test
    void spacesAreForArabicFiguresAndTheYearHasTheFiguresOfDates() {
        PrintedWords hanzi = PrintedWords.STANDARD.withNumbers(Figures.HANZI);
        assertThat(hanzi.print(IssueNumber.of(2023, 5, 62))).isEqualTo("2023 年第五期 总六十二期");
        assertThat(hanzi.withDates(Figures.HANZI).print(IssueNumber.of(2023, 5, 0)))
                .isEqualTo("二〇二三年第五期");
        assertThat(hanzi.withDates(Figures.HANZI).print(IssueDate.parse("2023-03-16")))
                .isEqualTo("二〇二三年三月十六日");
    }

    @Test
    void wordWithTheWrongNumberOfValuesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedWords.STANDARD.with(PrintedWord.DATE, "#年#月"))
                .withMessage("DATE needs 3 places for a value (#), but has 2: #年#月");
    }

    @Test
    void standardWordIsNotAReplacement() {
        assertThat(PrintedWords.STANDARD.with(PrintedWord.CONTENTS, "目录")).isEqualTo(PrintedWords.STANDARD);
    }
}
