package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static io.github.bulletinkit.validation.Issues.withSection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.EvenSpacing;
import io.github.bulletinkit.constraint.WarningSeverity;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
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

    record Note(@EditedText String text) {}

    record SpacedNote(@EvenSpacing String text) {}

    record HouseNote(@EditedText(message = "别写“{marks}”") String text) {}

    record Draft(
            @EditedText String title,
            @EditedText(message = "请编辑改正") String text) {}

    @AfterAll
    static void close() {
        HOST.close();
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                arguments("punctuation.doubled", "全部投产。。", "“全部投产。。”中的标点 。。 重复，请只留一个（GB/T 15834—2011，4.1至4.7）。"),
                arguments(
                        "punctuation.doubled", "一期，，二期全部投产。", "“一期，，二期全部投产”中的标点 ，， 重复，请只留一个（GB/T 15834—2011，4.1至4.7）。"),
                arguments(
                        "punctuation.doubled",
                        "他说：“全部投产。”。",
                        "“：“全部投产。”。”中的 。”。 在后引号里外都有标点，请只留一处（GB/T 15834—2011，附录B.2）。"),
                arguments(
                        "punctuation.doubled",
                        "全部投产！！！！",
                        "“全部投产！！！！”中的标点 ！！！！ 叠用过多，问号、叹号最多叠用三个（GB/T 15834—2011，4.2.3.3、4.3.3.3）。"),
                arguments("punctuation.doubled", "一期、二期...", "“一期、二期...”中的 ... 不是省略号，省略号应为“……”（GB/T 15834—2011，4.11）。"),
                arguments("punctuation.halfwidth", "一期投产,二期开工。", "“一期投产,二期开工。”中的半角标点 , 应改为全角 ，（GB/T 15834—2011，5.1）。"),
                arguments("punctuation.halfwidth", "各县(市、区）落实。", "“各县(市、区）落实”中的半角标点 ( 应改为全角 （（GB/T 15834—2011，5.1）。"),
                arguments(
                        "punctuation.unbalanced",
                        "推行“一网通办改革。",
                        "“ 缺少配对的 ”，请补上，或者删去多余的一半，见：推行“一网通办改革（GB/T 15834—2011，4.8）。"),
                arguments(
                        "punctuation.unbalanced",
                        "推行「一网通办改革。",
                        "「 缺少配对的 」，请补上，或者删去多余的一半，见：推行「一网通办改革（GB/T 15834—2011，4.8）。"),
                arguments(
                        "punctuation.unbalanced",
                        "各县市、区）落实。",
                        "） 缺少配对的 （，请补上，或者删去多余的一半，见：各县市、区）落实。（GB/T 15834—2011，4.9）。"),
                arguments(
                        "punctuation.unbalanced",
                        "印发《“十四五》规划”。",
                        "“ 与别的成对标点交叉，请先关里层，后关外层，见：印发《“十四五》规划（GB/T 15834—2011，4.8）。"),
                arguments(
                        "punctuation.unbalanced",
                        "推行‘一网通办’改革。",
                        "‘ 层次不对，引号外层用双引号“”，里层用单引号‘’，见：推行‘一网通办’改（GB/T 15834—2011，4.8.3.4）。"),
                arguments(
                        "punctuation.unbalanced",
                        "《关于《公共数据条例》的报告》",
                        "《 层次不对，书名号外层用《》，里层用〈〉，见：《关于《公共数据条例（GB/T 15834—2011，4.15.3.5）。"),
                arguments(
                        "punctuation.range",
                        "形成 3-4 个平台。",
                        "“3-4 个”表示起止，不用短横线，请改用一字线或浪纹线，如“3～4 个”（GB/T 15834—2011，4.13.3.2）。"),
                arguments(
                        "numeral.width", "立项 １2 项。", "“立项 １2 项。”中的数字“１2”含全角数字，而此处另有半角数字，请统一为半角（GB/T 15835—2011，5.1）。"),
                arguments(
                        "text.foreign-word",
                        "大数据 and 人工智能",
                        "“大数据 and 人工智能”中夹有英文单词“and”，请改为汉字、加注中文或删去；专名和缩写，请按原名大写（国家通用语言文字法第十一条）。"));
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
                .filteredOn(warning -> !warning.rule().equals(EditorialRules.TITLE_ENDING))
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
                .containsExactly("“全部投产。。”中的标点 。。 重复，请只留一个（GB/T 15834—2011，4.1至4.7）。");
        assertThat(HOST.getValidator().validate(new Note("全部投产。"))).isEmpty();
    }

    @Test
    void messageThatAHostGivesGoesBeforeTheRules() {
        assertThat(HOST.getValidator().validate(new HouseNote("全部投产。。")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("别写“。。”");
    }

    @Test
    void messageThatAHostGivesIsReportedOnceForAllRules() {
        String wrong = "通过1-2家试点the，与３家“试点,，。";
        assertThat(HOST.getValidator().validate(new Draft(wrong, "")))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactlyInAnyOrder(
                        "{io.github.bulletinkit.punctuation.halfwidth}",
                        "{io.github.bulletinkit.punctuation.unbalanced/unclosed}",
                        "{io.github.bulletinkit.punctuation.range}",
                        "{io.github.bulletinkit.numeral.width}",
                        "{io.github.bulletinkit.punctuation.doubled}",
                        "{io.github.bulletinkit.text.foreign-word}");
        assertThat(HOST.getValidator().validate(new Draft("", wrong)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("请编辑改正");
    }

    @Test
    void spacingIsReportedOnceForAnIssueAtTheFirstTextThatDeparts() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.paragraph("第3批50家。").paragraph("第 4 批60家。"));
        assertThat(VALIDATOR.validate(issue).warnings())
                .extracting(warning -> warning.rule().id(), Violation::path, Violation::message)
                .containsExactly(tuple(
                        "text.spacing",
                        "sections[0].articles[0].title",
                        "汉字与数字之间有 6 处不空格、4 处空格，“东澜市布局 6 条新赛道”处空了格，请统一。"));
    }

    @Test
    void spacingThatAsManyTextsHaveAsNotIsThatOfTheFirst() {
        Issue issue = withArticle(valid(), 1, 0, a -> a.paragraph("第3批。"));
        assertThat(VALIDATOR.validate(issue).warnings())
                .extracting(Violation::path, Violation::message)
                .containsExactly(tuple("sections[1].articles[0].body[1]", "汉字与数字之间有 2 处空格、2 处不空格，“第3批。”处没有空格，请统一。"));
    }

    static Stream<Arguments> textsWithoutSpaces() {
        return Stream.of(
                arguments("masthead.title", withMasthead(spaced(), m -> m.title("湾区第3刊"))),
                arguments("masthead.issuer", withMasthead(spaced(), m -> m.issuer("第3办公室"))),
                arguments(
                        "editorNote[0]",
                        spaced().toBuilder().editorNote("本期选编26篇。").build()),
                arguments("sections[1].title", withSection(spaced(), 1, s -> s.title("第3栏"))),
                arguments("sections[1].articles[0].title", spaced(a -> a.title("云汀市设立3家中心"))),
                arguments("sections[1].articles[0].source", spaced(a -> a.source("第3办公室"))),
                arguments(
                        "sections[1].articles[0].body[1]",
                        spaced(a -> a.heading(1, "一、做好3件事").paragraph("正文。"))),
                arguments("sections[1].articles[0].body[1]", spaced(a -> a.paragraph("做好3件事。"))),
                arguments("sections[1].articles[0].body[1]", spaced(a -> a.paragraph("增长 5%以上，为第 3批。"))),
                arguments(
                        "sections[1].articles[0].body[1].caption",
                        spaced(a -> a.table(t -> t.caption("表 设立3家").header("甲").row("设立")))),
                arguments(
                        "sections[1].articles[0].body[1].header[0]",
                        spaced(a -> a.table(t -> t.header("设立3家").row("设立")))),
                arguments(
                        "sections[1].articles[0].body[1].rows[0][0]",
                        spaced(a -> a.table(t -> t.header("甲").row("设立3家")))));
    }

    @ParameterizedTest
    @MethodSource("textsWithoutSpaces")
    void spacingIsThatOfEveryText(String path, Issue issue) {
        assertThat(VALIDATOR.validate(issue).warnings())
                .extracting(warning -> warning.rule().id(), Violation::path)
                .containsExactly(tuple("text.spacing", path));
    }

    @Test
    void spaceThatPartsTheClausesOfATitleDoesNotCount() {
        Issue tight = withArticle(valid(), 0, 0, a -> a.title("东澜市布局6条新赛道 12部门联合发力"));
        assertThat(VALIDATOR.validate(tight).violations()).isEmpty();
        assertThat(VALIDATOR.validate(spaced(a -> a.title("湾区启动专项行动 12部门联合发力"))).violations())
                .isEmpty();
    }

    @Test
    void spacingOfAHostsOwnTextIsThatOfTheText() {
        assertThat(HOST.getValidator().validate(new SpacedNote("第 3 批50家。")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("汉字与数字之间有 2 处空格、2 处不空格，“第 3 批50家。”处没有空格，请统一。");
        assertThat(HOST.getValidator().validate(new SpacedNote("第3批50家。"))).isEmpty();
    }

    private static Issue spaced() {
        return spaced(a -> a.paragraph("开工 4 项。"));
    }

    private static Issue spaced(Consumer<Article.Builder> change) {
        return withArticle(withArticle(valid(), 3, 0, a -> a.paragraph("共 8 项，共 9 项。")), 1, 0, change);
    }
}
