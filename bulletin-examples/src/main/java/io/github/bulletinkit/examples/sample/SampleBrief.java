package io.github.bulletinkit.examples.sample;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;

/** A brief (简报) of a single page: one article with an editor's note, recipients and copies. All names are fictional. */
final class SampleBrief {

    private SampleBrief() {}

    static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("苇洲市防汛工作简报")
                        .number(IssueNumber.of(0, 12, 0))
                        .issuer("苇洲市防汛抗旱指挥部办公室")
                        .date(LocalDate.of(2026, 7, 16)))
                .article(
                        "沙溪镇“敲门行动”当晚转移群众412人",
                        a -> a.editorNote("沙溪镇的做法简便管用，供各地参考。")
                                .paragraph("7月14日傍晚，沙溪镇上游3小时降雨量达到112毫米。镇里随即启动“敲门行动”，87名干部对低洼地带逐户敲门，当晚转移群众412人，无一人伤亡。")
                                .paragraph(p -> p.strong("名册先行。").text("汛前，镇里把独居老人、孕妇和行动不便者等53户列为必须上门的对象，每户确定两名联系人。"))
                                .paragraph(p -> p.strong("信号统一。").text("断网断电时，以三声长锣为集合信号，各组按固定路线前往村小学和镇文化站。"))
                                .source("沙溪镇人民政府"))
                .colophon(c ->
                        c.reportTo("市委、市政府领导同志").distributeTo("各县（区）防汛抗旱指挥部").copies(60))
                .build();
    }
}
