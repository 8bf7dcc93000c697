package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on what runs through several paragraphs and headings: lists and levels. */
class EnumerationRuleTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final ValidatorFactory HOST = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
            .buildValidatorFactory();

    record Note(@EditedPassages @Nullable String text) {}

    record Notes(
            @EditedPassages(message = "“{expected}”呢？", except = "enumeration.count")
            List<String> texts) {}

    record Page(@EditedPassages List<Block> blocks) {}

    record Numbers(@EditedPassages List<Integer> numbers) {}

    record Misspelt(
            @EditedPassages(except = "enumeration.gaps") String text) {}

    @AfterAll
    static void close() {
        HOST.close();
    }

    static Stream<Arguments> wrongLists() {
        return Stream.of(
                list(
                        "enumeration.gap",
                        3,
                        "此处应为“二是”，却是“三是”，请补上缺项或更正序号。",
                        a -> a.paragraph("方案实施三大工程。")
                                .paragraph("一是建网。")
                                .table(t -> t.caption("四是").header("五是", "六是").row("七是", "八是"))
                                .paragraph("三是管水。")),
                list("enumeration.gap", 0, "列举以“二要”开头，前面没有“一要”，请补上缺项或更正序号。", a -> a.paragraph("会议要求：二要快；三要准。")),
                list(
                        "enumeration.gap",
                        2,
                        "序号“（二）”重复，此处应为“（三）”，请更正序号。",
                        a -> a.paragraph("（一）建网。").paragraph("（二）育人。").paragraph("（二）管水。")),
                list(
                        "enumeration.gap",
                        1,
                        "“3.”次序不对，此处应为“2.”，请调整次序或更正序号。",
                        a -> a.paragraph("1.建网").paragraph("3.管水").paragraph("2.育人")),
                list(
                        "enumeration.count",
                        1,
                        "“两点要求”与后面列举的 3 项不符，请核对。",
                        a -> a.paragraph("近日召开会议。")
                                .paragraph("会议提出两点要求。")
                                .paragraph("一要快。")
                                .paragraph("二要准。三要稳。")),
                list(
                        "heading.level",
                        1,
                        "首个层次标题是第 2 级，请从第 1 级用起（GB/T 9704—2012，7.3.3）。",
                        a -> a.paragraph("导语。").heading(2, "（一）建网").paragraph("正文。")),
                list(
                        "heading.level",
                        2,
                        "层次标题从第 1 级跳到第 3 级，此处最多用到第 2 级，请勿跳级（GB/T 9704—2012，7.3.3）。",
                        a -> a.heading(1, "一、目标")
                                .paragraph("正文。")
                                .heading(3, "1.建网")
                                .paragraph("正文。")));
    }

    private static Arguments list(String rule, int block, String message, Consumer<Article.Builder> body) {
        Article.Builder article = Article.builder();
        body.accept(article);
        return arguments(rule, article.build().body(), block, message);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("wrongLists")
    void wrongListIsOneWarningWhereItGoesWrong(String rule, List<Block> blocks, int block, String message) {
        Issue issue = withArticle(valid().toBuilder().editorNote(blocks).build(), 1, 0, a -> a.body(blocks));
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(warning -> warning.rule().id(), Violation::severity, Violation::path, Violation::message)
                .containsExactly(
                        tuple(rule, Severity.WARNING, "editorNote[" + block + "]", message),
                        tuple(rule, Severity.WARNING, "sections[1].articles[0].body[" + block + "]", message));
    }

    @Test
    void everyGapOfOneParagraphIsReported() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.paragraph("一是建网；三是管水；五是治沙。"));
        assertThat(VALIDATOR.withLocale(Locale.ENGLISH).validate(issue).violations())
                .extracting(Violation::message)
                .containsExactlyInAnyOrder(
                        "“二是” should come here, but “三是” does; add the item that is missing or correct the number.",
                        "“四是” should come here, but “五是” does; add the item that is missing or correct the number.");
    }

    @Test
    void listsOfDifferentArticlesHaveNothingToDoWithOneAnother() {
        Issue issue = withArticle(valid(), 0, 0, a -> a.paragraph("一是建网；二是育人。"));
        issue = withArticle(issue, 0, 1, a -> a.paragraph("四是护林。"));
        assertThat(VALIDATOR.validate(issue).violations()).isEmpty();
    }

    @Test
    void constraintsWorkOnAHostsOwnTextsAndBlocks() {
        assertThat(violations(new Note("提出两点：一是快；三是稳。"))).containsExactly("text 此处应为“二是”，却是“三是”，请补上缺项或更正序号。");
        assertThat(violations(new Note("提出三点要求：一要快；二要稳。"))).containsExactly("text “三点要求”与后面列举的 2 项不符，请核对。");
        assertThat(violations(new Notes(List.of("一是快。", "三是稳。")))).containsExactly("texts[1] “二是”呢？");
        assertThat(violations(new Page(List.of(new Heading(1, "一、"), Paragraph.of("甲"), new Heading(3, "1.")))))
                .containsExactly("blocks[2] 层次标题从第 1 级跳到第 3 级，此处最多用到第 2 级，请勿跳级（GB/T 9704—2012，7.3.3）。");
        assertThat(violations(new Note(null))).isEmpty();
        assertThat(violations(new Note("一是快；二是稳。"))).isEmpty();
    }

    @Test
    void constraintOnWhatIsNoTextIsRefused() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> violations(new Numbers(List.of(1))))
                .isInstanceOf(ConstraintDeclarationException.class)
                .withMessageContaining("java.lang.Integer");
    }

    @Test
    void unknownRuleThatIsLeftOutIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> violations(new Misspelt("一是快；三是稳。")))
                .withMessageContaining("enumeration.gaps")
                .withMessageContaining("[enumeration.gap, enumeration.count, heading.level]");
    }

    private static List<String> violations(Object value) {
        return HOST.getValidator().validate(value).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .toList();
    }
}
