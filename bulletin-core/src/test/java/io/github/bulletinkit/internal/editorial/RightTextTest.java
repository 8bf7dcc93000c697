package io.github.bulletinkit.internal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.numbers.DigitSpacing;
import io.github.bulletinkit.internal.editorial.numbers.DocumentNumbers;
import io.github.bulletinkit.internal.editorial.numbers.HyphenatedRanges;
import io.github.bulletinkit.internal.editorial.numbers.ImpossibleDates;
import io.github.bulletinkit.internal.editorial.numbers.MixedDigits;
import io.github.bulletinkit.internal.editorial.numbers.PercentSigns;
import io.github.bulletinkit.internal.editorial.numbers.Tildes;
import io.github.bulletinkit.internal.editorial.punctuation.AddressColons;
import io.github.bulletinkit.internal.editorial.punctuation.DoubledMarks;
import io.github.bulletinkit.internal.editorial.punctuation.EnumeratorMarks;
import io.github.bulletinkit.internal.editorial.punctuation.HalfWidthMarks;
import io.github.bulletinkit.internal.editorial.punctuation.SpacedMarks;
import io.github.bulletinkit.internal.editorial.punctuation.UnbalancedMarks;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.words.ForeignWords;
import io.github.bulletinkit.internal.editorial.words.RepeatedWords;
import io.github.bulletinkit.internal.editorial.words.TraditionalCharacters;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correct texts that look wrong to a program: no check reports them. */
class RightTextTest {
    private static final List<Function<String, List<Remark>>> EDITORS = List.of(
            HalfWidthMarks::in,
            UnbalancedMarks::in,
            DoubledMarks::in,
            HyphenatedRanges::in,
            MixedDigits::in,
            ForeignWords::in,
            SpacedMarks::in,
            EnumeratorMarks::in,
            AddressColons::in,
            Tildes::in,
            PercentSigns::in,
            ImpossibleDates::in,
            DocumentNumbers::in,
            RepeatedWords::in,
            TraditionalCharacters::in);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "。",
                // numbers, times, ratios, scores
                "总额升至3.5万亿元，占比1.25%。",
                "累计1,000家，合计12,345.67万元。",
                "窗口于8:30开放，17:30关闭。",
                "上午8:00—12:00办理，下午13:30—17:00办理。",
                "地图比例尺为1:50000。",
                "东西部人口之比约为3:2，男女之比为105.3:100。",
                "女排以3:2战胜对手，次局比分25:23。",
                "男足以2-3不敌对手。",
                "苏南、苏中、苏北容积率不低于1.5、1.2、1.0，厂房不低于2.0。",
                "气温由-5℃升至10℃，夜间为-12℃。",
                "实行7×24小时预约通关，承诺24小时内办结。",
                "资金分10亿、15亿、20亿元三档，权重为40%、30%、30%。",
                "优惠幅度为T+0、T+1两种。",
                "每平方米12.5元，折合1.2～1.5万元。",
                "噪声不得高于55分贝，22时至次日6时不得飞越。",
                "方案（2026—2028年）提出到2028年覆盖率达到95%以上。",
                "2016－2020年，1－6月。",
                "形成３－４个平台。",
                "期限5～10年，面积50%～70%，6至12个月，2015至2021年。",
                // Latin: names, versions, addresses
                "站内Wi-Fi 7网络、5G-V2X和LTE-V2X覆盖。",
                "C919大型客机、ARJ21支线客机交付。",
                "COVID-19疫情、PM2.5浓度、O2O平台、B2B业务。",
                "推出“10+X”平台和“1+6+X”体系。",
                "AI算力券升级至2.0版，系统由V1.2.3升至v2.0-beta。",
                "详见https://www.example.gov.cn/a/b?id=3&x=1#top，欢迎访问。",
                "网址为www.example.com，邮箱为zhang.san@example.gov.cn。",
                "请将附件.docx和名单.xlsx发至邮箱。",
                "图片命名为“合影.jpg”，压缩为“材料.zip”。",
                "域名“某某.政务”已启用。",
                "按照GB/T 15834-2011、ISO 9001-2015和GB 50016-2014执行。",
                "依据JGJ 3-2010年前的规定和DB33/T 1234-2022年度要点办理。",
                "与U.S. Steel、Yahoo!和Toys \"R\" Us等企业签约。",
                "引进St. Mary's医院、L'Oréal集团和Xi'an Airport项目。",
                "刊登于Nature Vol. 3, No. 2，作者为Smith et al.和J. Doe。",
                "由式(1)、式(2-1)和方程(3.12)可得。",
                "RCEP(2022)文本、HPV(9-valent)疫苗、f(x)函数、Ca(OH)2溶液。",
                "型号为HP-3000、F-35和DF-41，航班MU5101-2。",
                "他说“Yes, we can!”，会场响起掌声。",
                "展板上写着“Open Lab”“Big data and AI”字样。",
                "引入big data and cloud computing等技术。",
                "云计算（cloud computing）和大数据（big data and analytics）。",
                "面向to b客户，开展all in人工智能行动。",
                "手机app、vlog作品、up主和token成本。",
                "每km成本、每kg价格、pH值和kW·h数。",
                "The city has 3-4 parks, and (as 王五 said) it's \"green\".",
                // numbers that hyphens join
                "电话：021-12345678，传真：0571-87654321，热线：400-820-8820。",
                "发布日期为2022-01-07，编号为2022-1-7。",
                "详见表3-1、图2-5、附件1-2、公式4-1和专栏2-3。",
                "位于10-1号楼、3-2号地块和1-2-301室。",
                "二氯乙烷包括1,2-二氯乙烷和1,1-二氯乙烷，另有2-氯丁烷。",
                "N,N-二甲基甲酰胺、α-淀粉酶和5-羟色胺。",
                "纪念9-11事件，7-11便利店开业。",
                "采用4-2-3-1阵型。",
                "地块1-2位于新区，样本2-3处于低温。",
                "秦岭-淮河一线，北京—上海高铁。",
                "《规范》1-3项目章程。",
                // pairs
                "“原先只听说要‘挡光’，看了模型才知道，冬至那天少晒11分钟。”",
                "“我不投诉，只想问问‘上次答应的路灯’什么时候亮。”",
                "《关于〈某某市公共数据条例〉实施情况的报告》",
                "印发《〈某某省内河航道条例〉养护管理实施细则》（某政发〔2022〕5号）。",
                "（一）分级养护制度。（二）限时修复制度。",
                "1）提速；2）扩面；3）提质。",
                "措施如下：1）提速，2）扩面，a）提质，①）增效。",
                "（1）提速（含货运）；（2）扩面。",
                "1. 总体要求",
                "(1)总体要求",
                "主要任务：1.加快建设；2.推进改革。",
                "“提速”“扩面”“提质”，《办法》《细则》，“甲”、“乙”和《丙》、《丁》。",
                "It’s的用法，the 90’s风格，boys’队。",
                "坐标为东经120°15’20”、北纬30°。",
                "屏幕为6.5\"的手机，15.6\"液晶屏。",
                "“为推动高质量发展，各地要做好三件事。",
                "【快讯】某某港〔新港区〕投产（见图）。",
                "各县（市、区）建设“六助一护”（助餐、助浴等）菜单。",
                "「甲」与『乙』，「丙『丁』戊」。",
                // adjacent marks
                "“截污、清淤、换水……该做的都做了，为何一到夏天又返黑？”",
                "提单质押融资——让一张单子既能“走货”，又能“生钱”。",
                "真的吗？！太好了！！！谁？谁？？",
                "他问：“去不去？”我说：“去！”",
                "“去不去？”，他犹豫了。",
                "大家都在问“怎么办？”。",
                "编印《怎么做才合规？》，《加油！》。",
                "他说：“知道了。”随后离开。",
                "“知道了。”他说。",
                "有代表评价：“政策写了十几页，不如一张卡说得明白。”",
                "等等。……",
                "句号（。）、逗号（，）、顿号（、）各占一个字位置。",
                "逗号“，”、句号“。”和分号“；”。",
                "第一章........1",
                "wait... 1...5",
                // digits
                "１２３４５热线受理２万件。",
                "12345热线受理2万件，Ⅲ类水质，①②③，A股。",
                "5G网络、3D打印、4K电视和1:1模型。",
                // words that are repeated on purpose, or only seem to be
                "研究研究、商量商量，高高兴兴，人人天天，一个个，一步一步，很多很多，一批一批。",
                "目的的实现，便宜的的士，为了了解，不了了之，和平和平等，战争和和平，参与与会，存在在建，是是非非，但是是否。",
                "发展发展中国家能力，研究研究生教育，培训培训师，要不要不断改进，能不能不办，某某某某公司。",
                "加加林、莫莫、拉拉和“干部干部，先干一步”。",
                // enumerators
                "上述①、②项已办结，依照第（一）、（二）项规定。",
                "（一）、（二）项情形除外，1、2号线开通，第一、第二产业增长，一、二线城市。",
                "首先、其次、最后三个环节。",
                "1.5倍、一、总体情况",
                // dates, times, ratios
                "比例3:1、16:9、25:75，比分25:23，由25:75调为30:70，2024年2月29日，用时26时15分。",
                "农历2月30日，编号2022-13-45，历时25时30分，第13周，前13个月。",
                "9:00—24:00开放，24时结束，2月29日。",
                // numbers of documents and of others
                "（2022）沪01民终123号、预售许可证字（2022）第012号、国发〔2022〕12号、第12号令、〔2022〕第5期。",
                // spaces and addresses
                "日期（　　年　月　日），签名（ ）。",
                "详见http://www.example.gov.cn，或https://example.cn/a%E4%BD%A0。",
                "百分之五、5‰、100%和50%～60%。",
                // traditional texts and titles
                "國際貿易與經濟發展。",
                "他著有《國富論》《經濟學原理》等书。",
                "“他说：‘好。’",
                "“会议要求：",
                "印发《〈办法〉实施细则》。",
            })
    void nothingIsRemarked(String text) {
        assertThat(EDITORS.stream().flatMap(editor -> editor.apply(text).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", "”", "‘", "’", "“”", "”“", "（“", "《", "《》", "）（", "(", ")", "()", "(（", "\"", "'", "1", "1-", "-",
                "1-2年", "1 - 2", "。", "。”", "？", "...", ".", ",", "，,", "a ", "and 中", "中and", "１1", " ", "中 1 ", "　",
                "\ud842", "中.中国", "周-", "周一-周", "0.0.0-", ",1-,1个", "①）"
            })
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertThat(EDITORS).allSatisfy(editor -> assertThat(editor.apply(text)).hasSizeLessThan(10));
        assertThat(DigitSpacing.inProse(text)).hasSizeLessThanOrEqualTo(text.length());
        assertThat(DigitSpacing.inTitle(text)).hasSizeLessThanOrEqualTo(text.length());
    }
}
