package io.github.bulletinkit.render;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Table;
import java.time.LocalDate;
import java.util.List;

/** Issues of other offices with their formats. All names and figures are made up. */
@SuppressWarnings("ImmutableEnumChecker") // both fields are immutable values
public enum OfficeBulletin {
    /** A brief of a meeting (会议简报): one page, no table of contents, figures in hanzi. */
    MEETING_BRIEF,

    /** A special report (专报): one urgent article. */
    SPECIAL_REPORT,

    /** A daily (日报) with 本期要目 without page numbers above the body. */
    DAILY,

    /** An information bulletin (信息) of two offices: contents with page numbers above the body, no date. */
    INFORMATION,

    /** A brief (简报) with salutation, attachments, sign-off and a whole colophon. */
    BRIEF,

    /** A weekly of items without titles (动态): the days that it covers, no number, no date, no issuer. */
    ITEMS;

    public BulletinFormat format() {
        return switch (this) {
            case MEETING_BRIEF ->
                BulletinFormat.builder("会议简报")
                        .contents(ContentsFormat.NONE)
                        .source(SourcePlacement.AFTER_BODY)
                        .words(PrintedWords.STANDARD
                                .withNumbers(Figures.HANZI)
                                .withDates(Figures.HANZI)
                                .with(PrintedWord.DATE, "#年#月#日"))
                        .word(PrintedWord.ISSUER, "#编")
                        .word(PrintedWord.EDITOR_NOTE, "按：")
                        .word(PrintedWord.SOURCE, "（#供稿）")
                        .word(PrintedWord.COPY_NUMBER, "编号：#")
                        .word(PrintedWord.REPORT_TO, "报：#")
                        .word(PrintedWord.SEND_TO, "送：#")
                        .word(PrintedWord.DISTRIBUTE_TO, "发：#")
                        .build();
            case SPECIAL_REPORT ->
                BulletinFormat.builder("雨雪冰冻专报")
                        .contents(ContentsFormat.NONE)
                        .word(PrintedWord.ISSUE, "第#期")
                        .word(PrintedWord.TOTAL, "（总第#期）")
                        .word(PrintedWord.DATE, "#年#月#日")
                        .word(PrintedWord.REPORT_TO, "呈报：#。")
                        .word(PrintedWord.SEND_TO, "分送：#。")
                        .word(PrintedWord.COPIES, "（共印#份）")
                        .build();
            case DAILY ->
                BulletinFormat.builder("便民服务日报")
                        .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, true))
                        .source(SourcePlacement.AFTER_BODY)
                        .word(PrintedWord.CONTENTS, "本期要目")
                        .word(PrintedWord.SOURCE, "（#）")
                        .word(PrintedWord.ISSUE, "第 # 期")
                        .word(PrintedWord.TOTAL, "（总第 # 期）")
                        .word(PrintedWord.COPIES, "（共印#份）")
                        .build();
            case INFORMATION ->
                BulletinFormat.builder("云埠信息")
                        .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, true, true))
                        .source(SourcePlacement.AFTER_BODY)
                        .word(PrintedWord.YEAR, "#年")
                        .word(PrintedWord.ISSUE, "第#期")
                        .word(PrintedWord.TOTAL, "（总第#期）")
                        .word(PrintedWord.ISSUER, "# 主办")
                        .word(PrintedWord.SOURCE, "（#）")
                        .build();
            case BRIEF ->
                BulletinFormat.builder("再担保简报")
                        .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, true, false))
                        .source(SourcePlacement.AFTER_BODY)
                        .word(PrintedWord.YEAR, "〔#〕")
                        .word(PrintedWord.ISSUE, "第#期")
                        .word(PrintedWord.TOTAL, "（总第#期）")
                        .word(PrintedWord.DATE, "#年#月#日")
                        .word(PrintedWord.ISSUER, "# 编发")
                        .word(PrintedWord.SOURCE, "（#供稿）")
                        .word(PrintedWord.COPIES, "本期共印#份")
                        .build();
            case ITEMS ->
                BulletinFormat.builder("街道周讯")
                        .contents(ContentsFormat.NONE)
                        .word(PrintedWord.DATE, "#年#月#日")
                        .build();
        };
    }

    public Issue issue() {
        return switch (this) {
            case MEETING_BRIEF -> meetingBrief();
            case SPECIAL_REPORT -> specialReport();
            case DAILY -> daily();
            case INFORMATION -> information();
            case BRIEF -> brief();
            case ITEMS -> items();
        };
    }

    private static Issue meetingBrief() {
        return Issue.builder()
                .masthead(m -> m.overline("云埠省第三届社区工作者交流会")
                        .title("会议简报")
                        .number(IssueNumber.of(0, 3, 0))
                        .issuer("会议秘书组")
                        .date(LocalDate.of(2024, 5, 21))
                        .classification("内部资料 注意保存")
                        .copyNumber("0000126"))
                .editorNote("现摘登第二小组部分发言要点，供参阅。")
                .article(
                        "小网格里办大事 老办法外想新招",
                        a -> a.subtitle("——第二小组讨论侧记")
                                .paragraph("第二小组31名代表讨论了社区减负和网格服务。")
                                .paragraph("江照野代表说，过去一个月要填表27张，如今合成一张，省下的时间用来敲门。")
                                .paragraph("陆闻溪代表介绍，社区把快递小哥编成流动网格员，一年办结求助线索94条。")
                                .source("第二小组"))
                .colophon(Colophon.builder()
                        .reportTo("省委、省政府，省民政厅")
                        .sendTo("各代表小组")
                        .distributeTo("全体与会代表")
                        .copies(180)
                        .build())
                .build();
    }

    private static Issue specialReport() {
        return Issue.builder()
                .masthead(m -> m.title("雨雪冰冻专报")
                        .urgency("特急")
                        .number(IssueNumber.of(0, 4, 87))
                        .issuer("云埠市应急值守中心")
                        .signatory("岑望舒")
                        .date(LocalDate.of(2024, 1, 23)))
                .article(
                        "关于北部山区道路结冰情况的专报",
                        a -> a.paragraph("1月22日20时至23日7时，北部山区普降冻雨，县道结冰路段累计41.6公里，滞留车辆138台。现将有关情况报告如下。")
                                .heading(1, "一、道路情况")
                                .paragraph("松陵、槐市两镇县道结冰较重，最厚处约2.3厘米；国道经连夜撒布融雪剂，23日6时恢复单向通行。")
                                .heading(1, "二、已采取的措施")
                                .heading(2, "（一）疏导车辆。")
                                .paragraph("交警、公路部门出动人员216名，设置临时停车区3处，引导滞留车辆分批驶离，至7时已疏导97台。")
                                .heading(2, "（二）保障民生。")
                                .paragraph("为滞留司乘人员送去热食、棉被，转移危房住户19户43人，无人员伤亡。")
                                .heading(1, "三、下一步打算")
                                .paragraph("密切监视天气变化，每两小时续报一次，紧急情况随时报告。"))
                .colophon(Colophon.builder()
                        .reportTo("市委书记、市长、分管副市长")
                        .sendTo("市交通运输局、市公安局、松陵镇人民政府")
                        .copies(9)
                        .build())
                .build();
    }

    private static Issue daily() {
        return Issue.builder()
                .masthead(m -> m.title("便民服务日报")
                        .number(IssueNumber.of(0, 41, 318))
                        .issuer("云埠市便民服务中心")
                        .date(LocalDate.of(2024, 3, 7)))
                .section(
                        "群众来电",
                        s -> s.article(
                                        "松陵区居民反映夜间施工扰民",
                                        a -> a.byline("云埠民声网")
                                                .paragraph("3月5日，多名居民来电反映，松陵区云台路工地连续三晚施工到凌晨。中心已转区城管部门，要求3月8日前回复。")
                                                .paragraph("中心将逐一回访来电人。"))
                                .article(
                                        "市民咨询老年卡年审办法",
                                        a -> a.paragraph("近三日共接到咨询52件。市公交公司答复，老年卡年审可在手机上办理，也可到任一站点由工作人员代办。")))
                .section(
                        "办理追踪",
                        s -> s.article(
                                "槐荫路积水点改造完毕",
                                a -> a.paragraph("市政设施养护所更换雨水箅子17处，疏通管道230米，3月6日雨后复查没有积水。")
                                        .source("市政设施养护所")))
                .colophon(Colophon.builder().reportTo("市委常委，市政府领导").copies(24).build())
                .build();
    }

    private static Issue information() {
        return Issue.builder()
                .masthead(m -> m.title("云埠信息")
                        .number(IssueNumber.of(2024, 12, 806))
                        .issuer("云埠市人民政府办公室")
                        .coIssuers("云埠市政务信息中心"))
                .section(
                        "领导动态",
                        s -> s.article(
                                        "市政府召开春季造林现场会",
                                        a -> a.paragraph("3月11日，市政府在槐市镇召开春季造林现场会，要求抓住雨后墒情好的时机，月底前完成栽植任务的八成以上。"))
                                .article("市领导到松陵区调研夜间经济", a -> a.paragraph("3月12日，市领导到松陵区调研，察看夜市、书店和公交末班车运行情况，同商户座谈。")))
                .section(
                        "经验交流",
                        s -> s.article(
                                "把议事桌搬到楼道口",
                                a -> a.paragraph("松陵区书院街道在46个楼道口设立议事桌，楼里的事楼里议。")
                                        .paragraph("一是时间由居民定。多数安排在晚饭后，一次不超过四十分钟。")
                                        .paragraph("二是结果当场写。议定事项写在楼道公示栏，谁来办、何时办，一目了然。")
                                        .source("书院街道办事处")))
                .build();
    }

    private static Issue brief() {
        return Issue.builder()
                .masthead(m -> m.title("再担保简报")
                        .number(IssueNumber.of(2024, 2, 19))
                        .issuer("云埠省再担保中心业务部")
                        .date(LocalDate.of(2024, 4, 19)))
                .article(
                        "槐市开展在保企业走访",
                        a -> a.paragraph("3月下旬，槐市担保机构走访在保企业88户，查阅账册260余份，正常经营的83户。")
                                .source("槐市担保业务协会"))
                .article(
                        "关于一季度代偿情况的通报",
                        a -> a.editorNote("各市要对照通报，举一反三。")
                                .salutation("各市担保机构：")
                                .paragraph("省再担保中心对一季度发生的17笔代偿逐笔作了分析，现将结果通报如下。")
                                .heading(1, "一、分布特点")
                                .paragraph("从行业看，批发零售业最多，其次为餐饮业。")
                                .attachment(new Attachment(
                                        "一季度代偿项目分类表",
                                        List.of(
                                                Paragraph.of("金额单位为万元。"),
                                                Table.builder()
                                                        .header("行业", "金额", "笔数")
                                                        .row("批发零售业", "412.30", "9")
                                                        .row("餐饮业", "156.08", "8")
                                                        .build())))
                                .attachment(new Attachment("尽职调查底稿和保后检查台账的填写说明以及常见差错与更正办法", List.of()))
                                .signOff("云埠省再担保中心", LocalDate.of(2024, 4, 18)))
                .colophon(Colophon.builder()
                        .addressedTo("各市担保机构")
                        .copyTo("省金融服务办公室，各市担保业务协会")
                        .contact("乔见山")
                        .phone("0700-00000000")
                        .otherLines("邮箱：brief@example.invalid")
                        .printedBy("云埠省再担保中心办公室")
                        .printedOn(LocalDate.of(2024, 4, 19))
                        .copies(60)
                        .build())
                .build();
    }

    private static Issue items() {
        return Issue.builder()
                .masthead(m -> m.title("街道周讯").period(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 9)))
                .article("", a -> a.paragraph("▲书院街道完成辖区24个小区的消防通道标线施划。"))
                .article("", a -> a.paragraph("▲云台社区开设暑期托管班，首批接收学生36名。"))
                .article("", a -> a.paragraph("▲松陵社区组织志愿者清理河岸垃圾1.2吨。"))
                .colophon(Colophon.builder()
                        .editor("苏引之")
                        .proofreader("顾行简")
                        .reviewer("岑望舒")
                        .phone("0700-00000001")
                        .build())
                .build();
    }
}
