package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import java.time.LocalDate;
import java.util.List;

/** An issue with every kind of run, in made-up words. */
public final class EveryInline {

    private EveryInline() {}

    public static Issue issue() {
        return Issue.builder()
                .masthead(m -> m.title("东湾每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("某某省人民政府驻东湾办事处")
                        .date(LocalDate.of(2026, 11, 13)))
                .editorNote(List.of(Paragraph.builder()
                        .text("本期数据除注明的以外，均由供稿单位核定")
                        .note("统计口径与上年相同。")
                        .text("。")
                        .build()))
                .section(
                        "科创聚焦",
                        s -> s.article(
                                "东湾新增绿地12平方公里",
                                a -> a.paragraph(p -> p.text("全市新增绿地12km")
                                                .superscript("2")
                                                .note("据东湾市园林局《2026年绿化公报》，不含农村地区。")
                                                .text("，年固定CO")
                                                .subscript("2")
                                                .text("约6万吨，")
                                                .strong("提前完成年度目标")
                                                .note("年度目标为10平方公里。")
                                                .text("。全文见")
                                                .link(
                                                        "东湾市人民政府网站",
                                                        "https://www.dongwan.example.gov.cn/lhgb?year=2026&id=45")
                                                .text("，意见请发送至")
                                                .link(
                                                        "lhgb@dongwan.example.gov.cn",
                                                        "mailto:lhgb@dongwan.example.gov.cn")
                                                .text("。"))
                                        .list(l -> l.item(i -> i.text("城区8km")
                                                        .superscript("2")
                                                        .note("含新区。")
                                                        .text("。"))
                                                .item(i -> i.link("郊区", "https://www.dongwan.example.gov.cn/jq")
                                                        .text("4平方公里。")))
                                        .attachment(new Attachment(
                                                "绿地名录",
                                                List.of(Paragraph.builder()
                                                        .text("东湾公园")
                                                        .note("在建。")
                                                        .text("。")
                                                        .build())))))
                .section(
                        "经济热点",
                        s -> s.article(
                                "另一篇",
                                a -> a.paragraph(
                                        p -> p.text("全文完").note("各篇的注释分别编号。").text("。"))))
                .build();
    }
}
