package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static io.github.bulletinkit.validation.Issues.withSection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Pictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule text.indent. */
class TypedIndentTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final String BODY = "sections[1].articles[0].body[1]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3000\u3000",
                "\u3000",
                "    ",
                " ",
                "\u00a0\u00a0",
                "\u3000 ",
                " \u00a0\u3000",
                "\u2003\u2002",
                "\u2800\u3164"
            })
    void blanksAtTheHeadOfAParagraphAreOneWarningAtIt(String blanks) {
        Issue issue = withBody(a -> a.paragraph(blanks + "会议指出。"));
        assertThat(VALIDATOR.validate(issue).violations())
                .containsExactly(new Violation(
                        EditorialRules.TEXT_INDENT,
                        Severity.WARNING,
                        BODY,
                        "段首有 " + blanks.length() + " 个空白字符，会与版式的首行缩进相加，请删去（GB/T 9704—2012，7.3.3）。"));
        assertThat(VALIDATOR.withLocale(Locale.ENGLISH).validate(issue).violations())
                .extracting(Violation::message)
                .containsExactly(
                        "The paragraph begins with " + blanks.length() + " typed blanks, to which the style adds its"
                                + " own indent; remove them (GB/T 9704-2012, 7.3.3).");
    }

    @Test
    void blanksCountWhateverRunsTheyAreIn() {
        Issue issue = withBody(a ->
                a.paragraph(p -> p.strong("\u3000").text("\u3000").strong("会议").text("指出。")));
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple("text.indent", BODY));
    }

    @Test
    void blanksMixedWithTabsAreBothAnIndentAndAControl() {
        Issue issue = withBody(a -> a.paragraph("\u3000\t会议指出。"));
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple("text.control", BODY), tuple("text.indent", BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t会议指出。", "\u200b会议指出。", "\ufeff会议指出。"})
    void controlsAloneAreReportedAsSuch(String text) {
        assertThat(VALIDATOR.validate(withBody(a -> a.paragraph(text))).violations())
                .extracting(violation -> violation.rule().id())
                .containsExactly("text.control");
    }

    @Test
    void blanksAtTheHeadOfTitlesHeadingsAndCaptionsAreWarnedOfToo() {
        String text = "\u3000\u3000东澜港";
        Issue issue = withBody(a -> a.title(text)
                .heading(1, text)
                .table(t -> t.caption(text).row("甲"))
                .figure(Pictures.png(), "港口", text));
        issue = withMasthead(issue, m -> m.title(text).issuer(text));
        issue = withSection(issue, 1, s -> s.title("\u3000经济热点"));
        String article = "sections[1].articles[0]";
        assertThat(VALIDATOR.validate(issue).violations())
                .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo(EditorialRules.TEXT_INDENT))
                .extracting(Violation::path)
                .containsExactly(
                        "masthead.title",
                        "masthead.issuer",
                        "sections[1].title",
                        article + ".title",
                        article + ".body[1]",
                        article + ".body[2].caption",
                        article + ".body[3].caption");
        assertThat(VALIDATOR.validate(issue).violations().get(0).message()).isEqualTo("开头有 2 个空白字符，会使文字偏离版式规定的位置，请删去。");
    }

    @Test
    void blanksElsewhereAndWhereNoIndentIsAddedAreRight() {
        Issue issue = withBody(a -> a.title("东澜港\u3000吞吐量")
                .paragraph("会议\u3000指出。")
                .paragraph(p -> p.indent(false).text("\u3000\u3000会议指出。"))
                .table(t -> t.header("\u3000项目", "数量").row("\u3000其中：港口", " 3")));
        assertThat(VALIDATOR.validate(issue).violations()).isEmpty();
    }

    @Test
    void typedIndentIsKeptByJsonAsItIs() throws IOException {
        Issue issue = withBody(a -> a.paragraph("\u3000\u3000会议指出。"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(issue, json);
        assertThat(IssueJson.read(new ByteArrayInputStream(json.toByteArray()))).isEqualTo(issue);
    }

    private static Issue withBody(Consumer<Article.Builder> change) {
        return withArticle(valid(), 1, 0, change);
    }
}
