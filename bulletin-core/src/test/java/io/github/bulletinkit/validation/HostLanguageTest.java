package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interpolator of the host decides the language and the wording of messages. */
class HostLanguageTest {
    private static final Issue WRONG = withMasthead(valid(), m -> m.number(IssueNumber.of(2026, 5, 3)));
    private static final String CHINESE = "总期数 3 小于年内期数 5，请核对。";
    private static final String ENGLISH =
            "The running total 3 is lower than the number within the year, 5; check both.";

    private final Locale jvmLocale = Locale.getDefault();

    /** Delegates to another interpolator in the language of the request, and adds a mark. */
    private record Desk(MessageInterpolator words, Locale request) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, request);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return "desk: " + words.interpolate(template, context, locale);
        }
    }

    @BeforeEach
    void letTheJvmSpeakGerman() {
        useJvmLocale(Locale.GERMANY);
    }

    @AfterEach
    void restoreJvmLocale() {
        useJvmLocale(jvmLocale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-Hans-SG", "zh-TW"})
    void chineseRequestIsAnsweredInChinese(String request) {
        assertThat(errors(speaking(Locale.forLanguageTag(request)))).containsExactly(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de-DE", "fr"})
    void anyOtherRequestIsAnsweredInEnglish(String request) {
        assertThat(errors(speaking(Locale.forLanguageTag(request)))).containsExactly(ENGLISH);
    }

    @Test
    void englishRequestIsAnsweredInEnglishWhereTheJvmSpeaksChinese() {
        useJvmLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(errors(speaking(Locale.US))).containsExactly(ENGLISH);
    }

    @Test
    void hostsOwnInterpolatorHasTheLastWord() {
        MessageInterpolator words = new ParameterMessageInterpolator();
        assertThat(errors(new Desk(words, Locale.SIMPLIFIED_CHINESE))).containsExactly("desk: " + CHINESE);
        assertThat(errors(new Desk(words, Locale.UK))).containsExactly("desk: " + ENGLISH);
    }

    @Test
    void interpolatorCanBeChosenForOneValidator() {
        try (ValidatorFactory host = host(speaking(Locale.US))) {
            assertThat(host.usingContext()
                            .messageInterpolator(speaking(Locale.SIMPLIFIED_CHINESE))
                            .getValidator()
                            .validate(WRONG))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(CHINESE);
        }
    }

    private static MessageInterpolator speaking(Locale request) {
        return new ParameterMessageInterpolator(
                Set.of(Locale.SIMPLIFIED_CHINESE, Locale.US), Locale.US, context -> request, false);
    }

    private static List<String> errors(MessageInterpolator interpolator) {
        try (ValidatorFactory host = host(interpolator)) {
            return host.getValidator().validate(WRONG).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }

    private static ValidatorFactory host(MessageInterpolator interpolator) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory();
    }

    private static void useJvmLocale(Locale locale) {
        Locale.setDefault(locale);
        ResourceBundle.clearCache();
    }
}
