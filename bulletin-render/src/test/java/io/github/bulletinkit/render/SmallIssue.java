package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.List;

/** An issue that has every element once or twice and fits on one screen. */
public final class SmallIssue {

    private SmallIssue() {}

    public static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("岚江每周要讯")
                        .number(IssueNumber.of(2022, 1, 252))
                        .issuer("岚江市驻东澜办事处")
                        .date(LocalDate.of(2022, 1, 7)))
                .section(
                        "科创聚焦",
                        s -> s.article(
                                        "东澜市R&D投入占比首超4%",
                                        a -> a.paragraph("东澜市统计局1月5日公布：上年投入强度为4.1%，比上年高0.2个百分点。")
                                                .paragraph(p -> p.strong("一是加大投入。")
                                                        .text("市级资金增长5~8%；")
                                                        .strong("二是放宽用途。")
                                                        .text("经费使用“负面清单”<2.0版>同步施行。")))
                                .article(
                                        "科学港仪器一网共享",
                                        a -> a.paragraph(
                                                p -> p.text("　　附：仪器目录（略）。").indent(false))))
                .section("经济热点", s -> s.article("外贸进出口增长6.3%", a -> a.paragraph("1. 出口增长8.1%\n2. 进口增长4.8%")))
                .tableOfContents(new TableOfContents(List.of(
                        new TocEntry("科创聚焦", "东澜市R&D投入占比首超4%", 3),
                        new TocEntry("科创聚焦", "科学港仪器一网共享", 4),
                        new TocEntry("经济热点", "外贸进出口增长6.3%", 12))))
                .build();
    }
}
