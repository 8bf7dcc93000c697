package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Violation;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** {@link Issue#texts()}, {@link Issue#pictures()}, {@link Issue#text()} and {@link Article#text()}. */
class IssueWalkTest {
    private static final ImageData PIXEL = ImageData.of(Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg=="));

    private static final Issue ISSUE = issue(UnaryOperator.identity());

    /** An issue with every kind of text, each changed in the same way. */
    private static Issue issue(UnaryOperator<String> written) {
        return Issue.builder()
                .masthead(m -> m.title(written.apply("每周要讯"))
                        .overline(written.apply("代表会议"))
                        .coIssuers(written.apply("秘书处"))
                        .urgency(written.apply("特急"))
                        .signatory(written.apply("沈致远"))
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer(written.apply("办事处"))
                        .date(LocalDate.of(2026, 11, 13))
                        .classification(written.apply("内部资料"))
                        .copyNumber(written.apply("000012")))
                .editorNote(written.apply("按语。"))
                .section(
                        written.apply("科创聚焦"),
                        s -> s.article(
                                written.apply("布局新赛道"),
                                a -> a.subtitle(written.apply("——调研报告"))
                                        .byline(written.apply("记者"))
                                        .source(written.apply("市科委"))
                                        .editorNote(written.apply("短按。"))
                                        .salutation(written.apply("各区："))
                                        .signOff(new SignOff(List.of(written.apply("市委办")), null))
                                        .attachment(new Attachment(
                                                written.apply("名单"), List.of(Paragraph.of(written.apply("全文。")))))
                                        .heading(1, written.apply("一、情况"))
                                        .paragraph(p -> p.strong(written.apply("一是"))
                                                .text("投产。")
                                                .note(written.apply("据通报。")))
                                        .table(t -> t.caption(written.apply("表"))
                                                .header(written.apply("项"), written.apply("元"))
                                                .row(written.apply("首期"), written.apply("12")))
                                        .block(new Figure(PIXEL, written.apply("一个点"), written.apply("图")))
                                        .list(l -> l.item(i -> i.text(written.apply("其一"))
                                                        .note(written.apply("含试点。")))
                                                .item(written.apply("其二"), inner -> inner.item(written.apply("其三"))))
                                        .table(t -> t.caption(written.apply("又表"))
                                                .header(written.apply("年"))
                                                .subheader(row -> row.cell(written.apply("季")))
                                                .row(row -> row.cell(written.apply("全年"), 1, 1)))
                                        .figureRow(
                                                new Figure(PIXEL, written.apply("左"), written.apply("（a）")),
                                                new Figure(PIXEL, written.apply("右"), written.apply("（b）")))))
                .colophon(c -> c.reportTo(written.apply("省委"))
                        .addressedTo(written.apply("各县"))
                        .sendTo(written.apply("省直"))
                        .copyTo(written.apply("军区"))
                        .distributeTo(written.apply("甲市"), written.apply("乙市"))
                        .editor(written.apply("闻溪桥"))
                        .proofreader(written.apply("校"))
                        .reviewer(written.apply("审"))
                        .approver(written.apply("江映舟"))
                        .contact(written.apply("联"))
                        .phone(written.apply("0700"))
                        .otherLines(written.apply("邮箱"))
                        .printedBy(written.apply("印刷厂")))
                .build();
    }

    @Test
    void textsComeInTheOrderOfTheMembersWithTheirPathsAndKinds() {
        assertThat(ISSUE.texts().stream().map(text -> text.path() + " " + text.kind() + " " + text.text()))
                .containsExactly(
                        "masthead.title MASTHEAD 每周要讯",
                        "masthead.overline MASTHEAD 代表会议",
                        "masthead.issuer MASTHEAD 办事处",
                        "masthead.coIssuers[0] MASTHEAD 秘书处",
                        "masthead.classification LINE 内部资料",
                        "masthead.urgency LINE 特急",
                        "masthead.copyNumber LINE 000012",
                        "masthead.signatory LINE 沈致远",
                        "editorNote[0] PARAGRAPH 按语。",
                        "sections[0].title TITLE 科创聚焦",
                        "sections[0].articles[0].title TITLE 布局新赛道",
                        "sections[0].articles[0].subtitle TITLE ——调研报告",
                        "sections[0].articles[0].byline LINE 记者",
                        "sections[0].articles[0].source SOURCE 市科委",
                        "sections[0].articles[0].editorNote[0] PARAGRAPH 短按。",
                        "sections[0].articles[0].salutation LINE 各区：",
                        "sections[0].articles[0].body[0] HEADING 一、情况",
                        "sections[0].articles[0].body[1] PARAGRAPH 一是投产。",
                        "sections[0].articles[0].body[1].inlines[2].note NOTE 据通报。",
                        "sections[0].articles[0].body[2].caption CAPTION 表",
                        "sections[0].articles[0].body[2].header[0] CELL 项",
                        "sections[0].articles[0].body[2].header[1] CELL 元",
                        "sections[0].articles[0].body[2].rows[0][0] CELL 首期",
                        "sections[0].articles[0].body[2].rows[0][1] CELL 12",
                        "sections[0].articles[0].body[3].alt ALTERNATIVE 一个点",
                        "sections[0].articles[0].body[3].caption CAPTION 图",
                        "sections[0].articles[0].body[4].items[0] PARAGRAPH 其一",
                        "sections[0].articles[0].body[4].items[0].inlines[1].note NOTE 含试点。",
                        "sections[0].articles[0].body[4].items[1] PARAGRAPH 其二",
                        "sections[0].articles[0].body[4].items[1].list.items[0] PARAGRAPH 其三",
                        "sections[0].articles[0].body[5].caption CAPTION 又表",
                        "sections[0].articles[0].body[5].header[0] CELL 年",
                        "sections[0].articles[0].body[5].subheaders[0][0] CELL 季",
                        "sections[0].articles[0].body[5].rows[0][0] CELL 全年",
                        "sections[0].articles[0].body[6].figures[0].alt ALTERNATIVE 左",
                        "sections[0].articles[0].body[6].figures[0].caption CAPTION （a）",
                        "sections[0].articles[0].body[6].figures[1].alt ALTERNATIVE 右",
                        "sections[0].articles[0].body[6].figures[1].caption CAPTION （b）",
                        "sections[0].articles[0].signOff.names[0] LINE 市委办",
                        "sections[0].articles[0].attachments[0].title TITLE 名单",
                        "sections[0].articles[0].attachments[0].body[0] PARAGRAPH 全文。",
                        "colophon.addressedTo[0] RECIPIENT 各县",
                        "colophon.reportTo[0] RECIPIENT 省委",
                        "colophon.sendTo[0] RECIPIENT 省直",
                        "colophon.copyTo[0] RECIPIENT 军区",
                        "colophon.distributeTo[0] RECIPIENT 甲市",
                        "colophon.distributeTo[1] RECIPIENT 乙市",
                        "colophon.editor LINE 闻溪桥",
                        "colophon.proofreader LINE 校",
                        "colophon.reviewer LINE 审",
                        "colophon.approver LINE 江映舟",
                        "colophon.contact LINE 联",
                        "colophon.phone LINE 0700",
                        "colophon.otherLines[0] LINE 邮箱",
                        "colophon.printedBy LINE 印刷厂");
    }

    @Test
    void everyKindOfBlockIsThere() {
        assertThat(ISSUE.sections().get(0).articles().get(0).body().stream().<Class<?>>map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses());
    }

    @Test
    void validationChecksTheSameTextsAtTheSamePaths() {
        Issue withControlCharacters = issue(text -> text + "\u0007");

        assertThat(IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly())
                        .validate(withControlCharacters)
                        .violations())
                .filteredOn(violation -> violation.rule().equals(Rule.TEXT_CONTROL))
                .extracting(Violation::path)
                .containsExactlyElementsOf(withControlCharacters.texts().stream()
                        .map(text -> text.path().toString())
                        .toList());
    }

    @Test
    void picturesComeWithThePathsOfTheirBlocks() {
        MemberPath body = MemberPath.article(0, 0).member("body");
        assertThat(ISSUE.pictures())
                .containsExactly(
                        new IssuePicture(body.element(3), PIXEL),
                        new IssuePicture(body.element(6).member("figures").element(0), PIXEL),
                        new IssuePicture(body.element(6).member("figures").element(1), PIXEL));
    }

    @Test
    void plainTextHasEachTextOnItsLineAndNoEmptyOne() {
        assertThat(ISSUE.text())
                .startsWith("每周要讯\n代表会议\n办事处\n秘书处\n内部资料\n特急\n000012\n沈致远\n按语。\n科创聚焦\n布局新赛道\n")
                .endsWith("江映舟\n联\n0700\n邮箱\n印刷厂");
        assertThat(ISSUE.sections().get(0).articles().get(0).text())
                .isEqualTo(
                        "布局新赛道\n——调研报告\n记者\n市科委\n短按。\n各区：\n一、情况\n一是投产。\n据通报。\n表\n项\n元\n首期\n12\n一个点\n图\n其一\n含试点。\n其二\n其三\n"
                                + "又表\n年\n季\n全年\n左\n（a）\n右\n（b）\n市委办\n名单\n全文。");
        assertThat(Article.builder().build().text()).isEmpty();
    }

    @Test
    void stepOfAPathIsANameOrAnIndex() {
        assertThatIllegalArgumentException().isThrownBy(() -> MemberPath.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> MemberPath.ofElement(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberPath(null, "body", 0));
    }

    @Test
    void pathKnowsTheWayToItself() {
        MemberPath path = MemberPath.article(1, 2).member("title");

        assertThat(path.steps())
                .extracting(MemberPath::toString)
                .containsExactly(
                        "sections",
                        "sections[1]",
                        "sections[1].articles",
                        "sections[1].articles[2]",
                        "sections[1].articles[2].title");
        assertThat(MemberPath.number("total")).hasToString("masthead.number.total");
        assertThat(MemberPath.tocEntry(3)).hasToString("tableOfContents.entries[3]");
        assertThat(MemberPath.ofElement(0).member("title")).hasToString("[0].title");
        assertThat(List.of(path)).contains(MemberPath.article(1, 2).member("title"));
    }
}
