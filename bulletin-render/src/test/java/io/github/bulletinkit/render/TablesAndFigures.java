package io.github.bulletinkit.render;

import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Table;
import java.time.LocalDate;
import java.util.List;

/** An issue with tables whose cells span columns and rows, a turned one, and figures side by side. */
public final class TablesAndFigures {
    private TablesAndFigures() {}

    public static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("东湾每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("某某省人民政府驻东湾办事处")
                        .date(LocalDate.of(2026, 11, 13)))
                .section(
                        "经济热点",
                        s -> s.article(
                                "前三季度经济运行总体平稳",
                                a -> a.paragraph("前三季度主要指标好于预期。")
                                        .block(indicators())
                                        .paragraph("重点项目进展顺利。")
                                        .block(projects())
                                        .paragraph("两处现场如下。")
                                        .figureRow(
                                                new Figure(AllElements.chart(), "柱状图", "（a）进出口总额"),
                                                new Figure(AllElements.harbour(), "港口", "（b）东湾港区，由市港务局提供，图为二期码头"))
                                        .block(new Figure(AllElements.harbour(), "港口", "图 2 港区全景").withWidth(40))
                                        .block(regions(30))
                                        .paragraph("下一步，继续抓好落实。")
                                        .block(longGroup())))
                .build();
    }

    /** A header of two rows, a cell over two rows, and a note over all columns. */
    public static Table indicators() {
        return Table.builder()
                .caption("表 1 主要指标")
                .header(row -> row.cell("指标", 1, 2)
                        .cell("2025年", 2, 1)
                        .cell("2026年", 2, 1)
                        .cell("备注", 1, 2))
                .subheader("绝对值（亿元）", "增速（%）", "绝对值（亿元）", "增速（%）")
                .row(row -> row.cell("地区生产总值")
                        .cell("12345.6")
                        .cell("5.2")
                        .cell("13021.8")
                        .cell("5.5")
                        .cell("初步数", 1, 2))
                .row("其中：第一产业", "234.1", "2.8", "241.9", "3.0")
                .row(row -> row.cell("注：绝对值按现价计算，增速按不变价计算。", 6, 1))
                .alignment(ColumnAlignment.LEFT)
                .build();
    }

    private static Table projects() {
        return Table.builder()
                .caption("表 2 项目进展")
                .header("类别", "项目", "单位", "进展")
                .row(row -> row.cell("基础设施", 1, 2).cell("滨江大道").cell("市住建局").cell("已完成主体施工，正在进行路面铺设和绿化，预计年底前通车"))
                .row("第二水厂", "市水务局", "完成招标")
                .row(row -> row.cell("合计", 2, 1).cell("2 个项目", 2, 1))
                .alignment(ColumnAlignment.CENTER, ColumnAlignment.AUTO, ColumnAlignment.RIGHT)
                .build();
    }

    /** A wide table that is printed sideways. */
    public static Table regions(int rows) {
        List<String> indicators = List.of("地区生产总值", "工业增加值", "固定资产投资", "社会消费品零售总额", "进出口");
        Table.Builder table = Table.builder()
                .caption("表 3 各县（市、区）主要经济指标")
                .turned(true)
                .header(row -> {
                    row.cell("序号", 1, 2).cell("地区", 1, 2);
                    indicators.forEach(indicator -> row.cell(indicator, 2, 1));
                })
                .subheader(row -> indicators.forEach(indicator -> row.cell("总量").cell("增速")));
        for (int i = 1; i <= rows; i++) {
            int number = i;
            table.row(row -> {
                row.cell(String.valueOf(number)).cell("东澜县");
                indicators.forEach(
                        indicator -> row.cell(number * 37 + "." + number % 10).cell(number % 7 - 2 + ".5"));
            });
        }
        return table.build();
    }

    /** Rows that one cell joins and that are higher than a page; the text of that cell is higher, too. */
    private static Table longGroup() {
        Table.Builder table = Table.builder().header("类别", "项目");
        table.row(row -> row.cell("长".repeat(500), 1, 40).cell("项目 1"));
        for (int i = 2; i <= 40; i++) {
            table.row("项目 " + i);
        }
        return table.build();
    }
}
