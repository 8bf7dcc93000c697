package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import java.time.LocalDate;
import java.util.List;

/** An issue with links, superscripts, subscripts, and notes to text of every kind. All in it is made up. */
public final class AnnotatedIssue {
    private AnnotatedIssue() {}

    public static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("东澜湾区每周要讯")
                        .number(IssueNumber.of(2026, 48, 501))
                        .issuer("岚江省人民政府驻东澜市办事处")
                        .date(LocalDate.of(2026, 12, 4)))
                .editorNote(List.of(Paragraph.builder()
                        .text("本期选编湾区两项环境监测工作")
                        .note("监测数据截至2026年10月31日。")
                        .text("，供参阅。")
                        .build()))
                .section(
                        "生态环境",
                        s -> s.article("湾区近岸海域水质稳中向好", AnnotatedIssue::water)
                                .article("汐浦区公开碳排放监测平台数据", AnnotatedIssue::carbon))
                .section("政策举措", s -> s.article("岚江省修订监测数据管理办法", AnnotatedIssue::rules))
                .colophon(c -> c.reportTo("省委、省政府领导同志")
                        .sendTo("省直有关部门")
                        .editor("江映舟")
                        .approver("沈致远")
                        .copies(120))
                .build();
    }

    private static void water(Article.Builder article) {
        article.paragraph(p -> p.text("前三季度，东澜湾区近岸海域优良水质面积比例为91.3%")
                        .note("按《海水水质标准》评价，优良水质指第一、二类海水。")
                        .text("，同比提高1.8个百分点；无机氮（以N计）平均浓度0.213 mg·L")
                        .superscript("-1")
                        .text("，活性磷酸盐（以PO")
                        .subscript("4")
                        .superscript("3-")
                        .text("计）平均浓度0.011 mg·L")
                        .superscript("-1")
                        .text("，均达到年度目标。各站位数据见湾区海洋监测网（")
                        .link(
                                "https://data.donglan.example/marine/2026/q3/stations",
                                "https://data.donglan.example/marine/2026/q3/stations")
                        .text("）。"))
                .paragraph(p -> p.strong("一是加密监测。")
                        .text("国控、省控站位由64个增加到112个")
                        .note("新增站位中，入海河流断面21个，养殖区15个，港区12个；其中9个为水、气、声一体的综合站，由区级监测站运行，数据同时汇入省平台。")
                        .text("，监测面积扩大到1.26×10")
                        .superscript("4")
                        .text(" km")
                        .superscript("2")
                        .text("。"))
                .paragraph("下一步开展三项工作：")
                .list(l -> l.item(i -> i.text("完成入海排口溯源整治")
                                .note("共317个排口，名录见省生态环境厅公告2026年第9号。")
                                .text("；"))
                        .item(i -> i.text("发布")
                                .link("湾区海洋监测年报", "https://www.lanjiang.example/report?year=2026")
                                .text("；"))
                        .item("建立跨市会商制度。"))
                .signOff(new SignOff(List.of("湾区生态环境联席会议办公室"), null));
    }

    private static void carbon(Article.Builder article) {
        article.paragraph(p -> p.text("11月起，汐浦区碳排放监测平台向社会公开43家重点单位的逐日排放量。平台用涡度相关法测得建成区CO")
                        .subscript("2")
                        .text("通量")
                        .note("单位面积在单位时间内与大气交换的二氧化碳的量，单位为μmol·m⁻²·s⁻¹。")
                        .text("，与能耗法核算结果相差不到6%。"))
                .paragraph("各单位排放量见下表：")
                .table(t -> t.caption("表 10月排放量居前的单位")
                        .header("单位", "排放量（万吨）", "同比（%）")
                        .row("汐浦热电厂", "12.6", "-3.1")
                        .row("汐浦水泥厂", "7.9", "-5.4")
                        .row("望潮化工园", "6.2", "1.7"))
                .paragraph(p -> p.text("市民对数据有疑问的，可发邮件至")
                        .link("carbon@xipu.example", "mailto:carbon@xipu.example")
                        .text("，平台在5个工作日内答复。"));
    }

    private static void rules(Article.Builder article) {
        article.paragraph(p -> p.text("岚江省政府近日公布修订后的《岚江省生态环境监测数据管理办法》")
                        .note("2019年6月3日以省政府令第88号公布，2026年11月20日第31次省政府常务会议修订。" + LONG.repeat(20))
                        .text("，自2027年1月1日起施行。办法明确，监测机构对数据的真实性、准确性终身负责")
                        .note("本条沿用原办法第七条。")
                        .text("；弄虚作假的，五年内不得承接政府采购的监测业务。"))
                .paragraph("省生态环境厅将在每年6月5日前公布上一年度监测机构的信用评价结果。")
                .attachment(new Attachment(
                        "监测数据分级目录",
                        List.of(Paragraph.builder()
                                .text("一级数据实时公开")
                                .note("“实时”指采集后60分钟以内。")
                                .text("，二级数据按月公开，三级数据依申请公开。")
                                .build())));
    }

    private static final String LONG = "修订的主要内容：增加自动监测设备运行维护的要求；把机动车排放检验、碳排放监测纳入适用范围；"
            + "规定原始记录保存期限由六年延长到十年，电子记录应当可以追溯每次修改的时间、人员和理由；明确委托方不得要求或者暗示监测机构出具不实数据。";
}
