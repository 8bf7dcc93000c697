package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedMastheadTest {
    private static final Masthead WHOLE = Masthead.builder()
            .title("样刊每周要讯")
            .number(IssueNumber.of(2022, 1, 252))
            .issuer("样例省办事处")
            .date(LocalDate.of(2022, 1, 7))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "样刊每周要讯|2022 年第 1 期 总 252 期|样例省办事处|2022 年 1 月 7 日",
                "样刊每周要讯|2022年第1期（总第252期）|样例省办事处　　2022年1月7日",
                "样刊每周要讯|2022年第1期 总第252期|样例省办事处|2022年01月07日",
                "样刊每周要讯|2022年第 1 期|（总第 252 期）|样例省办事处|2022 年 1 月 7 日",
                "样刊每周要讯|２０２２年第１期　总２５２期|样例省办事处|２０２２年１月７日",
                "样刊每周要讯  2022年第1期（总第252期）|样例省办事处|2022年1月7日",
                "样刊每周要讯|总第252期 2022年第1期|2022年1月7日|样例省办事处",
                "2022年第1期 总第252期|样刊每周要讯|样例省办事处 · 2022年1月7日",
                "样刊每周要讯|2022年第1期 总第252期|2022年1月7日 样例省办事处"
            })
    void partsAreFoundWhereverTheyStand(String lines) throws IOException {
        PublishedIssue published = read(lines);

        assertThat(published.issue().masthead()).isEqualTo(WHOLE);
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void letterspacedTitleIsClosed() throws IOException {
        PublishedIssue published = read("样 刊　每 周 要 讯|2022 年第 1 期 总 252 期|样例省办事处|2022 年 1 月 7 日");

        assertThat(published.issue().masthead()).isEqualTo(WHOLE);
        assertThat(BodyText.repairs(published)).extracting(Repair::kind).containsExactly(Repair.Kind.TITLE_RESPACED);
    }

    @Test
    void whatIsNotPrintedIsAbsent() throws IOException {
        assertThat(read("样刊每周要讯").issue().masthead())
                .isEqualTo(Masthead.builder().title("样刊每周要讯").build());
        assertThat(read("").issue().masthead()).isEqualTo(Masthead.builder().build());
    }

    @Test
    void numberWithoutYearOrTotalIsZeroThere() throws IOException {
        assertThat(read("样刊|第7期").issue().masthead().number()).isEqualTo(IssueNumber.of(0, 7, 0));
        assertThat(read("样刊|总第252期").issue().masthead().number()).isEqualTo(IssueNumber.of(0, 0, 252));
    }

    @Test
    void yearOfTheNumberIsNotTakenFromTheDate() throws IOException {
        assertThat(read("样刊|第7期|2022年1月7日").issue().masthead().number()).isEqualTo(IssueNumber.of(0, 7, 0));
    }

    @Test
    void officeAboveTheTitleIsTheIssuerIfThereIsNoOther() throws IOException {
        PublishedIssue published = read("样例省办事处|样刊每周要讯|2022年第1期 总第252期|2022年1月7日");

        assertThat(published.issue().masthead())
                .isEqualTo(WHOLE.toBuilder().overline("样例省办事处").build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"增刊", "12", "机密工作要求", "责任编辑：某某", "2022年2月30日", "第2期"})
    void lineWithoutPlaceInTheModelIsDroppedWithRepair(String line) throws IOException {
        PublishedIssue published = read("样刊每周要讯|2022 年第 1 期 总 252 期|样例省办事处|2022 年 1 月 7 日||" + line);

        assertThat(published.issue().masthead()).isEqualTo(WHOLE);
        assertThat(BodyText.repairs(published)).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.MASTHEAD_DROPPED);
            assertThat(repair.line()).isEqualTo(6);
            assertThat(repair.message()).contains(line);
        });
    }

    @Test
    void issuerIsTheTextNearestToTheDate() throws IOException {
        PublishedIssue published = read("样刊每周要讯|2022 年第 1 期 总 252 期|每周五出版|样例省办事处|2022 年 1 月 7 日");

        assertThat(published.issue().masthead()).isEqualTo(WHOLE);
        assertThat(BodyText.repairs(published)).extracting(Repair::line).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "样刊每周要讯|2022 年第 1 期 总 252 期 增刊第 2 期|样例省办事处|2022 年 1 月 7 日",
                "样刊每周要讯|（增刊第2期）|2022年第1期（总第252期）|样例省办事处|2022年1月7日",
                "样刊每周要讯|2022年第1期 总252期|增刊第２期|样例省办事处 2022年1月7日"
            })
    void supplementIsReadWhereverItStands(String lines) throws IOException {
        PublishedIssue published = read(lines);

        assertThat(published.issue().masthead())
                .isEqualTo(WHOLE.toBuilder()
                        .number(IssueNumber.of(2022, 1, 252).withSupplement(2))
                        .build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"内部资料 注意保存", "内部刊物", "秘密", "机密★5年", "绝密 ★ 长期"})
    void classificationIsReadAboveTheTitle(String line) throws IOException {
        PublishedIssue published = read(line + "|样刊每周要讯|2022 年第 1 期 总 252 期|样例省办事处|2022 年 1 月 7 日");

        assertThat(published.issue().masthead())
                .isEqualTo(WHOLE.toBuilder().classification(line).build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000012", "No.000012", "№ 000012", "份号：000012"})
    void copyNumberIsReadWithoutItsLabel(String line) throws IOException {
        PublishedIssue published = read(line + "|样刊每周要讯|2022 年第 1 期 总 252 期|样例省办事处|2022 年 1 月 7 日");

        assertThat(published.issue().masthead())
                .isEqualTo(WHOLE.toBuilder().copyNumber("000012").build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内部资料 注意保存                     000012",
                "000012　　内部资料 注意保存",
                "NO.000012 内部资料 注意保存",
                "内部资料 注意保存 №000012"
            })
    void classificationAndCopyNumberAreReadFromOneLine(String line) throws IOException {
        PublishedIssue published = read(line + "|样刊每周要讯|2022 年第 1 期 总 252 期|样例省办事处|2022 年 1 月 7 日");

        assertThat(published.issue().masthead())
                .isEqualTo(WHOLE.toBuilder()
                        .classification("内部资料 注意保存")
                        .copyNumber("000012")
                        .build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void secondMarkingOfAKindIsDroppedWithRepair() throws IOException {
        PublishedIssue published = read("000012|000013|秘密|机密|样刊");

        assertThat(published.issue().masthead().copyNumber()).isEqualTo("000012");
        assertThat(published.issue().masthead().classification()).isEqualTo("秘密");
        assertThat(published.issue().masthead().title()).isEqualTo("样刊");
        assertThat(BodyText.repairs(published)).extracting(Repair::line).containsExactly(2, 4);
    }

    @Test
    void markingAboveTheTitleIsNoIssuer() throws IOException {
        PublishedIssue published = read("内部资料 注意保存|样刊每周要讯|第1期|2022年1月7日");

        assertThat(published.issue().masthead().title()).isEqualTo("样刊每周要讯");
        assertThat(published.issue().masthead().issuer()).isEmpty();
    }

    // Title and issuers of several lines, where the text shows where lines begin

    private static final String NUMBER = "|        2022 年第 1 期 总 252 期|";

    @Test
    void issuersOneALineAreReadTogetherAndALineThatIsSetInGoesOnWithTheNameBefore() throws IOException {
        PublishedIssue published = read("     样刊每周要讯" + NUMBER + "样例省办事处|样例省科学港管理委员会|  综合协调局|样例市委      2022 年 1 月 7 日");

        assertThat(published.issue().masthead())
                .isEqualTo(
                        WHOLE.toBuilder().coIssuers("样例省科学港管理委员会综合协调局", "样例市委").build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void longNameOfTwoLinesIsReadTogether() throws IOException {
        assertThat(read("     样刊每周要讯" + NUMBER + "样例省科学港管理|  委员会      2022 年 1 月 7 日")
                        .issue()
                        .masthead()
                        .issuer())
                .isEqualTo("样例省科学港管理委员会");
        assertThat(read("     样刊每周要讯" + NUMBER + "Liaison Office of|  the Government     2022 年 1 月 7 日")
                        .issue()
                        .masthead()
                        .issuer())
                .isEqualTo("Liaison Office of the Government");
    }

    @Test
    void labelledLineAboveTheIssuerIsNoIssuer() throws IOException {
        PublishedIssue published = read("     样刊每周要讯" + NUMBER + "主编：某某|样例省办事处     2022 年 1 月 7 日");

        assertThat(published.issue().masthead()).isEqualTo(WHOLE);
        assertThat(BodyText.repairs(published)).extracting(Repair::line).containsExactly(3);
    }

    @Test
    void longTitleOfSeveralLinesIsReadTogether() throws IOException {
        PublishedIssue published = read("样例省科学港与样例市|国家高新技术产业开发|  区联席会议要讯" + NUMBER + "样例省办事处      2022 年 1 月 7 日");

        assertThat(published.issue().masthead())
                .isEqualTo(
                        WHOLE.toBuilder().title("样例省科学港与样例市国家高新技术产业开发区联席会议要讯").build());
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void lineAboveTheTitleThatIsNotSetLikeItIsNoPartOfIt() throws IOException {
        for (String above : new String[] {"样例省人民政府主办单位", "      样例省第六次会议", "本刊"}) {
            PublishedIssue published = read(above + "|     样刊每周要讯" + NUMBER + "样例省办事处      2022 年 1 月 7 日");

            assertThat(published.issue().masthead())
                    .isEqualTo(WHOLE.toBuilder().overline(above.strip()).build());
            assertThat(BodyText.repairs(published)).isEmpty();
        }
    }

    private static PublishedIssue read(String masthead) throws IOException {
        return PublishedTextReader.read(
                new StringReader(masthead.replace("|", "\n") + "\n目录\n甲栏\n第一篇标题 3\n甲栏\n第一篇标题\n第一段。\n"));
    }
}
