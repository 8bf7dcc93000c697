package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5, Integer.MAX_VALUE})
    void headingOfNoKnownLevelIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder().heading(level, "一、总体要求"))
                .withMessage("level must lie between 1 and 4, but is " + level);
    }

    @Test
    void tableKeepsItsRowsWhateverBecomesOfTheListsGivenToIt() {
        List<String> row = new ArrayList<>(List.of("甲", "乙"));
        Table table = Table.builder().row(row).build();
        row.set(0, "丙");

        assertThat(table.rows()).containsExactly(cells("甲", "乙"));
        assertThat(table.toBuilder().row("丁").build().rows()).containsExactly(cells("甲", "乙"), cells("丁"));
    }

    @Test
    void tableHasTheColumnsOfItsLongestRow() {
        assertThat(Table.builder().build().columns()).isZero();
        assertThat(Table.builder().header("甲").row().row("乙", "丙").build().columns())
                .isEqualTo(2);
        assertThat(Table.builder().header("甲", "乙").row("丙").build().columns()).isEqualTo(2);
    }

    @Test
    void colophonIsFilledInSeveralSteps() {
        Issue issue = Issue.builder()
                .colophon(c -> c.reportTo("省委办公厅").copies(120))
                .colophon(c -> c.sendTo("省政府办公厅").editor("江映舟"))
                .build();

        assertThat(issue.colophon())
                .isEqualTo(Colophon.builder()
                        .reportTo("省委办公厅")
                        .sendTo("省政府办公厅")
                        .editor("江映舟")
                        .copies(120)
                        .build());
    }

    @Test
    void partsArePrintedAsOfficialsWriteThem() {
        assertThat(PrintedWords.STANDARD.print(IssueNumber.of(2022, 1, 252).withSupplement(2)))
                .isEqualTo("2022 年第 1 期 总 252 期 增刊第 2 期");
        assertThat(PrintedWords.STANDARD.imprint(Colophon.builder().build())).isEmpty();
        Colophon colophon = Colophon.builder()
                .reportTo("甲", "乙")
                .distributeTo("丙")
                .editor("丁")
                .copies(3)
                .build();
        assertThat(PrintedWords.STANDARD.recipients(colophon)).containsExactly("报：甲，乙。", "发：丙。");
        assertThat(PrintedWords.STANDARD.imprint(colophon)).containsExactly("责任编辑：丁", "共印 3 份");
    }

    @Test
    void changedCopyKeepsEverythingElse() {
        Issue issue = Issue.builder()
                .masthead(m -> m.classification("内部资料").copyNumber("000012"))
                .editorNote("按语。")
                .section("科创聚焦", s -> s.article("标题", a -> a.source("来源").figure(Pictures.png(), "图")))
                .colophon(c -> c.sendTo("省直有关部门").approver("沈致远"))
                .build();

        assertThat(issue.toBuilder().build()).isEqualTo(issue);
        assertThat(issue.masthead().toBuilder().build()).isEqualTo(issue.masthead());
        Article article = issue.sections().get(0).articles().get(0);
        assertThat(article.toBuilder().build()).isEqualTo(article);
    }

    @Test
    void methodNamedAfterAMemberSetsItAndOneNamedAfterAnElementAddsIt() {
        Issue issue = Issue.builder()
                .editorNote("旧按语。")
                .editorNote("按语一。", "按语二。")
                .section("旧栏目", s -> {})
                .sections(List.of(Section.builder().title("科创聚焦").build()))
                .section("经济热点", s -> {})
                .colophon(
                        c -> c.reportTo("旧").reportTo("省委").sendTo(List.of("旧")).sendTo(List.of("甲市", "乙市")))
                .build();

        assertThat(issue.editorNote()).containsExactly(Paragraph.of("按语一。"), Paragraph.of("按语二。"));
        assertThat(issue.sections()).extracting(Section::title).containsExactly("科创聚焦", "经济热点");
        assertThat(issue.colophon())
                .isEqualTo(Colophon.builder().reportTo("省委").sendTo("甲市", "乙市").build());
        assertThat(Table.builder()
                        .row("旧")
                        .rows(List.of(List.of("一")))
                        .row("二")
                        .build()
                        .rows())
                .containsExactly(cells("一"), cells("二"));
        assertThat(Paragraph.builder()
                        .text("旧")
                        .inlines(List.of(new Strong("重")))
                        .text("正")
                        .build()
                        .inlines())
                .containsExactly(new Strong("重"), new Text("正"));
        assertThat(BulletinFormat.builder("甲刊")
                        .section("旧")
                        .sections("一", "二")
                        .section("三")
                        .build()
                        .sections())
                .containsExactly("一", "二", "三");
    }

    @Test
    void builderOfAnArticleHasAMethodForEachKindOfBlock() {
        assertThat(names(Article.Builder.class)).containsAll(names(BlockVisitor.class));
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void whatMayBeAbsentCanBeTakenAway() {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("要讯").number(IssueNumber.of(2026, 1, 1)).date(LocalDate.of(2026, 1, 2)))
                .editorNote("按语。")
                .colophon(c -> c.editor("闻溪桥"))
                .tableOfContents(new TableOfContents(List.of()))
                .build();

        assertThat(issue.toBuilder()
                        .masthead(m -> m.title("").withoutNumber().withoutDate())
                        .editorNote()
                        .withoutColophon()
                        .withoutTableOfContents()
                        .build())
                .isEqualTo(Issue.builder().build());
        assertThat(BulletinFormat.yangtzeDeltaWeekly().toBuilder()
                        .withoutCadence()
                        .build()
                        .cadence())
                .isNull();
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Article.builder().heading(1, null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Article.builder().figure(null, "图"))
                .withMessage("image");
        assertThatNullPointerException()
                .isThrownBy(() -> Table.builder().row((List<String>) null))
                .withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> Table.builder().header((String[]) null))
                .withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> Colophon.builder().reportTo((String[]) null))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> Issue.builder().editorNote((String) null))
                .withMessage("paragraphs[0]");
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nullInAListIsRefusedByItsPlace() {
        assertThatNullPointerException()
                .isThrownBy(() -> Table.builder().row("甲", null))
                .withMessage("cells[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Table.builder().rows(Arrays.asList(List.of("甲"), Arrays.asList("乙", null))))
                .withMessage("rows[1][1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Colophon.builder().sendTo("甲", null))
                .withMessage("names[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Article.builder().body(Arrays.asList(Paragraph.of("甲"), null)))
                .withMessage("body[1]");
    }

    @Test
    void manyRunsOfOneKindAreOneRun() {
        Paragraph.Builder paragraph = Paragraph.builder().text("").strong("");
        for (int i = 0; i < 50_000; i++) {
            paragraph.text("字").strong("");
        }

        assertThat(paragraph.strong("重").build().inlines())
                .containsExactly(new Text("字".repeat(50_000)), new Strong("重"));
    }

    @Test
    void runsOfEachKindAreJoinedButLinksOnlyIfTheirTargetIsTheSame() {
        assertThat(Paragraph.builder()
                        .superscript("2")
                        .superscript("3")
                        .subscript("i")
                        .subscript("")
                        .subscript("j")
                        .link("甲", "https://a.example/")
                        .link("乙", "https://a.example/")
                        .link("丙", "https://c.example/")
                        .build()
                        .inlines())
                .containsExactly(
                        new Superscript("23"),
                        new Subscript("ij"),
                        new Link("甲乙", "https://a.example/"),
                        new Link("丙", "https://c.example/"));
    }

    @Test
    void noteIsNeitherDroppedNorJoinedAndItsWordsAreNoneOfTheParagraph() {
        Paragraph paragraph = Paragraph.builder()
                .text("甲")
                .note("")
                .note("注")
                .note("注")
                .text("乙")
                .text("丙")
                .build();

        assertThat(paragraph.inlines())
                .containsExactly(new Text("甲"), new Note(""), new Note("注"), new Note("注"), new Text("乙丙"));
        assertThat(paragraph.text()).isEqualTo("甲乙丙");
        assertThat(ListItem.builder().text("甲").note("注").build().text()).isEqualTo("甲");
        assertThat(new Note("注").withText("")).isEqualTo(new Note("注"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Note("注").withText("乙"))
                .withMessage("a note has no characters in the line, but should have \"乙\"; make a new Note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.gov.cn/",
                "HTTP://example.cn",
                "http://user@[::1]:8080/a?b=c#d",
                "https://例子.cn/通知?页=1",
                "mailto:office@example.gov.cn",
                "mailto:a@example.cn?subject=x"
            })
    void wholeAddressIsTheTargetOfALink(String target) {
        assertThat(new Link("", target).address()).contains(URI.create(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.gov.cn",
                "/a.html",
                "//www.gov.cn/",
                "https:",
                "https:///a",
                "https:www.gov.cn",
                "https://www.gov.cn/ a",
                " https://www.gov.cn/",
                "https://www.gov.cn/\n",
                "https://a.cn/\"onclick=",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.cn/",
                "mailto:",
                "mailto:office",
                "mailto://a@b"
            })
    void otherTargetIsNoAddress(String target) {
        assertThat(new Link("", target).address()).isEmpty();
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(Cell::of).toList();
    }
}
