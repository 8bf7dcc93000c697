package io.github.bulletinkit.examples.sample;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * An information bulletin (信息) after GB/T 9704: contents above the body, articles with salutation, sign-off and
 * attachment, main recipients and copies for information. All names are fictional.
 */
final class SampleInformation {

    private SampleInformation() {}

    static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("青榆省\n农业农村信息")
                        .number(IssueNumber.of(2026, 9, 0))
                        .issuer("青榆省农业农村厅办公室")
                        .date(LocalDate.of(2026, 5, 20)))
                .article("关于加快小麦机收准备工作的报告", SampleInformation::harvest)
                .article("鹤川县探索“共享晾晒场”", SampleInformation::dryingGround)
                .colophon(c -> c.addressedTo("各市农业农村局")
                        .copyTo("省委农办", "省粮食和物资储备局")
                        .editor("宁知白")
                        .phone("0600-5550139")
                        .printedBy("青榆省农业农村厅办公室")
                        .printedOn(LocalDate.of(2026, 5, 20)))
                .build();
    }

    private static void harvest(Article.Builder article) {
        article.salutation("各市农业农村局：")
                .paragraph("今年全省小麦种植面积2360万亩，预计5月28日由南向北陆续开镰。为确保颗粒归仓，现将准备工作情况报告如下。")
                .heading(1, "一、机具检修基本完成")
                .paragraph(p -> p.text("截至5月18日，全省检修联合收割机6.1万台，占应检数的97%")
                        .note("应检数以2025年底在册、检验有效的机具为准。")
                        .text("；落实烘干机2840台，日烘干能力9.6万吨。"))
                .heading(1, "二、下一步安排")
                .list(l -> l.marker(ListMarker.ARABIC)
                        .item("5月25日前，各市公布跨区作业服务站位置和电话。")
                        .item("每个产粮大县至少组建1支应急抢收队，备足轮式、履带式机具。")
                        .item("开镰后实行日调度，16时前报送当日收获面积。"))
                .signOff("青榆省农业农村厅", LocalDate.of(2026, 5, 19))
                .attachment(new Attachment("小麦机收进度安排表", List.of(schedule())));
    }

    private static Block schedule() {
        return Table.builder()
                .header(row -> row.cell("区域", 1, 2).cell("收获时间", 2, 1).cell("面积（万亩）", 1, 2))
                .subheader("开镰", "结束")
                .row("南部", "5月28日", "6月6日", "820")
                .row("中部", "6月2日", "6月12日", "1040")
                .row("北部", "6月8日", "6月20日", "500")
                .build();
    }

    private static void dryingGround(Article.Builder article) {
        article.paragraph("鹤川县把32处闲置校舍操场、停车场整修为“共享晾晒场”，农户凭手机号预约，每亩每天收费不超过5元，低收入农户免费。")
                .paragraph("去年秋收，全县晾晒粮食4.7万吨，霉变损失率由3.8%降至1.1%，马路晒粮现象基本消除。")
                .source("鹤川县农业农村局");
    }
}
