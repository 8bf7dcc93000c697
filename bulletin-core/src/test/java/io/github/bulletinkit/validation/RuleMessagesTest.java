package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static io.github.bulletinkit.validation.Issues.withSection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMessagesTest {
    private static final BulletinFormat FORMAT = BulletinFormat.yangtzeDeltaWeekly();
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private final Locale jvmLocale = Locale.getDefault();

    @AfterEach
    void restoreJvmLocale() {
        Locale.setDefault(jvmLocale);
        ResourceBundle.clearCache();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "de-DE", "ar-EG", "th-TH-u-nu-thai"})
    void languageIsTheOneAskedForWhateverTheJvms(String jvm) {
        Locale.setDefault(Locale.forLanguageTag(jvm));
        ResourceBundle.clearCache();
        Issue issue = withMasthead(valid(), m -> m.number(IssueNumber.of(2026, 5, 3)));

        String chinese = "总期数 3 小于年内期数 5，请核对。";
        String english = "The running total 3 is lower than the number within the year, 5; check both.";
        IssueValidator validator = IssueValidator.of(FORMAT);
        assertThat(message(validator, issue)).isEqualTo(chinese);
        for (String tag : new String[] {"zh", "zh-CN", "zh-Hans-SG", "zh-TW"}) {
            assertThat(message(validator.withLocale(Locale.forLanguageTag(tag)), issue))
                    .isEqualTo(chinese);
        }
        for (String tag : new String[] {"en", "en-GB", "fr", "und"}) {
            assertThat(message(validator.withLocale(Locale.forLanguageTag(tag)), issue))
                    .isEqualTo(english);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{foo}", "{title}", "{sections}", "$1", "\\", "\\{", "}{", "#{7*7}", "{0}"})
    void whatTheAuthorWroteIsShownAsItStands(String title) {
        Issue issue = withSection(valid(), 1, s -> s.title(title));
        assertThat(message(IssueValidator.of(FORMAT), issue))
                .isEqualTo("本刊没有“" + title + "”这个栏目，栏目只能是：科创聚焦、经济热点、产业动向、政策举措、经验交流、域外动态。");
    }

    @Test
    void characterIsNamedWithItsPlaceCountingRareHanziAsOne() {
        Issue issue = withMasthead(valid(), m -> m.title("𠮷野\u0007"));
        assertThat(message(IssueValidator.of(FORMAT), issue)).isEqualTo("第 3 个字符 U+0007 印不出来，请删去。");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsInBothLanguagesWithTheSameValues(String key) {
        assertThat(CHINESE.getString(key)).isNotEqualTo(ENGLISH.getString(key)).endsWith("。");
        assertThat(values(CHINESE.getString(key))).isEqualTo(values(ENGLISH.getString(key)));
    }

    @Test
    void everyRuleHasAMessageAndEveryMessageIsARules() {
        assertThat(keys().map(key -> RuleMessages.rule("{" + key + "}"))).containsAll(Rule.all());
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    static Stream<String> keys() {
        return ENGLISH.keySet().stream().sorted();
    }

    private static String message(IssueValidator validator, Issue issue) {
        ValidationReport report = validator.validate(issue);
        assertThat(report.violations()).hasSize(1);
        return report.violations().get(0).message();
    }

    private static Set<String> values(String message) {
        return Pattern.compile("\\{\\w+}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("ContributorValidationMessages", locale);
    }
}
