package io.github.bulletinkit.render;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * An issue of a series that is not like the weekly, with every member of masthead, article and colophon, and the format of
 * the series. All places, offices, people and figures are invented.
 */
public final class OtherOffice {

    private OtherOffice() {}

    /** The format of the series: words, a flat table of contents without page numbers, sources after the body. */
    public static BulletinFormat format() {
        return BulletinFormat.builder("云汀工作简报")
                .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, false))
                .source(SourcePlacement.AFTER_BODY)
                .word(PrintedWord.CONTENTS, "本期要目")
                .word(PrintedWord.EDITOR_NOTE, "按")
                .word(PrintedWord.SOURCE, "（#供稿）")
                .word(PrintedWord.PERIOD, "（#—#）")
                .word(PrintedWord.SEND_TO, "分送：#。")
                .word(PrintedWord.EDITOR, "编辑：#")
                .build();
    }

    /** The issue, without a declared table of contents. */
    public static Issue issue() {
        return Issue.builder()
                .masthead(OtherOffice::masthead)
                .article("云汀市开展“百日攻坚”行动", OtherOffice::campaign)
                .section(
                        "经验交流",
                        s -> s.article("沐溪市办好企业“大事情”", OtherOffice::oneWindow)
                                .article("", a -> a.paragraph("▲ 松坞市11月18日起试行“一窗通办”，首周办件1260件。"))
                                .article("", a -> a.paragraph("▲ 岚口市建成社区食堂14家。").source("岚口市民政局")))
                .section("", s -> s.article("简讯", a -> a.paragraph("枫渚市召开三季度经济形势分析会。")))
                .colophon(OtherOffice::colophon)
                .build();
    }

    private static void masthead(Masthead.Builder masthead) {
        masthead.overline("云汀市优化营商环境工作会议")
                .title("云汀工作简报")
                .number(IssueNumber.of(2026, 12, 62).withQuarter(4).withLastIssue(13))
                .issuer("云汀市人民政府办公室")
                .coIssuers("云汀市政务服务局", "云汀市发展和改革局")
                .date(YearMonth.of(2026, 11))
                .period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22))
                .classification("内部资料 注意保存")
                .urgency("特急")
                .copyNumber("000012")
                .signatory("沈致远");
    }

    private static void campaign(Article.Builder article) {
        article.subtitle("——市、县两级联动解决“急难愁盼”")
                .byline("云汀市专班 江映舟")
                .source("云汀市政务服务局")
                .editorNote(List.of(Paragraph.of("云汀市的做法抓住了企业反映最集中的问题，值得借鉴。现予刊发，供参阅。"), Paragraph.of("各地好的做法请及时报送。")))
                .salutation("各县（市、区）人民政府，市政府各部门：")
                .paragraph("今年8月以来，云汀市围绕企业和群众反映集中的18类事项开展“百日攻坚”行动，已办结16类，平均用时缩短41%。")
                .heading(1, "一、建立清单")
                .paragraph("市、县两级逐项列出责任单位和完成时限，每周通报进度。")
                .paragraph("现将事项清单和联系方式印发给你们，请对照落实。")
                .signOff(new SignOff(List.of("云汀市人民政府办公室", "云汀市政务服务局"), IssueDate.of(LocalDate.of(2026, 11, 20))))
                .attachment(new Attachment(
                        "“百日攻坚”行动事项清单",
                        List.of(
                                new Heading(1, "一、企业事项"),
                                Paragraph.of("涉及开办、用地、用电、报建4类。"),
                                Table.builder()
                                        .header("序号", "事项", "牵头单位")
                                        .row("1", "企业开办", "市市场监管局")
                                        .row("2", "用电报装", "市供电公司")
                                        .build())))
                .attachment("各县（市、区）联系方式");
    }

    private static void oneWindow(Article.Builder article) {
        article.subtitle("——“小窗口”一年回访")
                .editorNote("沐溪市的窗口设立满一年，本刊作了回访。")
                .paragraph("今年以来窗口共受理417件，办结409件，平均办理时间2.8天。")
                .signOff("沐溪市政务服务局", LocalDate.of(2026, 11, 18))
                .attachment(new Attachment("窗口受理事项统计", List.of(Paragraph.of("企业事项286件，个人事项131件。"))))
                .source("沐溪市委办公室");
    }

    private static void colophon(Colophon.Builder colophon) {
        colophon.addressedTo("各县（市、区）人民政府")
                .reportTo("市委、市人大常委会、市政协办公室")
                .sendTo("市级有关部门", "各开发区管委会")
                .copyTo("省政府办公厅")
                .distributeTo("各街道办事处")
                .editor("江映舟")
                .proofreader("闻溪桥")
                .reviewer("柏远山")
                .approver("沈致远")
                .contact("林听松")
                .phone("8106")
                .otherLines("邮箱：brief@yunting.example", "网址：www.yunting.example/brief")
                .printedBy("云汀市人民政府办公室")
                .printedOn(LocalDate.of(2026, 11, 23))
                .copies(120);
    }
}
