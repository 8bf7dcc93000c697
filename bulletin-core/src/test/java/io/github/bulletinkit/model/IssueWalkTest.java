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

    /** An issue with every kind of text, each of them changed alike. */
    private static Issue issue(UnaryOperator<String> written) {
        return Issue.builder()
                .masthead(m -> m.title(written.apply("每周要讯"))
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
                                a -> a.source(written.apply("市科委"))
                                        .heading(1, written.apply("一、情况"))
                                        .paragraph(p ->
                                                p.strong(written.apply("一是")).text("投产。"))
                                        .table(t -> t.caption(written.apply("表"))
                                                .header(written.apply("项"), written.apply("元"))
                                                .row(written.apply("首期"), written.apply("12")))
                                        .block(new Figure(PIXEL, written.apply("一个点"), written.apply("图")))))
                .colophon(c -> c.reportTo(written.apply("省委"))
                        .distributeTo(written.apply("甲市"), written.apply("乙市"))
                        .editor(written.apply("闻溪桥"))
                        .approver(written.apply("江映舟")))
                .build();
    }

    @Test
    void textsComeInTheOrderOfTheMembersWithTheirPathsAndKinds() {
        assertThat(ISSUE.texts().stream().map(text -> text.path() + " " + text.kind() + " " + text.text()))
                .containsExactly(
                        "masthead.title MASTHEAD 每周要讯",
                        "masthead.issuer MASTHEAD 办事处",
                        "masthead.classification LINE 内部资料",
                        "masthead.copyNumber LINE 000012",
                        "editorNote[0] PARAGRAPH 按语。",
                        "sections[0].title TITLE 科创聚焦",
                        "sections[0].articles[0].title TITLE 布局新赛道",
                        "sections[0].articles[0].source SOURCE 市科委",
                        "sections[0].articles[0].body[0] HEADING 一、情况",
                        "sections[0].articles[0].body[1] PARAGRAPH 一是投产。",
                        "sections[0].articles[0].body[2].caption CAPTION 表",
                        "sections[0].articles[0].body[2].header[0] CELL 项",
                        "sections[0].articles[0].body[2].header[1] CELL 元",
                        "sections[0].articles[0].body[2].rows[0][0] CELL 首期",
                        "sections[0].articles[0].body[2].rows[0][1] CELL 12",
                        "sections[0].articles[0].body[3].alt ALTERNATIVE 一个点",
                        "sections[0].articles[0].body[3].caption CAPTION 图",
                        "colophon.reportTo[0] RECIPIENT 省委",
                        "colophon.distributeTo[0] RECIPIENT 甲市",
                        "colophon.distributeTo[1] RECIPIENT 乙市",
                        "colophon.editor LINE 闻溪桥",
                        "colophon.approver LINE 江映舟");
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
        assertThat(ISSUE.pictures())
                .containsExactly(
                        new IssuePicture(MemberPath.article(0, 0).member("body").element(3), PIXEL));
    }

    @Test
    void plainTextHasEachTextOnItsLineAndNoEmptyOne() {
        assertThat(ISSUE.text())
                .startsWith("每周要讯\n办事处\n内部资料\n000012\n按语。\n科创聚焦\n布局新赛道\n市科委\n一、情况\n一是投产。\n表\n")
                .endsWith("乙市\n闻溪桥\n江映舟");
        assertThat(ISSUE.sections().get(0).articles().get(0).text())
                .isEqualTo("布局新赛道\n市科委\n一、情况\n一是投产。\n表\n项\n元\n首期\n12\n一个点\n图");
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
