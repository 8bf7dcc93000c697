package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.validWithContents;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withEntries;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static io.github.bulletinkit.validation.Issues.withSection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TocEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line breaks: right in the cells of a table, and elsewhere an error that says what to write instead. */
class LineBreakTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final String ARTICLE = "sections[1].articles[0]";

    @ParameterizedTest
    @ValueSource(strings = {"第一行\n第二行", "第一行\r\n第二行", "第一行\r第二行", "甲\n\n乙\n", "\n甲", "\n"})
    void cellsMayHaveSeveralLines(String cell) {
        Issue issue =
                withTable(Table.builder().header("项目", cell).row(cell, "乙").build());
        assertThat(VALIDATOR.validate(issue).violations()).isEmpty();
    }

    @Test
    void linesOfACellArePartedByLineFeedsAlone() throws IOException {
        Table table = Table.builder().header("甲\r\n乙").row("1\r2\n\r3").build();
        assertThat(table.header()).containsExactly(Cell.of("甲\n乙"));
        assertThat(table.rows()).containsExactly(List.of(Cell.of("1\n2\n\n3")));
        assertThat(Table.builder()
                        .header(List.of("甲\r\n乙"))
                        .rows(List.of(List.of("1\r2\n\r3")))
                        .build())
                .isEqualTo(table);

        Issue issue = withTable(table);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(issue, json);
        assertThat(IssueJson.read(new ByteArrayInputStream(json.toByteArray()))).isEqualTo(issue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\t乙", "甲\n乙\u0007", "甲\u200b乙", "甲\ufeff\n乙"})
    void otherControlsInACellAreErrorsStill(String cell) {
        assertThat(VALIDATOR
                        .validate(withTable(Table.builder().row(cell).build()))
                        .violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple("text.control", ARTICLE + ".body[1].rows[0][0]"));
    }

    @Test
    void otherLineBreaksInACellAreErrorsThatNameTheRightOne() {
        assertThat(VALIDATOR
                        .validate(withTable(Table.builder().row("甲\u2028乙").build()))
                        .violations())
                .extracting(Violation::message)
                .containsExactly("第 2 个字符 U+2028 在单元格内不能换行，请改用换行符 U+000A。");
    }

    static Stream<Arguments> texts() {
        String text = "东澜\n港";
        return Stream.of(
                arguments(ARTICLE + ".body[1]", withBody(a -> a.paragraph(text)), "另起一段", "start a new paragraph"),
                arguments(
                        "editorNote[0]", valid().toBuilder().editorNote(text).build(), "另起一段", "start a new paragraph"),
                arguments(
                        ARTICLE + ".body[1]",
                        withBody(a -> a.heading(1, text).paragraph("正文。")),
                        "层次标题只能写成一行",
                        "a heading cannot hold"),
                arguments(ARTICLE + ".subtitle", withBody(a -> a.subtitle(text)), "标题只能写成一行", "a title cannot hold"),
                arguments(
                        "sections[1].title",
                        withSection(valid(), 1, s -> s.title("经济\n热点")),
                        "标题只能写成一行",
                        "a title cannot hold"),
                arguments(
                        "tableOfContents.entries[2].title",
                        withEntries(validWithContents(), e -> e.set(2, new TocEntry("经济热点", "东澜港\n吞吐量创新高", 4))),
                        "标题只能写成一行",
                        "a title cannot hold"),
                arguments(ARTICLE + ".source", withBody(a -> a.source(text)), "用顿号隔开", "join several sources by 、"),
                arguments(
                        ARTICLE + ".body[1].caption",
                        withBody(a -> a.table(t -> t.caption(text).row("甲"))),
                        "请写入正文",
                        "a caption cannot hold"),
                arguments(
                        ARTICLE + ".body[1].caption",
                        withBody(a -> a.figure(Pictures.png(), "港口", text)),
                        "请写入正文",
                        "a caption cannot hold"),
                arguments(
                        ARTICLE + ".body[1].alt",
                        withBody(a -> a.figure(Pictures.png(), text, "")),
                        "改为空格",
                        "write a space instead"),
                arguments(
                        "colophon.reportTo[1]",
                        valid().toBuilder()
                                .colophon(c -> c.reportTo("省委", "省政府\n省政协"))
                                .build(),
                        "分成两项",
                        "an element of its own"),
                arguments(
                        "colophon.editor",
                        valid().toBuilder().colophon(c -> c.editor("江映舟\n沈致远")).build(),
                        "改为空格",
                        "write a space instead"),
                arguments(
                        "masthead.overline",
                        withMasthead(valid(), m -> m.overline(text)),
                        "改为空格",
                        "write a space instead"),
                arguments(
                        "masthead.issuer",
                        withMasthead(valid(), m -> m.issuer(text)),
                        "改为空格",
                        "write a space instead"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("texts")
    void adviceForALineBreakElsewhereFitsTheText(String path, Issue issue, String chinese, String english) {
        assertThat(VALIDATOR.validate(issue).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(Rule.TEXT_CONTROL);
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.message()).contains("U+000A", chinese);
        });
        assertThat(VALIDATOR.withLocale(Locale.ENGLISH).validate(issue).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("U+000A", "line break", english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029"})
    void everyLineBreakIsOneErrorThatSaysSo(String lineBreak) {
        Issue issue = withBody(a -> a.paragraph("第一段。" + lineBreak + "第二段。"));
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(Violation::message)
                .containsExactly(
                        String.format(Locale.ROOT, "第 5 个字符 U+%04X 是换行，段落内不能换行，请另起一段。", (int) lineBreak.charAt(0)));
    }

    /** What would be a fault if the lines of the cell were joined. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一期\n3 个项目",
                "港口\n3个\n机场",
                "全部投产。\n。",
                "一是港口\n1）机场\n2）车站",
                "（港口\n机场）",
                "大数据\nand\n人工智能",
                "港口\n(1) China\n机场"
            })
    void linesOfACellAreEditedAsLines(String cell) {
        Issue issue = withTable(Table.builder().row(cell).build());
        assertThat(VALIDATOR.validate(issue).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"港口\n一期投产,二期开工", "一期投产,二期开工\n港口"})
    void remarkOnALineOfACellQuotesThatLineOnly(String cell) {
        assertThat(VALIDATOR
                        .validate(withTable(Table.builder().row(cell).build()))
                        .violations())
                .extracting(Violation::message)
                .containsExactly("“一期投产,二期开工”中的半角标点 , 应改为全角 ，（GB/T 15834—2011，5.1）。");
    }

    @Test
    void secondLineOfACellIsEditedLikeTheFirst() {
        assertThat(VALIDATOR
                        .validate(withTable(Table.builder().row("港口\n3-4 个").build()))
                        .violations())
                .extracting(violation -> violation.rule().id())
                .containsExactly("punctuation.range");
    }

    private static Issue withTable(Table table) {
        return withBody(a -> a.block(table));
    }

    private static Issue withBody(Consumer<Article.Builder> change) {
        return withArticle(valid(), 1, 0, change);
    }
}
