package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.render.style.PageStyle;
import java.time.LocalDate;

/** An issue of a few small pages, with every kind of line on them. */
final class SmallIssue {
    private SmallIssue() {}

    /** Pages of 16 cells × 12 lines, of which the masthead takes four. */
    static PageStyle style() {
        return PageStyle.builder()
                .pageSizeMm(130.3, 158)
                .marginsMm(20, 20, 20, 20)
                .charactersPerLine(16)
                .linesPerPage(12)
                .mastheadLines(4)
                .build();
    }

    static Issue issue() {
        return Issue.builder()
                .masthead(m -> m.title("江湾每周要讯")
                        .number(IssueNumber.of(2026, 45, 396))
                        .issuer("江湾驻澜办")
                        .date(LocalDate.of(2026, 11, 13)))
                .section(
                        "科创聚焦",
                        s -> s.article("东澜启用海上风电试验场", SmallIssue::windTurbines)
                                .article("澄川省“先用后付”盘活高校专利 两年内惠及1200家企业", SmallIssue::patents))
                .section("域外动态", s -> s.article("望岬港推广AI调度", SmallIssue::port))
                .build();
    }

    private static void windTurbines(Article.Builder article) {
        article.paragraph("11月9日，东澜海上风电试验场启用，首批5台机组并网，总装机3.5万千瓦。")
                .paragraph("试验场设“风—浪—流”同步观测网，全年可用机时的12%向中小企业开放；每家每年不超过60小时。");
    }

    private static void patents(Article.Builder article) {
        article.paragraph(p -> p.strong("一是先试用。").text("企业签订意向书后，可免费试用6至12个月——期满再决定是否付费，不附加其他条件。"))
                .paragraph(p -> p.strong("二是后付费。").text("按销售收入的1%～3%提成，未能上市的不再收费。"))
                .paragraph(p -> p.indent(false).text("（省科技厅、省知识产权局等10个部门联合印发《关于推广“先用后付”的通知》……）"));
    }

    private static void port(Article.Builder article) {
        article.paragraph("望岬港用AI调度集装箱卡车，平均候时由42分钟降到18分钟。")
                .paragraph("港务局的Open Lab平台已接入OpenStreetMap与气象数据，让·勒布朗局长说：“船到之前，车已在路上。”");
    }
}
