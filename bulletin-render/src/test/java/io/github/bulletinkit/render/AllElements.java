package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An issue with every element of the model, among them a table that is longer than a page and one whose cells do not fit
 * on a line. All places, offices, people and figures are invented.
 */
public final class AllElements {
    /** The counties, with value added in 100 million yuan and its growth in per cent. The sum is 5774.9. */
    private static final String VALUE_ADDED = """
            望岬区 392.6 10.4
            澜东区 279.7 8.9
            澜西区 298.5 2.8
            听潮区 467.8 3.2
            砚池区 437.6 5.1
            鹤汀区 297.1 2.8
            揽月区 491.6 10.1
            汐浦区 516.9 9.4
            云汀市 231.2 4.9
            沐溪市 264.0 3.8
            松坞市 235.8 9.0
            苇泊市 266.9 9.2
            枫渚市 171.1 9.4
            岚口市 226.2 9.1
            梅洲县 48.1 10.0
            竹浦县 111.6 8.9
            渔歌县 89.6 9.5
            橹溪县 72.6 5.2
            稻香县 121.8 5.2
            棹湾县 72.7 8.8
            柘口县 116.6 7.8
            雁屿县 49.4 3.6
            鸥汀县 58.8 6.4
            桐坞县 85.1 2.6
            芷溪县 100.6 6.1
            蒲川县 77.8 9.7
            荻浦县 123.6 7.9
            萤谷县 69.6 8.1
            """;

    private AllElements() {}

    /** The issue without a declared table of contents. */
    public static Issue create() {
        return Issue.builder()
                .masthead(AllElements::masthead)
                .editorNote(List.of(
                        Paragraph.of("今年以来，东澜湾区各地把发展经济的着力点放在实体经济上，围绕科技创新、产业升级和制度型开放推出一批务实举措。"),
                        Paragraph.builder()
                                .text("本期增刊选编其中五篇，供参阅。")
                                .strong("文中数据均由供稿单位核定，")
                                .text("引用时请以统计部门正式公布的为准。")
                                .build()))
                .section(
                        "科创聚焦",
                        s -> s.article("东澜湾区科学仪器共享网入网仪器突破1.5万台（套）", AllElements::sharedInstruments)
                                .article("望岬区建成首条人形机器人中试线", AllElements::pilotLine))
                .section("经济热点", s -> s.article("前三季度东澜湾区规模以上工业增加值同比增长7.0%", AllElements::industry))
                .section("政策举措", s -> s.article("岚江省出台支持内河航运绿色转型若干措施", AllElements::greenShipping))
                .section("经验交流", s -> s.article("沐溪市以“小窗口”办好企业“大事情”", AllElements::oneWindow))
                .colophon(AllElements::colophon)
                .build();
    }

    /** The issue with a declared table of contents; the pages are not those of any style. */
    public static Issue withContents() {
        return create().toBuilder()
                .tableOfContents(new TableOfContents(List.of(
                        new TocEntry("科创聚焦", "东澜湾区科学仪器共享网入网仪器突破1.5万台（套）", 3),
                        new TocEntry("科创聚焦", "望岬区建成首条人形机器人中试线", 4),
                        new TocEntry("经济热点", "前三季度东澜湾区规模以上工业增加值同比增长7.0%", 5),
                        new TocEntry("政策举措", "岚江省出台支持内河航运绿色转型若干措施", 8),
                        new TocEntry("经验交流", "沐溪市以“小窗口”办好企业“大事情”", 12))))
                .build();
    }

    /** A bar chart as PNG with a palette, 640 × 320 pixels. */
    public static ImageData chart() {
        return image("chart.png");
    }

    /** A picture of a harbour as JPEG, 480 × 300 pixels. */
    public static ImageData harbour() {
        return image("harbour.jpg");
    }

    private static ImageData image(String name) {
        try (InputStream in = Objects.requireNonNull(AllElements.class.getResourceAsStream(name), name)) {
            return ImageData.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void masthead(Masthead.Builder masthead) {
        masthead.title("东澜湾区每周要讯")
                .number(IssueNumber.of(2026, 47, 500).withSupplement(2))
                .issuer("岚江省人民政府驻东澜市办事处")
                .date(LocalDate.of(2026, 11, 27))
                .classification("内部资料 注意保存")
                .copyNumber("000012");
    }

    private static void colophon(Colophon.Builder colophon) {
        colophon.reportTo("省委、省人大常委会、省政府、省政协领导同志")
                .sendTo("省直有关部门", "东澜湾区各市人民政府")
                .distributeTo("各市人民政府驻东澜办事处", "湾区合作专班各成员单位", "在澜岚江商会")
                .editor("江映舟")
                .approver("沈致远")
                .copies(120);
    }

    private static void sharedInstruments(Article.Builder article) {
        article.source("东澜湾区科技合作联席会议办公室")
                .paragraph(
                        "11月20日从东澜湾区科技合作联席会议获悉，湾区科学仪器共享网运行一年，入网仪器达到1.53万台（套），原值合计268亿元，" + "累计服务企业9400余家，其中中小企业占83%。")
                .paragraph(p ->
                        p.strong("一是一网下单。").text("用户登录后可按“仪器类别—检测项目—距离远近”逐级筛选，多项目检测一次下单、分头送样、合并出具报告，平均用时由16天缩短到9天。"))
                .paragraph(p -> p.strong("二是三地互认。").text("检测报告加盖互认标识，在政府采购、产品认证中不再重复检测，一年来为企业节省检测费用2.1亿元。"))
                .paragraph(p -> p.text("各领域入网情况如下：").indent(false))
                .table(t -> t.header("领域", "入网数量（台/套）", "服务次数（万次）", "备注")
                        .row("材料分析", "5120", "18.6", "")
                        .row("生物检测", "4380", "22.4", "含移动实验室12个")
                        .row("环境监测", "3270", "9.7", "")
                        .row("其他", "2530", "6.2", "计量校准等"))
                .paragraph("仪器上网按以下步骤办理：")
                .list(l -> l.item("申报。单位登录共享网填写《仪器上网申报表》，附原值凭证和检定证书，由所在市科技主管部门在5个工作日内初核。")
                        .item(
                                "审核。",
                                inner -> inner.marker(ListMarker.ARABIC_PARENTHESES)
                                        .item("原值50万元以上的，由专家组现场核验，核验意见随仪器档案一并公开，供用户下单前查阅。")
                                        .item("其余仪器书面审核。"))
                        .item(i -> i.strong("公示。").text("名单在共享网公示5天，无异议的即行开通。")))
                .paragraph("下一步，共享网将于2027年3月接入AI选型助手，并把服务范围扩大到湾区以外的4个协作市。");
    }

    private static void pilotLine(Article.Builder article) {
        article.paragraph("近日，望岬区首条人形机器人中试线通过验收，可同时开展6种机型的装配验证和可靠性试验，整机验证周期由90天压缩到35天。")
                .paragraph("该线由望岬区国有平台与3家企业按“4∶3∶2∶1”出资共建，设备向区外企业同价开放。首批11家用户中，有7家来自岚江省。");
    }

    private static void industry(Article.Builder article) {
        article.source("岚江省统计局驻东澜市联络处")
                .paragraph("前三季度，东澜湾区28个县（市、区）完成规模以上工业增加值5774.9亿元，同比增长7.0%，增速比上半年加快0.4个百分点。")
                .paragraph("分地区看，8个区合计3181.8亿元，占55.1%；望岬区、揽月区、梅洲县增速达到两位数。分月度看，支线航运持续走高，10月跨湾支线集装箱运量达到2.21万标箱，"
                        + "为近12个月最高（见图）。")
                .figure(
                        chart(),
                        "柱状图：2025年11月至2026年10月跨湾支线集装箱逐月运量。前11个月在波动中由0.86万标箱升至2.04万标箱，10月为2.21万标箱，用红色标出，是12个月中的最高值。",
                        "图 2025年11月至2026年10月跨湾支线集装箱运量")
                .table(AllElements::valueAdded)
                .paragraph("注：增速按可比价格计算；因四舍五入，分项之和与合计可能略有出入。");
    }

    private static void valueAdded(Table.Builder table) {
        table.caption("表 前三季度东澜湾区各县（市、区）规模以上工业增加值").header("序号", "地区", "增加值（亿元）", "同比增长（%）");
        int number = 0;
        for (String row : VALUE_ADDED.lines().toList()) {
            String[] cells = row.split(" ", -1);
            number++;
            table.row(String.valueOf(number), cells[0], cells[1], cells[2]);
        }
        table.row("", "合计", "5774.9", "7.0");
    }

    private static void greenShipping(Article.Builder article) {
        article.source("岚江省交通运输厅")
                .paragraph("岚江省政府办公厅近日印发《关于支持内河航运绿色转型的若干措施》（岚政办发〔2026〕71号），自2027年1月1日起施行，有效期3年。主要内容如下。")
                .heading(1, "一、总体要求")
                .heading(2, "（一）工作目标")
                .paragraph("到2029年，全省新能源内河船舶达到600艘以上，主要港口岸电覆盖率达到100%，单位周转量碳排放比2025年下降12%。")
                .heading(2, "（二）基本原则")
                .paragraph("坚持政府引导、市场运作，先易后难、分类推进，不搞“一刀切”，不新增企业负担。")
                .heading(1, "二、重点任务")
                .heading(2, "（一）加快船舶更新")
                .heading(3, "1. 分档补助新建船舶")
                .paragraph("新建纯电动、甲醇燃料、氢燃料电池船舶的，按船价与同型燃油船的差额给予补助。")
                .heading(4, "（1）货运船舶")
                .paragraph("补助比例不超过差额的40%，单船最高300万元。")
                .heading(4, "（2）客渡船舶")
                .paragraph("补助比例不超过差额的60%，单船最高150万元，乡镇渡口优先安排。")
                .heading(3, "2. 有序退出老旧船舶")
                .paragraph("船龄20年以上的燃油船舶自愿提前拆解的，按总吨位给予每吨1000元奖励。")
                .heading(2, "（二）完善配套设施")
                .paragraph("依托梅洲、棹湾、柘口3个枢纽港区建设充换电站，2027年底前全部投入使用。任务分工见附表。")
                .table(t -> t.caption("附表 重点任务分工")
                        .header("序号", "任务", "主要内容", "牵头单位", "完成时限")
                        .row(
                                "1",
                                "船舶更新补助",
                                "制定补助实施细则，明确申报条件、审核程序和资金拨付方式；建立船舶能耗监测平台，按季度抽查补助船舶的实际运行情况。",
                                "省交通运输厅、省财政厅",
                                "2027年3月")
                        .row(
                                "2",
                                "充换电站建设",
                                "在梅洲、棹湾、柘口港区各建1座充换电站，统一接口标准，实行“一船一码”结算；同步改造配电网，预留2030年扩容条件。",
                                "省发展改革委、省电力公司",
                                "2027年12月")
                        .row("3", "老旧船舶退出", "摸清船龄20年以上燃油船舶底数，公布定点拆解企业名单。", "省交通运输厅", "2028年6月")
                        .row("4", "金融支持", "开发绿色船舶贷款、融资租赁和延保保险，贷款利率不高于同期贷款市场报价利率。", "", "长期"))
                .figure(harbour(), "照片：港区码头旁停靠一艘装满集装箱的货船，船后有三座红色岸桥，远处是群山。", "");
    }

    private static void oneWindow(Article.Builder article) {
        article.paragraph("沐溪市在政务服务大厅设立“办不成事”反映窗口，专门受理企业“跑了两次还没办成”的事项。今年以来共受理417件，办结409件，平均办理时间2.8天。")
                .paragraph(p -> p.strong("窗口受理、专班会办、领导包案。")
                        .text("对涉及3个以上部门的事项，由分管副市长召集专班现场会商；对政策空白的事项，按“一事一议”提出办法，同类问题不再重复上会。"))
                .paragraph("窗口不受理下列事项：")
                .list(l -> l.marker(ListMarker.BULLET).item("已进入诉讼、仲裁程序的；").item("已按信访程序办结的。"))
                .table(t -> t.row("受理时间", "工作日9:00—17:00")
                        .row("联系电话", "政务服务热线转8106")
                        .row("网上渠道", "“沐企通”平台“我要反映”栏目"));
    }
}
