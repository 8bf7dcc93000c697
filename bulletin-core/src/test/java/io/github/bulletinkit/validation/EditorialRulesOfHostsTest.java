package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueText;
import io.github.bulletinkit.model.MemberPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that an office adds: {@link EditorialRule} and {@link Terms}. */
class EditorialRulesOfHostsTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private static final Rule TERMS_RULE = new Rule("office.terms", Severity.WARNING, "");
    private static final Terms TERMS = Terms.of(TERMS_RULE, Map.of("市经信委", "市工信局"));

    /** Titles of articles end without a full stop. */
    private static final EditorialRule TITLES = new EditorialRule() {
        @Override
        public Rule rule() {
            return new Rule("office.titles", Severity.ERROR, "");
        }

        @Override
        public List<String> check(IssueText text, Locale locale) {
            return text.kind() == TextKind.TITLE && text.text().endsWith("。") ? List.of("标题末尾不用句号。") : List.of();
        }
    };

    private static final Issue ISSUE = Issues.valid().toBuilder()
            .section(
                    "云汀专页",
                    s -> s.article(
                            "市经信委设立中心。",
                            a -> a.source("市经信委")
                                    .paragraph("正文。。")
                                    .table(t -> t.header("单位", "数").row("市经信委", "1"))))
            .build();

    @Test
    void faultsAreReportedAmongTheLibrarysInDocumentOrder() {
        assertThat(VALIDATOR.withRules(TERMS, TITLES).validate(ISSUE).violations())
                .filteredOn(violation -> violation.path().startsWith("sections[4].articles"))
                .extracting(violation -> violation.rule().id(), Violation::severity, Violation::path)
                .containsExactly(
                        tuple("title.ending", Severity.WARNING, "sections[4].articles[0].title"),
                        tuple("office.terms", Severity.WARNING, "sections[4].articles[0].title"),
                        tuple("office.titles", Severity.ERROR, "sections[4].articles[0].title"),
                        tuple("office.terms", Severity.WARNING, "sections[4].articles[0].source"),
                        tuple("punctuation.doubled", Severity.WARNING, "sections[4].articles[0].body[0]"),
                        tuple("office.terms", Severity.WARNING, "sections[4].articles[0].body[1].rows[0][0]"));
    }

    @Test
    void messagesAreInTheLanguageOfTheValidator() {
        IssueValidator validator = VALIDATOR.withRules(TERMS);

        assertThat(validator.validate(ISSUE).warnings())
                .extracting(Violation::message)
                .contains("“市经信委”应作“市工信局”。");
        assertThat(validator.withLocale(Locale.UK).validate(ISSUE).warnings())
                .extracting(Violation::message)
                .contains("“市经信委” is not used here; write “市工信局”.");
    }

    @Test
    void rulesAreRaisedAndSwitchedOffLikeTheLibrarys() {
        IssueValidator validator = VALIDATOR.withRules(List.of(TERMS, TITLES));

        assertThat(validator.withErrors(TERMS_RULE).validate(ISSUE).errors())
                .extracting(Violation::rule)
                .contains(TERMS_RULE);
        assertThat(validator.without(TERMS_RULE, TITLES.rule()).validate(ISSUE)).isEqualTo(VALIDATOR.validate(ISSUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.without(TERMS_RULE))
                .withMessageContaining("office.terms");
    }

    @Test
    void idBelongsToOneRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.withRules(TERMS, TERMS))
                .withMessage("there is a rule office.terms already; give yours another id");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        VALIDATOR.withRules(Terms.of(new Rule("text.blank", Severity.ERROR, ""), Map.of("甲", "乙"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "terms", "Office.terms", "office.", "office..terms", "office.my terms"})
    void idHasTheFormOfTheLibrarys(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(id, Severity.ERROR, ""))
                .withMessageContaining("\"" + id + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "长三角, 长三角地区, 长三角地区合作, false",
        "长三角, 长三角地区, 长三角合作, true",
        "长三角, 长三角地区, 长三角地区与长三角合作, true",
        "三角, 长三角, 长三角, false",
        "三角, 长三角, 三角, true",
        "截止目前, 截至目前, 截至目前, false",
        "截止目前, 截至目前, 截止目前, true"
    })
    void wrongWordInsideItsRightOneIsRight(String wrong, String right, String text, boolean found) {
        IssueText title = new IssueText(MemberPath.article(0, 0).member("title"), TextKind.TITLE, text);

        assertThat(Terms.of(TERMS_RULE, Map.of(wrong, right)).check(title, Locale.CHINA))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void wordWithoutARightOneIsToBeRemoved() {
        IssueText title = new IssueText(MemberPath.article(0, 0).member("title"), TextKind.TITLE, "隆重召开");

        assertThat(Terms.of(TERMS_RULE, Map.of("隆重", "")).check(title, Locale.CHINA))
                .containsExactly("不用“隆重”，请删去。");
    }

    @Test
    void uselessWordsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Terms.of(TERMS_RULE, Map.of("", "甲")));
        assertThatIllegalArgumentException().isThrownBy(() -> Terms.of(TERMS_RULE, Map.of("甲", "甲")));
    }
}
