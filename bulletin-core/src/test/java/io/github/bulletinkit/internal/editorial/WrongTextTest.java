package io.github.bulletinkit.internal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.numbers.DigitSpacing;
import io.github.bulletinkit.internal.editorial.numbers.HyphenatedRanges;
import io.github.bulletinkit.internal.editorial.numbers.MixedDigits;
import io.github.bulletinkit.internal.editorial.punctuation.DoubledMarks;
import io.github.bulletinkit.internal.editorial.punctuation.HalfWidthMarks;
import io.github.bulletinkit.internal.editorial.punctuation.UnbalancedMarks;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.words.ForeignWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong texts, and what the remark quotes of them. */
class WrongTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '`',
            value = {
                "一期投产,二期开工。/,",
                "一期投产, 二期开工。/,",
                "增长5%,其中出口增长8%。/,",
                "下降6℃,其中江南下降10℃。/,",
                "对接RCEP,扩大出口。/,",
                "对接RCEP,《办法》出台。/,",
                "《办法》,自1月起施行。/,",
                "一期投产.二期开工。/.",
                "全部投产./.",
                "全部投产.2023年达产。/.",
                "全部投产.RCEP生效。/.",
                "占比30%.其中出口占10%。/.",
                "“知道了.”/.",
                "一期投产;二期开工。/;",
                "会议要求:加快建设。/:",
                "电话:021-12345678/:",
                "时间:10:30/:",
                "怎么做?看这里。/?",
                "全部投产!/!",
                "推行\"一网通办\"改革。/\"",
                "打造\"10+X\"平台。/\"",
                "\"RCEP\"生效。/\"",
                "推行'一网通办'改革。/'",
                "各县(市、区)落实。/(",
                "推广人工智能(AI)技术。/(",
                "推广多学科诊疗(MDT)、无痛诊疗。/(",
                "(一)总体要求/(",
                "各县（市、区)落实。/)",
                "各县(市、区）落实。/(",
                "各县(市、区落实。/(",
                "全部投产｡/｡",
                "一期､二期投产。/､"
            })
    void halfWidthMarkAmongHanzi(String text, String mark) {
        assertThat(HalfWidthMarks.in(text)).singleElement().satisfies(remark -> {
            assertThat(remark.message()).isEqualTo("punctuation.halfwidth");
            assertThat(remark.parameters()).containsEntry("mark", mark);
        });
        assertThat(UnbalancedMarks.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "推行“一网通办改革。/unclosed/推行“一网通办改革",
                "推行“一网通办，实现“免申即享”。/unclosed/推行“一网通办，实",
                "推行“一网通办“改革。/unclosed/推行“一网通办“改",
                "推行一网通办”改革。/unopened/推行一网通办”改革。",
                "推行”一网通办“改革。/unopened/推行”一网通办“改",
                "“一网通办”将推免申即享”服务。/unopened/将推免申即享”服务。",
                "“家家养蚕，年景好。说起“从前”，农户感慨。/unclosed/“家家养蚕，年",
                "印发《办法和《细则》。/unclosed/印发《办法和《细则",
                "印发办法》。/unopened/印发办法》。",
                "各县（市、区落实。/unclosed/各县（市、区落实。",
                "各县市、区）落实。/unopened/各县市、区）落实。",
                "名单（见附件1）)。/unopened/（见附件1）)。",
                "某政发〔2022号。/unclosed/某政发〔2022号。",
                "【快讯港口投产。/unclosed/【快讯港口投产",
                "〖快讯港口投产。/unclosed/〖快讯港口投产",
                "快讯〗港口投产。/unopened/快讯〗港口投产。",
                "推行〝一网通办改革。/unclosed/推行〝一网通办改革",
                "推行“一网（通办”改革）。/crossed/推行“一网（通办”改革）",
                "印发《“十四五》规划”。/crossed/印发《“十四五》规划",
                "“原先只听说要“挡光”，看了才知道。”/quotes/原先只听说要“挡光”，看了",
                "推行‘一网通办’改革。/quotes/推行‘一网通办’改",
                "“说‘甲‘乙’丙’。”/quotes/“说‘甲‘乙’丙’。”",
                "关于《《公共数据条例》实施情况的报告》/titles/关于《《公共数据条例",
                "《关于贯彻《公共数据条例》的意见》/titles/《关于贯彻《公共数据条例"
            })
    void marksOutOfPair(String text, String wording, String place) {
        assertThat(UnbalancedMarks.in(text)).singleElement().satisfies(remark -> {
            assertThat(remark.message()).isEqualTo("punctuation.unbalanced/" + wording);
            assertThat(remark.parameters()).containsEntry("place", place);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            nullValues = "-",
            value = {
                "全部投产。。/-/。。",
                "一期，，二期投产。/-/，，",
                "一期、、二期投产。/-/、、",
                "一期；；二期投产。/-/；；",
                "会议要求：：加快建设。/-/：：",
                "一期投产，。/-/，。",
                "一期投产。，二期开工。/-/。，",
                "甲、，乙/-/、，",
                "投产；。/-/；。",
                "怎么做？。/-/？。",
                "他说：“知道了。”。/quotation/。”。",
                "“知道了。”，他说。/quotation/。”，",
                "他说：“听到‘知道了。’。”/quotation/。’。",
                "推行“一网通办，”，效果好。/quotation/，”，",
                "他问：“去不去？”。/quotation/？”。",
                "他说：「知道了。」。/quotation/。」。",
                "太好了！！！！/stacked/！！！！",
                "真的吗？！？！/stacked/？！？！",
                "截污、清淤。。。该做的都做了。/ellipsis/。。。",
                "截污、清淤...该做的都做了。/ellipsis/...",
                "截污、清淤．．．该做的都做了。/ellipsis/．．．",
                "截污、清淤....../ellipsis/......"
            })
    void marksThatStandTwice(String text, String wording, String marks) {
        assertThat(DoubledMarks.in(text)).singleElement().satisfies(remark -> {
            assertThat(remark.message()).isEqualTo("punctuation.doubled" + (wording == null ? "" : "/" + wording));
            assertThat(remark.parameters()).containsEntry("marks", marks);
        });
        assertThat(HalfWidthMarks.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "形成3-4个平台。/3-4个/3～4个",
                "建设1-2 家中心。/1-2 家/1～2 家",
                "建设 1 - 2 家中心。/1 - 2 家/1～2 家",
                "《规划（2021-2025年）》/2021-2025年/2021—2025年",
                "《规划（2021-2025）》/2021-2025/2021—2025",
                "占比50-60%。/50-60%/50～60%",
                "占比50%-60%。/50%-60%/50%～60%",
                "1-3月增长5%。/1-3月/1—3月",
                "1月-3月增长5%。/1月-3月/1月—3月",
                "11月-次年不计，11月-2月供暖。/11月-2月/11月—2月",
                "5月1日-10月7日开放。/1日-10月/1日—10月",
                "2021年-2025年实施。/2021年-2025年/2021年—2025年",
                "投资3-5万元。/3-5万/3～5万",
                "投资3万-5万元。/3万-5万/3万～5万",
                "3-6岁儿童托育。/3-6岁/3～6岁",
                "水温20-25℃。/20-25℃/20～25℃",
                "深0.5-0.8米。/0.5-0.8米/0.5～0.8米",
                "长5-10km。/5-10km/5～10km",
                "第3-5条/3-5条/3～5条",
                "周一-周五开放。/周一-周五/周一—周五",
                "星期一-星期五开放。/星期一-星期五/星期一—星期五",
                "形成３-４个平台。/３-４个/３～４个",
                "建设3‐4个平台。/3‐4个/3～4个"
            })
    void rangesThatAHyphenJoins(String text, String range, String expected) {
        assertThat(HyphenatedRanges.in(text))
                .containsExactly(new Remark("punctuation.range", Map.of("range", range, "expected", expected)));
    }

    @ParameterizedTest
    @CsvSource({"立项１2项。, １2", "立项１２项、地标3项。, １２", "2项标准、３项规范, ３", "20２2年, 20２2"})
    void digitsOfBothWidths(String text, String number) {
        assertThat(MixedDigits.in(text))
                .singleElement()
                .satisfies(remark -> assertThat(remark.parameters()).containsEntry("number", number));
    }

    @ParameterizedTest
    @CsvSource({
        "依托数据中台 and 算法模型。, and",
        "通过大数据and人工智能。, and",
        "推动the产业升级。, the",
        "按照要求，with各地协同。, with",
        "甲\u3000or\u3000乙, or",
        "推进 data 开放, data",
        "强化innovation能力, innovation"
    })
    void wordsThatAreLeftOver(String text, String word) {
        assertThat(ForeignWords.in(text))
                .singleElement()
                .satisfies(remark -> assertThat(remark.parameters()).containsEntry("word", word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "到2028年，新增5G站点20万处。/4/0",
                "到 2028 年，新增 20 万处。/0/4",
                "占比超过 15%以上。/0/1",
                "占比超过15%以上。/1/0",
                "第 3批。/1/1",
                "第 3批/0/0",
                "第3 批。/1/1",
                "某通讯社北京11月26日电 11月26日上午，/7/0",
                "1 月 4 日，/0/3",
                "某某省办公厅 2022年1月7日/4/0",
                "于 2022年1月7日公布。/5/1",
                "电话 12345678转5。/1/0",
                "12:30开始，1,234,567人/0/0",
                "C919飞机、Wi-Fi 7网络、10+X平台/1/0",
                "表　2022年，/1/0",
                "每天7×24 小时值守。/1/1"
            })
    void jointsOfProse(String text, long tight, long spaced) {
        List<DigitSpacing.Joint> joints = DigitSpacing.inProse(text);
        assertThat(joints).filteredOn(DigitSpacing.Joint::spaced).hasSize((int) spaced);
        assertThat(joints).hasSize((int) (tight + spaced));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "岚江 18 部门共推改革 助力基层治理/0/2",
                "东澜市前三季度进出口首超3.5万亿元 民营企业占比过半/2/0",
                "启动专项行动 12部门联合发力/0/0",
                "表 2026年前三季度进出口情况/0/0",
                "图 1 各月进出口额/0/2",
                "图1 各月进出口额/0/0",
                "占比超过 15%/0/0"
            })
    void jointsOfTitles(String text, long tight, long spaced) {
        List<DigitSpacing.Joint> joints = DigitSpacing.inTitle(text);
        assertThat(joints).filteredOn(DigitSpacing.Joint::spaced).hasSize((int) spaced);
        assertThat(joints).hasSize((int) (tight + spaced));
    }
}
