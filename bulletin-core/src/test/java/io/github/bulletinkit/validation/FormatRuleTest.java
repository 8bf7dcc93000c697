package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.IssuePart;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts and sections that a format requires, allows and forbids. */
class FormatRuleTest {
    private static final Validator OF_HOST = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** An issue with nothing but what every bulletin has: a title, and an article with a text. */
    private static final Issue BARE = Issue.builder()
            .masthead(m -> m.title("防汛值守专报"))
            .article("", a -> a.paragraph("砚池段水位上涨。"))
            .build();

    private static final Issue FULL = Issue.builder()
            .masthead(m -> m.title("每周动态")
                    .number(IssueNumber.of(2026, 45, 498))
                    .issuer("市委办公室")
                    .date(LocalDate.of(2026, 11, 13)))
            .section("要闻", s -> s.article("布局新赛道", a -> a.paragraph("项目投产。")))
            .build();

    private static BulletinFormat.Builder format() {
        return BulletinFormat.builder("每周动态");
    }

    private static List<String> found(BulletinFormat.Builder format, Issue issue) {
        return IssueValidator.of(format.build()).validate(issue).violations().stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .toList();
    }

    @Test
    void partsThatAFormatRequiresAreReportedWhereTheyAreMissing() {
        assertThat(found(format(), BARE))
                .containsExactly(
                        "number.positive masthead.number",
                        "masthead.issuer masthead.issuer",
                        "masthead.date masthead.date",
                        "section.title sections[0].title",
                        "article.title sections[0].articles[0].title");
    }

    @Test
    void partsThatAFormatAllowsMayBeMissingOrPresent() {
        assertThat(found(format().optional(IssuePart.values()), BARE)).isEmpty();
        assertThat(found(format().optional(IssuePart.values()), FULL)).isEmpty();
        assertThat(found(format(), FULL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("partsWithPaths")
    void partThatAFormatDoesNotHaveIsReported(IssuePart part, String path) {
        assertThat(found(format().absent(part), FULL)).containsExactly("part.unexpected " + path);
    }

    static Stream<Arguments> partsWithPaths() {
        return Stream.of(
                arguments(IssuePart.YEAR, "masthead.number.year"),
                arguments(IssuePart.ISSUE, "masthead.number.issue"),
                arguments(IssuePart.TOTAL, "masthead.number.total"),
                arguments(IssuePart.ISSUER, "masthead.issuer"),
                arguments(IssuePart.DATE, "masthead.date"),
                arguments(IssuePart.SECTION_TITLE, "sections[0].title"),
                arguments(IssuePart.ARTICLE_TITLE, "sections[0].articles[0].title"));
    }

    @ParameterizedTest
    @EnumSource(IssuePart.class)
    void everyPartHasACase(IssuePart part) {
        assertThat(partsWithPaths().map(arguments -> arguments.get()[0])).contains(part);
    }

    @Test
    void sectionThatAFormatRequiresIsReportedWhereItIsMissing() {
        BulletinFormat.Builder format = format().sections("要闻", "调研").requiredSections("调研");

        assertThat(found(format, FULL)).containsExactly("section.missing sections");
    }

    @Test
    void sectionsMayComeInAnyOrderIfTheFormatSaysSo() {
        Issue issue = FULL.toBuilder()
                .section("头条", s -> s.article("园区开工", a -> a.paragraph("工地开工。")))
                .build();
        BulletinFormat.Builder format = format().sections("头条", "要闻");

        assertThat(found(format, issue)).containsExactly("section.order sections[1]");
        assertThat(found(format.sectionOrder(SectionOrder.ANY), issue)).isEmpty();
    }

    @Test
    void hostWithoutAFormatAcceptsWhatSomeOfficePrints() {
        assertThat(OF_HOST.validate(BARE)).isEmpty();
        assertThat(OF_HOST.validate(FULL)).isEmpty();
        assertThat(OF_HOST.validate(valid())).isEmpty();
    }

    @Test
    void hostWithoutAFormatFindsWhatIsWrongEverywhere() {
        Issue issue = BARE.toBuilder()
                .masthead(m -> m.title("").number(IssueNumber.of(0, -1, 0)))
                .build();

        assertThat(OF_HOST.validate(issue))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("masthead.title", "masthead.number.issue");
    }

    @Test
    void missingTotalIsToldApartFromAWrongOne() {
        Issue issue = FULL.toBuilder()
                .masthead(m -> m.number(IssueNumber.of(2026, 45, 0)))
                .build();

        assertThat(IssueValidator.of(format().build()).validate(issue).violations())
                .extracting(violation -> violation.rule().id(), Violation::message)
                .containsExactly(tuple("number.total", "缺少总期数，请填写。"));
    }
}
