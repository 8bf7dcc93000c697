package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about what an issue consists of: each fault is found at its path, and what looks like one is not reported. */
class ContentRuleTest {
    /** The texts of the cases are not spaced alike. */
    private static final IssueValidator VALIDATOR =
            IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly()).without(EditorialRules.TEXT_SPACING);

    private static final String BODY = "sections[0].articles[0].body";
    private static final String LONG = "东澜市今年新增专精特新企业120家，累计达到860家。";

    static Stream<Arguments> faults() {
        return Stream.of(
                        copyNumbers(),
                        repetitions(),
                        beginnings(),
                        endings(),
                        headings(),
                        captionNumbers(),
                        captionReferences(),
                        sums(),
                        shares(),
                        recipients())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @MethodSource("faults")
    void faultIsFoundAtItsPathWithAdviceInBothLanguages(
            String rule, Issue issue, String path, String chinese, String english) {
        assertThat(VALIDATOR.validate(issue).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule().id()).isEqualTo(rule);
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.message()).contains(chinese);
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(VALIDATOR.withLocale(Locale.ENGLISH).validate(issue).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains(english));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultIsAnErrorOrNotReportedAsTheValidatorIsTold(String rule, Issue issue) {
        assertThat(VALIDATOR.without(Rule.of(rule)).validate(issue).violations())
                .isEmpty();
        assertThat(VALIDATOR.withErrors(Rule.of(rule)).validate(issue).isValid())
                .isFalse();
    }

    @Test
    void everyRuleHasThreeWrongTexts() {
        assertThat(faults().map(fault -> (String) fault.get()[0])
                        .collect(Collectors.groupingBy(rule -> rule, Collectors.counting())))
                .allSatisfy((rule, texts) -> assertThat(texts).isGreaterThanOrEqualTo(3))
                .containsOnlyKeys(rules());
    }

    static Set<String> rules() {
        return Set.of(
                "masthead.copy-number",
                "article.repeated",
                "paragraph.beginning",
                "paragraph.ending",
                "paragraph.repeated",
                "heading.empty",
                "caption.number",
                "caption.missing",
                "table.sum",
                "share.sum",
                "recipient.repeated",
                "recipient.mark");
    }

    private static Stream<Arguments> copyNumbers() {
        String path = "masthead.copyNumber";
        return Stream.of(
                issue("masthead.copy-number", classified("机密★1年"), path, "密级为机密，但没有份号", "is classified as 机密"),
                issue("masthead.copy-number", classified("绝密 ★ 长期"), path, "密级为绝密", "no copy number"),
                issue("masthead.copy-number", classified("绝　密"), path, "请编份号，如 000001", "number the copies"));
    }

    private static Issue classified(String classification) {
        return withMasthead(valid(), m -> m.classification(classification));
    }

    private static Stream<Arguments> repetitions() {
        String other = "sections[1].articles[0]";
        return Stream.of(
                issue("article.repeated", twice(LONG, LONG), other, "与“东澜市布局 6 条新赛道”", "same body as “东澜市布局 6 条新赛道”"),
                issue(
                        "article.repeated",
                        twice(LONG, "东澜市今年新增专精特新企业 120 家，累计达到 860 家。"),
                        other,
                        "（sections[0].articles[0]）相同",
                        "(sections[0].articles[0])"),
                issue(
                        "article.repeated",
                        withArticle(withArticle(valid(), 0, 0, a -> a.body(list())), 2, 1, a -> a.body(list())),
                        "sections[2].articles[1]",
                        "请删去一篇",
                        "remove one of the two"),
                fault(
                        "paragraph.repeated",
                        a -> a.paragraph(LONG).paragraph("另有一段。").paragraph(LONG),
                        "[2]",
                        BODY + "[0] 相同",
                        BODY + "[0]"),
                fault(
                        "paragraph.repeated",
                        a -> a.paragraph(LONG).paragraph("东澜市 今年新增专精特新企业 120 家，累计达到 860 家。"),
                        "[1]",
                        "本段“东澜市 今年新增",
                        "“东澜市 今年新增"),
                issue(
                        "paragraph.repeated",
                        withArticle(valid().toBuilder().editorNote(LONG).build(), 2, 0, a -> a.paragraph(LONG)),
                        "sections[2].articles[0].body[1]",
                        "editorNote[0] 相同",
                        "the same as editorNote[0]"));
    }

    private static Issue twice(String first, String second) {
        Issue issue = withArticle(
                valid(),
                0,
                0,
                a -> a.body(Article.builder().paragraph(first).build().body()));
        return withArticle(
                issue,
                1,
                0,
                a -> a.body(Article.builder().paragraph(second).build().body()));
    }

    private static List<Block> list() {
        return Article.builder()
                .list(l -> l.item("首期工程年内投产，二期工程明年开工。").item("配套电网同步建设，预计投资三亿元。"))
                .build()
                .body();
    }

    private static Stream<Arguments> beginnings() {
        return Stream.of(
                fault(
                        "paragraph.beginning",
                        a -> a.paragraph("上半年产值增长。").paragraph("，其中工业增长8%。"),
                        "[1]",
                        "段首的标点 ， 应",
                        "begins with ，"),
                fault("paragraph.beginning", a -> a.paragraph("。会议强调，要抓好落实。"), "[0]", "见“。会议强调，要", "“。会议强调，要"),
                fault(
                        "paragraph.beginning",
                        a -> a.list(l -> l.item("供电。").item("、供水。")),
                        "[0].items[1]",
                        "请与上一段相接",
                        "join it to the paragraph before"));
    }

    private static Stream<Arguments> endings() {
        return Stream.of(
                fault("paragraph.ending", a -> a.paragraph("全市新增企业120家，同比增长8%"), "[0]", "段末“同比增长8%”没有标点", "add 。"),
                fault(
                        "paragraph.ending",
                        a -> a.paragraph("会议总结了上半年工作。会议要求，各地要再接再厉").paragraph("正文。"),
                        "[0]",
                        "请补上句号",
                        "without a mark"),
                fault(
                        "paragraph.ending",
                        a -> a.paragraph("教育投入继续增加，办学条件进一步改善。").paragraph("全市新建学校12所"),
                        "[1]",
                        "段末“建学校12所”没有标点",
                        "add 。"),
                fault(
                        "paragraph.ending",
                        a -> a.paragraph("各县（市、区）要认真组织实施，").paragraph("及时报告进展。"),
                        "[0]",
                        "以 ， 结束",
                        "ends with ，"),
                fault(
                        "paragraph.ending",
                        a -> a.paragraph("这项改革被称为“一网通办”，群众跑动次数减少七成（含线上办理）"),
                        "[0]",
                        "没有标点",
                        "without a mark"),
                fault(
                        "paragraph.ending",
                        a -> a.paragraph("各地要抓好春耕备耕，落实“藏粮于地”")
                                .heading(1, "二、措施")
                                .paragraph("正文。"),
                        "[0]",
                        "“藏粮于地”",
                        "“藏粮于地”"));
    }

    private static Stream<Arguments> headings() {
        return Stream.of(
                fault(
                        "heading.empty",
                        a -> a.heading(1, "一、总体情况").heading(1, "二、主要做法").paragraph("正文。"),
                        "[0]",
                        "“一、总体情况”之下没有内容，紧接着就是标题“二、主要做法”",
                        "Nothing is under the heading “一、总体情况”: the next block is the heading “二、主要做法”"),
                fault(
                        "heading.empty",
                        a -> a.heading(1, "一、做法")
                                .heading(2, "（一）建网")
                                .heading(1, "二、成效")
                                .paragraph("正文。"),
                        "[1]",
                        "“（一）建网”",
                        "“（一）建网”"),
                fault(
                        "heading.empty",
                        a -> a.paragraph("导语。").heading(1, "一、下一步打算"),
                        "[1]",
                        "正文到此结束",
                        "the text ends with it"));
    }

    private static Stream<Arguments> captionNumbers() {
        Figure figure = new Figure(Pictures.png(), "图", "图1 园区");
        return Stream.of(
                fault(
                        "caption.number",
                        a -> a.table(t -> table(t, "表1 投资")).table(t -> table(t, "表1 产值")),
                        "[1].caption",
                        "表1重复",
                        "表1 comes twice"),
                fault(
                        "caption.number",
                        a -> a.table(t -> table(t, "表1 投资")).table(t -> table(t, "表 3 产值")),
                        "[1].caption",
                        "此处应为表2，却是表3",
                        "表3 comes where 表2 should"),
                fault(
                        "caption.number",
                        a -> a.figureRow(figure, figure),
                        "[0].figures[1].caption",
                        "图1重复",
                        "图1 comes twice"),
                fault(
                        "caption.number",
                        a -> a.table(t -> table(t, "表1 投资"))
                                .table(t -> table(t, "表三 税收"))
                                .table(t -> table(t, "表二 产值")),
                        "[2].caption",
                        "表2排在表3之后",
                        "表2 comes after 表3"));
    }

    private static Table.Builder table(Table.Builder table, String caption) {
        return table.caption(caption).header("项目", "金额").row("首期", "12");
    }

    private static Stream<Arguments> captionReferences() {
        return Stream.of(
                fault(
                        "caption.missing",
                        a -> a.paragraph("各市情况见表3。")
                                .table(t -> table(t, "表1 投资"))
                                .table(t -> table(t, "表2 产值")),
                        "[0]",
                        "文中提到表3，但没有",
                        "names 表3, but no table"),
                fault("caption.missing", a -> a.paragraph("产业布局如图2所示。"), "[0]", "没有图题是这个编号", "names 图2, but no figure"),
                fault(
                        "caption.missing",
                        a -> a.paragraph("投资和产值（见表1、表2）均增长。").table(t -> table(t, "表1 投资")),
                        "[0]",
                        "请补上表格或编号",
                        "names 表2"),
                fault(
                        "caption.missing",
                        a -> a.list(l -> l.item("图一显示，产值增长。").item("供水。")),
                        "[0].items[0]",
                        "文中提到图1",
                        "names 图1"));
    }

    private static Stream<Arguments> sums() {
        return Stream.of(
                fault(
                        "table.sum",
                        a -> a.table(t -> t.caption("表 项目")
                                .header("县区", "项目（个）", "增速（%）")
                                .row("望岬区", "12", "5")
                                .row("芷滨区", "30", "7")
                                .row("合计", "41", "6")),
                        "[0].rows[2][1]",
                        "“项目（个）”一列的“合计”为 41，而各行相加得 42",
                        "“合计” in the column “项目（个）” is 41, but its rows make 42"),
                fault(
                        "table.sum",
                        a -> a.table(t -> t.caption("表 投资")
                                .header("项目", "投资（亿元）")
                                .row("总　计", "1,236.5")
                                .row("首期", "８００.２")
                                .row("二期", "536.3")),
                        "[0].rows[0][1]",
                        "各行相加得 1336.5",
                        "its rows make 1336.5"),
                fault(
                        "table.sum",
                        a -> a.table(t -> t.caption("表 企业")
                                .header("行业", "类别", "企业（家）")
                                .row(r -> r.cell("工业", 1, 3).cell("大型").cell("3"))
                                .row("中型", "20")
                                .row("小计", "33")
                                .row(r -> r.cell("农业", 1, 3).cell("大型").cell("1"))
                                .row("中型", "4")
                                .row("小计", "5")
                                .row(r -> r.cell("合计", 2, 1).cell("28"))),
                        "[0].rows[2][1]",
                        "“小计”为 33，而各行相加得 23",
                        "make 23"));
    }

    private static Stream<Arguments> shares() {
        return Stream.of(
                fault(
                        "share.sum",
                        a -> a.table(t -> t.caption("表 企业行业分布")
                                .header("行业", "企业（家）", "占比（%）")
                                .row("制造业", "60", "60")
                                .row("服务业", "30", "30")
                                .row("其他", "10", "20")),
                        "[0].header[2]",
                        "“占比（%）”一列各部分相加为 110%，不是 100%",
                        "make 110 %, not 100 %"),
                fault(
                        "share.sum",
                        a -> a.table(t -> t.caption("表 诉求")
                                .header("类别", "构成")
                                .row("交通", "45.5%")
                                .row("住房", "44.2%")
                                .row("其他", "20.1%")
                                .row("合计", "100%")),
                        "[0].header[1]",
                        "相加为 109.8%",
                        "make 109.8 %"),
                fault(
                        "share.sum",
                        a -> a.paragraph("全市三次产业结构为5.1：41.3：63.6。"),
                        "[0]",
                        "“5.1：41.3：63.6”各部分相加为 110%",
                        "make 110 %"),
                fault(
                        "share.sum",
                        a -> a.table(t -> t.header("类别", "占比")
                                .row("交通", "50%")
                                .row("住房", "40%")
                                .row("教育", "20%")),
                        "[0].header[1]",
                        "相加为 110%",
                        "make 110 %"),
                fault(
                        "share.sum",
                        a -> a.table(t -> t.header("类别", "占比")
                                .row("交通", "70%")
                                .row("住房", "60%")
                                .row("合计", "130%")),
                        "[0].header[1]",
                        "相加为 130%",
                        "make 130 %"),
                fault(
                        "share.sum",
                        a -> a.paragraph("交通、住房、教育类投诉分别占投诉总量的40%、45%和25%。"),
                        "[0]",
                        "相加为 110%",
                        "make 110 %"),
                fault("share.sum", a -> a.paragraph("从构成看，工业、农业、服务业分别占45%、15%和50%。"), "[0]", "相加为 110%", "make 110 %"));
    }

    private static Stream<Arguments> recipients() {
        return Stream.of(
                colophon(
                        "recipient.repeated",
                        c -> c.sendTo("省直各部门", "各市人民政府", "省直各部门"),
                        "sendTo[2]",
                        "“省直各部门”重复",
                        "is named twice"),
                colophon(
                        "recipient.repeated",
                        c -> c.reportTo("省委办公厅").copyTo("省委 办公厅"),
                        "copyTo[0]",
                        "请删去一处",
                        "remove one"),
                colophon(
                        "recipient.repeated",
                        c -> c.addressedTo("各县（区）").distributeTo("各县（区）"),
                        "distributeTo[0]",
                        "“各县（区）”",
                        "“各县（区）”"),
                colophon("recipient.mark", c -> c.sendTo("省直各部门", "各市人民政府。"), "sendTo[1]", "末尾有标点“。”", "ends with “。”"),
                colophon("recipient.mark", c -> c.reportTo("省委，"), "reportTo[0]", "请写作“省委”", "write “省委”"),
                colophon("recipient.mark", c -> c.distributeTo("各县（区）；"), "distributeTo[0]", "标点“；”", "“；”"));
    }

    private static Arguments fault(
            String rule, Consumer<Article.Builder> body, String path, String chinese, String english) {
        Article.Builder article = Article.builder();
        body.accept(article);
        Issue issue = withArticle(valid(), 0, 0, a -> a.body(article.build().body()));
        return arguments(rule, issue, BODY + path, chinese, english);
    }

    private static Arguments colophon(
            String rule, Consumer<Colophon.Builder> colophon, String path, String chinese, String english) {
        return arguments(rule, valid().toBuilder().colophon(colophon).build(), "colophon." + path, chinese, english);
    }

    private static Arguments issue(String rule, Issue issue, String path, String chinese, String english) {
        return arguments(rule, issue, path, chinese, english);
    }

    static Stream<Arguments> rightBodies() {
        return Stream.of(
                right("a verse", a -> a.paragraph("海内存知己，").paragraph("天涯若比邻。")),
                right(
                        "before a list",
                        a -> a.paragraph("会议议定以下事项，请抓好落实")
                                .list(l -> l.item("供电").item("供水"))),
                right("before a table", a -> a.paragraph("各县区进展情况，详见下表").table(t -> table(t, "表 进展"))),
                right("before a figure", a -> a.paragraph("布局，详见下图").block(new Figure(Pictures.png(), "图", ""))),
                right(
                        "a line that is a heading",
                        a -> a.paragraph("坚持问题导向，破解融资难题").paragraph("正文。")),
                right(
                        "an item with a comma",
                        a -> a.paragraph("（一）提高政治站位，压实工作责任，全面推进各项任务落地见效").paragraph("正文。")),
                right(
                        "names and dates",
                        a -> a.paragraph("正文。").paragraph("东澜市人民政府办公室").paragraph("2026年11月13日")),
                right("a label", a -> a.paragraph("正文。").paragraph("联系人：闻溪桥，电话：0700-00000000")),
                right("a web address", a -> a.paragraph("公告全文见东澜市人民政府网站，网址为www.donglan.gov.cn")),
                right("a source after the sentence", a -> a.paragraph("全市新增企业120家，同比增长8%。（市发展改革委）")),
                right("a paragraph in brackets", a -> a.paragraph("正文。").paragraph("（本文由市发展改革委供稿，略有删节）")),
                right("an office and a date", a -> a.paragraph("正文。").paragraph("东澜市统计局2024年6月5日")),
                right("a name with a number", a -> a.paragraph("正文。").paragraph("东澜市实验中学九（3）班")),
                right("a quotation", a -> a.paragraph("老人说，“路修好了，日子也好了。”")),
                right("an ellipsis at the beginning", a -> a.paragraph("……全市上下要齐心协力。")),
                right("a salutation", a -> a.paragraph("各位代表、各位委员：").paragraph("正文。")),
                right(
                        "notes below two tables",
                        a -> a.table(t -> table(t, "表1 投资"))
                                .paragraph("注：数据来自市统计局，按当年价格计算，增速按可比价格计算。")
                                .table(t -> table(t, "表2 产值"))
                                .paragraph("注：数据来自市统计局，按当年价格计算，增速按可比价格计算。")),
                right(
                        "a heading that is a sentence",
                        a -> a.heading(1, "一、措施").heading(2, "（一）抓进度。每周调度。").heading(2, "（二）抓质量。逐项验收。")),
                right(
                        "a lower heading below a heading",
                        a -> a.heading(1, "一、措施").heading(2, "（一）抓进度").paragraph("正文。")),
                right(
                        "numbers that go on from another article",
                        a -> a.table(t -> table(t, "表4 投资")).table(t -> table(t, "表5 产值"))),
                right(
                        "a continued table",
                        a -> a.table(t -> table(t, "表1 投资"))
                                .table(t -> table(t, "续表1 投资"))
                                .table(t -> table(t, "表1（续） 投资"))),
                right(
                        "tables and figures",
                        a -> a.paragraph("见表1和图1。")
                                .table(t -> table(t, "表1 投资"))
                                .block(new Figure(Pictures.png(), "图", "图1 园区"))),
                right(
                        "parts of a figure",
                        a -> a.paragraph("如图1（a）所示。")
                                .figureRow(
                                        new Figure(Pictures.png(), "图", "图1（a） 东区"),
                                        new Figure(Pictures.png(), "图", "图1（b） 西区"))),
                right("a table of another document", a -> a.paragraph("数据见《统计年鉴》表3。会见代表3名，发表2篇报告。")),
                right(
                        "a caption as a paragraph",
                        a -> a.paragraph("各市情况见表1。").paragraph("表1 各市情况").table(t -> table(t, ""))),
                right(
                        "rounded sums",
                        a -> a.table(t -> t.header("市", "产值（亿元）")
                                .row("甲", "1.26")
                                .row("乙", "2.47")
                                .row("合计", "3.74"))),
                right(
                        "sums of sums",
                        a -> a.table(t -> t.header("市", "项目（个）")
                                .row("甲", "1")
                                .row("乙", "2")
                                .row("小计", "3")
                                .row("丙", "4")
                                .row("丁", "5")
                                .row("小计", "9")
                                .row("总计", "12"))),
                right(
                        "a total before its parts",
                        a -> a.table(t -> t.header("市", "项目（个）")
                                .row("合计", "3")
                                .row("甲", "1")
                                .row("乙", "2"))),
                right(
                        "parts of parts",
                        a -> a.table(t -> t.header("市", "人口（万人）")
                                .row("合计", "30")
                                .row("其中：城镇", "20")
                                .row("甲", "30"))),
                right(
                        "averages, prices and rates",
                        a -> a.table(t -> t.header("市", "均价（元）", "满意度", "完成率", "每亩产量")
                                .row("甲", "10", "90", "80%", "500")
                                .row("乙", "20", "92", "90%", "600")
                                .row("合计", "15", "91", "85%", "550"))),
                right(
                        "dashes for nothing",
                        a -> a.table(t -> t.header("市", "项目（个）")
                                .row("甲", "—")
                                .row("乙", "2")
                                .row("丙", "")
                                .row("合计", "2"))),
                right(
                        "a growth row at the end",
                        a -> a.table(t -> t.header("市", "项目（个）")
                                .row("甲", "1")
                                .row("乙", "2")
                                .row("合计", "3")
                                .row("同比增长（%）", "5"))),
                right(
                        "shares of different wholes",
                        a -> a.table(
                                t -> t.header("市", "第三产业占比（%）").row("甲", "58").row("乙", "61"))),
                right(
                        "shares by place and by year",
                        a -> a.table(t -> t.header("地区", "占比")
                                        .row("甲地", "40%")
                                        .row("乙地", "38%")
                                        .row("丙地", "35%"))
                                .table(t -> t.header("指标", "占比")
                                        .row("2024年", "40%")
                                        .row("2025年", "38%")
                                        .row("2026年", "35%"))
                                .paragraph("三市服务业增加值分别占地区生产总值的38%、41%和35%。")
                                .paragraph("党员、妇女、青年分别占总数的38%、41%和35%。")),
                right(
                        "rounded shares",
                        a -> a.table(t -> t.caption("表 构成")
                                .header("类别", "数量（个）", "占比（%）")
                                .row("甲", "1", "33.3")
                                .row("乙", "1", "33.3")
                                .row("丙", "1", "33.3"))),
                right("shares that overlap", a -> a.paragraph("女代表、基层代表分别占代表总数的35%、70%。")),
                right(
                        "a structure before and after",
                        a -> a.paragraph("三次产业结构由6.1：42.3：51.6调整为5.1：41.3：53.6，比例为1：2：3。")));
    }

    private static Arguments right(String name, Consumer<Article.Builder> body) {
        Article.Builder article = Article.builder();
        body.accept(article);
        return arguments(
                name, withArticle(valid(), 0, 0, a -> a.body(article.build().body())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightBodies")
    void whatLooksLikeAFaultIsNotReported(String name, Issue issue) {
        assertThat(VALIDATOR.validate(issue).violations())
                .filteredOn(violation -> rules().contains(violation.rule().id()))
                .as(name)
                .isEmpty();
    }

    @Test
    void secretIssueWithACopyNumberAndAnInternalOneWithoutAreRight() {
        assertThat(VALIDATOR
                        .validate(withMasthead(
                                valid(), m -> m.classification("机密★1年").copyNumber("000001")))
                        .violations())
                .isEmpty();
        assertThat(VALIDATOR.validate(classified("秘密★1年")).violations()).isEmpty();
        assertThat(VALIDATOR.validate(classified("内部资料 注意保密")).violations()).isEmpty();
    }

    @Test
    void recipientsThatOnlyBeginAlikeAreRight() {
        Issue issue = valid().toBuilder()
                .colophon(
                        c -> c.reportTo("省委", "省政府").sendTo("省委办公厅", "各县（区、市）").copyTo("各县"))
                .build();
        assertThat(VALIDATOR.validate(issue).violations()).isEmpty();
    }
}
