package io.github.bulletinkit.internal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of texts, and the advice on each: every fault of a text is quoted. */
class TextFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "punctuation.halfwidth|一期投产,二期开工,三期验收。|place|一期投产,二期开工,三”“产,二期开工,三期验收。",
                "punctuation.halfwidth|推行\"一网通办\"改革和\"跨省通办\"。|place|推行\"一网通办\"改”“通办\"改革和\"跨省通办\"。",
                "punctuation.unbalanced/unclosed|推行“一网通办改革，开展“免申即享服务。|place|推行“一网通办改革；办改革，开展“免申即享服务",
                "punctuation.unbalanced/titles|印发〈《办法》实施细则〉。|place|印发〈《办法》实施",
                "punctuation.unbalanced/titles|学习〈办法〉精神。|opening|〈",
                "punctuation.unbalanced/quotes|说‘甲“乙”丙’的人。|opening|‘",
                "punctuation.doubled|一期投产。。二期开工。。|place|一期投产。。二期开工。。”“。。二期开工。。",
                "punctuation.range|新增3-4个、5-6家。|expected|3～4个”“5～6家",
                "numeral.width|共１项、２项和3项。|number|１”“２",
                "text.foreign-word|大数据 and 人工智能 with 算力。|word|and”“with",
                "text.tilde|新增3~4个，周一~周五开放。|expected|3～4个”“周一—周五",
                "text.tilde|三~五家，三月~五月。|expected|三～五家”“三月—五月",
                "text.tilde|增幅为10%~+20%。|expected|10%～+20%",
                "punctuation.spacing/before|一期投产 。|place|一期投产 。",
                "punctuation.spacing/before|《办法 》出台　，即日施行。|place|《办法 》出台　，即”“办法 》出台　，即日施行。",
                "punctuation.spacing/after|一期（ 见附件）投产。|place|一期（ 见附件）投产",
                "enumeration.mark|一.总体情况|expected|一、",
                "enumeration.mark|一．总体情况|expected|一、",
                "enumeration.mark|1、加快建设；2、推进改革。|expected|1.”“2.",
                "enumeration.mark|1.、加快建设。|expected|1.",
                "enumeration.mark|（一）、总体情况|expected|（一）",
                "enumeration.mark|（1）.总体情况|expected|（1）",
                "enumeration.mark|(1)、总体情况|expected|（1）",
                "enumeration.mark|1)加快建设。|expected|（1）",
                "enumeration.mark|第一、加强领导。|expected|第一，",
                "enumeration.mark|首先、加强领导。|expected|首先，",
                "numeral.percent/doubled|增长5%%和3％％。|signs|%%",
                "numeral.percent/mixed|增长5%、3%和2％。|place|%、3%和2％。",
                "numeral.percent/mixed|增长5％、3％和2%。|expected|％",
                "numeral.date/date|2月30日、4月31日、13月5日、0月1日。|found|2月30日”“4月31日”“13月5日”“0月1日",
                "numeral.date/date|2022年2月29日、1900年2月29日。|found|2022年2月29日”“1900年2月29日",
                "numeral.date/date|2022年13月投产。|found|2022年13月",
                "numeral.date/date|二〇二二年二月三十日。|found|二〇二二年二月三十日",
                "numeral.date/date|于2022-02-30和2022/6/31。|found|2022-02-30”“2022/6/31",
                "numeral.date/time|24时30分、9时75分。|found|24时30分”“9时75分",
                "numeral.date/time|会议下午25:61开始。|found|25:61",
                "numeral.date/time|每日8:30—17:75开放。|found|8:30—17:75",
                "text.document-number|国发[2022]12号、国发（2022）12号。|expected|国发〔2022〕12号”“国发〔2022〕12号",
                "text.document-number|某政发〔2022〕第12号|expected|某政发〔2022〕12号",
                "text.document-number|见〔2022〕012号。|expected|〔2022〕12号",
                "text.document-number|某府函【2022】 5 号|expected|某府函〔2022〕5号",
                "text.repeated/word|要加强加强管理，发展的的成效。|expected|加强”“的",
                "text.repeated/word|进一步进一步推进。|expected|进一步",
                "text.repeated/word|推进项目建设推进项目建设。|expected|推进项目建设",
                "text.repeated/sentence|全市经济平稳有序运行。下同。全市经济平稳有序运行。|sentence|全市经济平稳有序运行",
                "text.repeated/sentence|推进项目建设，推进项目建设，加快投产。|sentence|推进项目建设",
                "text.traditional|推進改革開放和产业发展。|expected|进”“开",
                "text.traditional|東澜市|expected|东",
                "text.address|网址为http：//www.example.com。|expected|http://",
                "text.address|网址为HTTPS: ／／www.example.com或www。example.cn。|expected|https://”“www.",
            })
    void everyFaultIsQuotedWithItsAdvice(String message, String text, String parameter, String value) {
        assertThat(remarks(Passage.PARAGRAPH, text))
                .filteredOn(remark -> remark.message().equals(message))
                .first()
                .satisfies(
                        remark -> assertThat(remark.parameters().get(parameter)).hasToString(value));
        assertThat(remarks(Passage.PARAGRAPH, text))
                .extracting(Remark::message)
                .allMatch(other -> other.startsWith(message.replaceFirst("/.*", "")));
    }

    @ParameterizedTest
    @CsvSource({"一、总体情况。, stop", "总体情况：, stop", "图1　趋势．, stop", "'总体情况,', stop", "'总体情况　', blanks"})
    void titleEndsInAStopOrBlanks(String title, String wording) {
        assertThat(remarks(Passage.TITLE, title)).extracting(Remark::message).contains("title.ending/" + wording);
        assertThat(remarks(1, title)).extracting(Remark::message).contains("title.ending/" + wording);
        assertThat(remarks(Passage.PARAGRAPH, title))
                .extracting(Remark::message)
                .doesNotContain("title.ending/" + wording);
    }

    @ParameterizedTest
    @CsvSource({"怎么办？", "加油！", "协议签署之后……", "《办法》", "“一网通办”", "U.S.", "2022年（上）"})
    void titleMayEndInOtherMarks(String title) {
        assertThat(remarks(Passage.TITLE, title)).isEmpty();
    }

    @Test
    void ofVeryManyFaultsTenAreQuotedAndTheOthersCounted() {
        String text = IntStream.range(0, 40)
                .mapToObj(i -> "项目" + (char) ('甲' + i) + "投产")
                .collect(Collectors.joining(","));
        assertThat(remarks(Passage.PARAGRAPH, text))
                .singleElement()
                .satisfies(remark -> assertThat(remark.parameters())
                        .extractingByKey("place")
                        .asString()
                        .endsWith("”“……（+29）"));
    }

    private static List<Remark> remarks(int rank, String text) {
        return EditorialChecks.OF_TEXTS.stream()
                .flatMap(check -> check.check().apply(List.of(new Passage(0, rank, text))).stream())
                .map(PlacedRemark::remark)
                .toList();
    }
}
