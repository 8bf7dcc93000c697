package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.UndoubledPunctuation;
import io.github.bulletinkit.constraint.WarningSeverity;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules whose breach is a warning. */
class EditorialRuleTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final ValidatorFactory HOST = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
            .buildValidatorFactory();

    record Note(@UndoubledPunctuation String text) {}

    record HouseNote(
            @UndoubledPunctuation(message = "别写“{marks}”") String text) {}

    @AfterAll
    static void close() {
        HOST.close();
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                arguments("punctuation.doubled", "全部投产。。", "标点“。。”重复，请只留一个。"),
                arguments("punctuation.doubled", "一期，，二期全部投产。", "标点“，，”重复，请只留一个。"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongTexts")
    void wrongTextIsOneWarningWhereverItStands(String rule, String text, String message) {
        Issue issue = withArticle(
                valid().toBuilder().editorNote(text).build(),
                1,
                0,
                a -> a.source(text)
                        .heading(1, text)
                        .paragraph(text)
                        .table(t -> t.caption(text).header("甲", text).row(text, "乙")));
        String article = "sections[1].articles[0]";
        assertThat(VALIDATOR.validate(issue).warnings())
                .extracting(warning -> warning.rule().id(), Violation::path, Violation::message)
                .containsExactly(
                        tuple(rule, "editorNote[0]", message),
                        tuple(rule, article + ".source", message),
                        tuple(rule, article + ".body[1]", message),
                        tuple(rule, article + ".body[2]", message),
                        tuple(rule, article + ".body[3].caption", message),
                        tuple(rule, article + ".body[3].header[1]", message),
                        tuple(rule, article + ".body[3].rows[0][0]", message));
        assertThat(VALIDATOR.validate(issue).errors()).isEmpty();
    }

    @Test
    void hostSeesWarningsInTheirGroupOnly() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.title("港口，，扩建"));
        assertThat(HOST.getValidator().validate(issue)).isEmpty();
        assertThat(HOST.getValidator().validate(issue, Editorial.class))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getPropertyPath()).hasToString("sections[1].articles[0].title");
                    assertThat(violation.getMessageTemplate()).isEqualTo("{io.github.bulletinkit.punctuation.doubled}");
                    assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(WarningSeverity.class);
                });
    }

    @Test
    void constraintWorksOnAHostsOwnText() {
        assertThat(HOST.getValidator().validate(new Note("全部投产。。")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("标点“。。”重复，请只留一个。");
        assertThat(HOST.getValidator().validate(new Note("全部投产。"))).isEmpty();
    }

    @Test
    void messageThatAHostGivesGoesBeforeTheRules() {
        assertThat(HOST.getValidator().validate(new HouseNote("全部投产。。")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("别写“。。”");
    }
}
