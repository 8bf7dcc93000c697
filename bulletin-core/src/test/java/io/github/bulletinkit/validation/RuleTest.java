package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Issues.contents;
import static io.github.bulletinkit.validation.Issues.valid;
import static io.github.bulletinkit.validation.Issues.validWithContents;
import static io.github.bulletinkit.validation.Issues.withArticle;
import static io.github.bulletinkit.validation.Issues.withEntries;
import static io.github.bulletinkit.validation.Issues.withMasthead;
import static io.github.bulletinkit.validation.Issues.withSection;
import static io.github.bulletinkit.validation.Issues.withSections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.internal.editorial.EditorialChecks;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {
    private static final IssueValidator VALIDATOR = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({
        "mastheadFaults",
        "sectionFaults",
        "articleFaults",
        "textFaults",
        "blockFaults",
        "colophonFaults",
        "contentsFaults",
        "pageFaults"
    })
    void oneFaultIsOneViolationAtItsPath(String rule, Issue issue, String path) {
        assertThat(VALIDATOR.validate(issue).violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple(rule, path));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightIssues")
    void whatNoRuleForbidsIsNotReported(Issue issue) {
        assertThat(VALIDATOR.validate(issue).violations()).isEmpty();
    }

    @Test
    void everyRuleOfASingleIssueHasAWrongCase() {
        Set<String> tried = Stream.of(
                        mastheadFaults(),
                        sectionFaults(),
                        articleFaults(),
                        textFaults(),
                        blockFaults(),
                        colophonFaults(),
                        contentsFaults(),
                        pageFaults(),
                        Stream.concat(EditorialChecks.OF_TEXTS.stream(), EditorialChecks.OF_PASSAGES.stream())
                                .map(check -> arguments(check.rule())), // in EditorialChecksTest
                        Stream.of(arguments("part.unexpected"), arguments("section.missing")), // in FormatRuleTest
                        Stream.of(arguments("text.spacing")), // in EditorialRuleTest
                        Stream.of(arguments("text.indent")), // in TypedIndentTest
                        ContentRuleTest.faults(),
                        Stream.of(arguments("toc.page.mismatch")), // in IssueValidatorTest
                        PrintFaultTest.faults())
                .flatMap(cases -> cases)
                .map(fault -> (String) fault.get()[0])
                .collect(Collectors.toSet());
        assertThat(Rule.all().stream().filter(rule -> !rule.concernsSeries()).map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void rulesAreFoundById() {
        assertThat(Rule.all()).allSatisfy(rule -> assertThat(Rule.of(rule.id())).isSameAs(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "masthead.titel, masthead.title",
        "toc.page.mismach, toc.page.mismatch",
        "PUNCTUATION.DOUBLED, punctuation.doubled",
        "punctuation-doubled, punctuation.doubled",
        "TOC_UNKNOWN, toc.unknown",
        "text, text.blank"
    })
    void unknownIdIsRefusedWithTheNearestKnownOne(String unknown, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of(unknown))
                .withMessage("there is no rule " + unknown + "; did you mean " + nearest + "?");
    }

    static Stream<Arguments> mastheadFaults() {
        Issue valid = valid();
        return Stream.of(
                fault("masthead.title", "none", withMasthead(valid, m -> m.title("")), "masthead.title"),
                fault("masthead.title", "U+3000", withMasthead(valid, m -> m.title("\u3000")), "masthead.title"),
                fault("masthead.issuer", "none", withMasthead(valid, m -> m.issuer("")), "masthead.issuer"),
                fault("masthead.issuer", "no-break", withMasthead(valid, m -> m.issuer("\u00a0")), "masthead.issuer"),
                fault("masthead.date", "none", undated(), "masthead.date"),
                fault("number.positive", "no number", unnumbered(), "masthead.number"),
                fault("number.positive", "year 0", numbered(0, 45, 498), "masthead.number.year"),
                fault("number.positive", "issue 0", numbered(2026, 0, 498), "masthead.number.issue"),
                fault("number.positive", "issue -1", numbered(2026, -1, 498), "masthead.number.issue"),
                fault("number.total", "total below issue", numbered(2026, 45, 44), "masthead.number.total"),
                fault("number.total", "no total", numbered(2026, 45, 0), "masthead.number.total"),
                fault(
                        "number.supplement",
                        "supplement -1",
                        withMasthead(
                                valid,
                                m -> m.number(IssueNumber.of(2026, 45, 498).withSupplement(-1))),
                        "masthead.number.supplement"),
                fault(
                        "number.quarter",
                        "quarter 5",
                        withMasthead(
                                valid,
                                m -> m.number(IssueNumber.of(2026, 45, 498).withQuarter(5))),
                        "masthead.number.quarter"),
                fault(
                        "number.combined",
                        "45-44",
                        withMasthead(
                                valid,
                                m -> m.number(IssueNumber.of(2026, 45, 498).withLastIssue(44))),
                        "masthead.number.lastIssue"),
                fault("number.year", "last year's", numbered(2025, 45, 498), "masthead.number.year"));
    }

    static Stream<Arguments> sectionFaults() {
        Issue valid = valid();
        return Stream.of(
                fault("issue.empty", "no section", withoutSections(valid), "sections"),
                fault("issue.empty", "an entry of no article", withoutSections(validWithContents()), "sections"),
                fault(
                        "issue.empty",
                        "a note alone",
                        withoutSections(valid.toBuilder().editorNote("按语。").build()),
                        "sections"),
                fault("section.title", "none", withSection(valid, 2, s -> s.title("")), "sections[2].title"),
                fault("section.unknown", "体育", withSection(valid, 2, s -> s.title("体育")), "sections[2].title"),
                fault("section.duplicate", "again", withSection(valid, 2, s -> s.title("科创聚焦")), "sections[2].title"),
                fault("section.order", "swapped", withSections(valid, s -> Collections.swap(s, 1, 2)), "sections[2]"),
                fault("section.order", "last first", withSections(valid, s -> Collections.rotate(s, 1)), "sections[0]"),
                fault(
                        "section.order",
                        "first last",
                        withSections(valid, s -> Collections.rotate(s, -1)),
                        "sections[3]"),
                fault("section.empty", "no article", withSection(valid, 1, s -> s.articles(List.of())), "sections[1]"));
    }

    static Stream<Arguments> articleFaults() {
        Issue valid = valid();
        String path = "sections[2].articles[1]";
        return Stream.of(
                fault("article.title", "none", withArticle(valid, 2, 1, a -> a.title("")), path + ".title"),
                fault("article.title", "zero-width", withArticle(valid, 2, 1, a -> a.title("\u200b")), path + ".title"),
                fault(
                        "article.duplicate",
                        "in another section, spaced otherwise",
                        withArticle(valid, 2, 1, a -> a.title("东澜市 布局 6 条新赛道")),
                        path + ".title"),
                fault("article.empty", "no body", withArticle(valid, 2, 1, a -> a.body(List.of())), path));
    }

    static Stream<Arguments> textFaults() {
        Issue valid = valid();
        String body = "sections[0].articles[0].body[2]";
        return Stream.of(
                fault("text.blank", "empty paragraph", withParagraph(""), body),
                fault("text.blank", "full-width spaces", withParagraph("\u3000\u3000"), body),
                fault("text.blank", "line break", withParagraph("\n"), body),
                fault("text.control", "bell", withParagraph("正文\u0007。"), body),
                fault("text.control", "bell alone", withParagraph("\u0007"), body),
                fault("text.control", "several", withParagraph("正\t文\n。"), body),
                fault("text.control", "C1", withParagraph("正文\u0085。"), body),
                fault("text.control", "line separator", withParagraph("正文\u2028。"), body),
                fault("text.control", "byte order mark", withParagraph("\ufeff正文。"), body),
                fault("text.control", "right-to-left", withParagraph("正文\u202e。"), body),
                fault("text.control", "noncharacter", withParagraph("正文\uffff。"), body),
                fault("text.replacement", "U+FFFD", withParagraph("正\ufffd。"), body),
                fault("text.unpaired-surrogate", "high", withParagraph("正\ud842。"), body),
                fault("text.unpaired-surrogate", "low at the end", withParagraph("正\udfb7"), body),
                fault(
                        "text.unpaired-surrogate",
                        "a pair cut in two runs",
                        withArticle(
                                valid,
                                0,
                                0,
                                a -> a.paragraph(p -> p.text("正\ud842").strong("\udfb7文"))),
                        body),
                fault("text.control", "title", withMasthead(valid, m -> m.title("要\u0000讯")), "masthead.title"),
                fault("text.control", "issuer", withMasthead(valid, m -> m.issuer("办\u0000")), "masthead.issuer"),
                fault(
                        "text.control",
                        "classification",
                        withMasthead(valid, m -> m.classification("内部\u0000")),
                        "masthead.classification"),
                fault(
                        "text.replacement",
                        "copy number",
                        withMasthead(valid, m -> m.copyNumber("0\ufffd")),
                        "masthead.copyNumber"),
                fault(
                        "text.unpaired-surrogate",
                        "source",
                        withArticle(valid, 2, 1, a -> a.source("报\ud842")),
                        "sections[2].articles[1].source"),
                fault("text.control", "section", withSection(valid, 1, s -> s.title("经济热点\n")), "sections[1].title"),
                fault(
                        "text.replacement",
                        "article",
                        withArticle(valid, 2, 1, a -> a.title("首份\ufffd")),
                        "sections[2].articles[1].title"),
                fault(
                        "text.control",
                        "section of an entry",
                        withEntry(1, entry -> new TocEntry("科创\u200b聚焦", entry.title(), entry.page())),
                        "tableOfContents.entries[1].section"),
                fault(
                        "text.control",
                        "title of an entry",
                        withEntry(1, entry -> new TocEntry(entry.section(), entry.title() + "\t", entry.page())),
                        "tableOfContents.entries[1].title"));
    }

    private static Issue withLink(String target) {
        return withBlock(Paragraph.builder().text("见").link("通知", target).build());
    }

    private static Issue withNote(String note) {
        return withBlock(Paragraph.builder().text("甲").note(note).text("乙。").build());
    }

    static Stream<Arguments> blockFaults() {
        String block = "sections[0].articles[0].body[2]";
        Function<String, ListBlock> list =
                text -> ListBlock.builder().item("甲").item(text).build();
        Table table = Table.builder()
                .caption("表")
                .header("甲", "乙")
                .row("1", "2")
                .row("3", "")
                .build();
        return Stream.of(
                fault("text.blank", "heading", withBlock(new Heading(1, "\u3000")), block),
                fault(
                        "text.control",
                        "heading",
                        withArticle(valid(), 0, 0, a -> a.heading(1, "一、甲\t").paragraph("正文。")),
                        block),
                fault("link.target", "no scheme", withLink("www.gov.cn"), block + ".inlines[1].target"),
                fault("link.target", "script", withLink("javascript:alert(1)"), block + ".inlines[1].target"),
                fault("link.target", "none", withLink(""), block + ".inlines[1].target"),
                fault(
                        "link.target",
                        "item",
                        withBlock(ListBlock.builder()
                                .item(i -> i.link("甲", "ftp://a.example/"))
                                .build()),
                        block + ".items[0].inlines[0].target"),
                fault("text.blank", "note", withNote("\u3000"), block + ".inlines[1].note"),
                fault("text.control", "note", withNote("见\n下"), block + ".inlines[1].note"),
                fault(
                        "text.blank",
                        "note alone",
                        withBlock(Paragraph.builder().note("注。").build()),
                        block),
                fault("list.empty", "nothing", withBlock(ListBlock.builder().build()), block),
                fault("text.blank", "item", withBlock(list.apply("　")), block + ".items[1]"),
                fault(
                        "text.blank",
                        "item of a list in an item",
                        withBlock(ListBlock.builder()
                                .item("甲", inner -> inner.item("乙").item(""))
                                .build()),
                        block + ".items[0].list.items[1]"),
                fault("text.control", "item", withBlock(list.apply("甲\t")), block + ".items[1]"),
                fault("table.empty", "nothing", withBlock(Table.builder().build()), block),
                fault(
                        "table.empty",
                        "header alone",
                        withBlock(Table.builder().header("甲").build()),
                        block),
                fault(
                        "table.empty",
                        "no column",
                        withBlock(Table.builder().row().row().build()),
                        block),
                fault(
                        "table.columns",
                        "short",
                        withBlock(table.toBuilder().row("5").build()),
                        block + ".rows[2]"),
                fault(
                        "table.columns",
                        "long, without header",
                        withBlock(table.toBuilder().header().row("5", "6", "7").build()),
                        block + ".rows[2]"),
                fault(
                        "table.columns",
                        "header",
                        withBlock(table.toBuilder().header("甲").build()),
                        block + ".header"),
                fault(
                        "table.columns",
                        "only row",
                        withBlock(Table.builder().header("甲", "乙").row("1").build()),
                        block + ".rows[0]"),
                fault(
                        "table.columns",
                        "spans make a row too long",
                        withBlock(table.toBuilder().row(r -> r.cell("5", 3, 1)).build()),
                        block + ".rows[2]"),
                fault(
                        "table.columns",
                        "second row of the header",
                        withBlock(table.toBuilder().subheader("丙").build()),
                        block + ".subheaders[0]"),
                fault(
                        "table.columns",
                        "row without a cell of its own",
                        withBlock(table.toBuilder()
                                .row(r -> r.cell("5", 2, 2))
                                .row()
                                .build()),
                        block + ".rows[3]"),
                fault(
                        "table.columns",
                        "alignment of a column too many",
                        withBlock(table.toBuilder()
                                .alignment(ColumnAlignment.AUTO, ColumnAlignment.LEFT, ColumnAlignment.RIGHT)
                                .build()),
                        block + ".alignment"),
                fault(
                        "table.span",
                        "below the table",
                        withBlock(table.toBuilder()
                                .row(r -> r.cell("5").cell("6", 1, 2))
                                .build()),
                        block + ".rows[2][1]"),
                fault(
                        "table.span",
                        "from the header into the rows",
                        withBlock(table.toBuilder()
                                .header(r -> r.cell("甲").cell("乙", 1, 2))
                                .build()),
                        block + ".header[1]"),
                fault(
                        "table.span",
                        "into a cell from above",
                        withBlock(Table.builder()
                                .header("甲", "乙", "丙")
                                .row(r -> r.cell("1").cell("2", 1, 2).cell("3"))
                                .row(r -> r.cell("4", 2, 1).cell("5"))
                                .build()),
                        block + ".rows[1][0]"),
                fault(
                        "text.control",
                        "further row of the header",
                        withBlock(table.toBuilder().subheader("丙", "丁\t").build()),
                        block + ".subheaders[0][1]"),
                fault(
                        "figure.alt",
                        "in a row",
                        withBlock(
                                FigureRow.of(new Figure(Pictures.png(), "图", ""), new Figure(Pictures.png(), "", ""))),
                        block + ".figures[1]"),
                fault(
                        "text.control",
                        "caption",
                        withBlock(table.toBuilder().caption("表\n").build()),
                        block + ".caption"),
                fault(
                        "text.replacement",
                        "header",
                        withBlock(table.toBuilder().header("甲", "\ufffd").build()),
                        block + ".header[1]"),
                fault(
                        "text.unpaired-surrogate",
                        "cell",
                        withBlock(table.toBuilder().row("5", "\udfb7").build()),
                        block + ".rows[2][1]"),
                fault("figure.alt", "none", withBlock(new Figure(Pictures.png(), "", "图")), block),
                fault("figure.alt", "no-break space", withBlock(new Figure(Pictures.png(), "\u00a0", "图")), block),
                fault("text.control", "alt", withBlock(new Figure(Pictures.png(), "图\u0007", "")), block + ".alt"),
                fault(
                        "text.control",
                        "caption of a figure",
                        withBlock(new Figure(Pictures.png(), "图", "图\u0007")),
                        block + ".caption"),
                fault(
                        "text.blank",
                        "in the editor's note",
                        valid().toBuilder().editorNote("").build(),
                        "editorNote[0]"),
                fault(
                        "figure.alt",
                        "in the editor's note",
                        valid().toBuilder()
                                .editorNote(List.of(Paragraph.of("按语。"), new Figure(Pictures.png(), "", "")))
                                .build(),
                        "editorNote[1]"));
    }

    static Stream<Arguments> colophonFaults() {
        return Stream.of(
                fault("text.blank", "report", withColophon(c -> c.reportTo("")), "colophon.reportTo[0]"),
                fault("text.blank", "send", withColophon(c -> c.sendTo("省直有关部门", " ")), "colophon.sendTo[1]"),
                fault(
                        "text.blank",
                        "distribute",
                        withColophon(c -> c.distributeTo("\u3000")),
                        "colophon.distributeTo[0]"),
                fault("text.control", "report", withColophon(c -> c.reportTo("省\n委")), "colophon.reportTo[0]"),
                fault("text.control", "send", withColophon(c -> c.sendTo("省\u200b委")), "colophon.sendTo[0]"),
                fault(
                        "text.replacement",
                        "distribute",
                        withColophon(c -> c.distributeTo("\ufffd")),
                        "colophon.distributeTo[0]"),
                fault("text.control", "editor", withColophon(c -> c.editor("江\t映舟")), "colophon.editor"),
                fault(
                        "text.unpaired-surrogate",
                        "approver",
                        withColophon(c -> c.approver("沈\ud842")),
                        "colophon.approver"),
                fault("colophon.copies", "-1", withColophon(c -> c.copies(-1)), "colophon.copies"));
    }

    static Stream<Arguments> contentsFaults() {
        Issue valid = validWithContents();
        TocEntry stranger = new TocEntry("经济热点", "上周文章", 4);
        return Stream.of(
                fault("toc.missing", "first", withEntries(valid, e -> e.remove(0)), "sections[0].articles[0]"),
                fault("toc.missing", "fifth", withEntries(valid, e -> e.remove(4)), "sections[2].articles[1]"),
                fault(
                        "toc.unknown",
                        "stranger",
                        withEntries(valid, e -> e.add(3, stranger)),
                        "tableOfContents.entries[3]"),
                fault("toc.unknown", "again", withEntries(valid, e -> e.add(e.get(0))), "tableOfContents.entries[6]"),
                fault(
                        "toc.unknown",
                        "under another section first",
                        withEntries(
                                valid,
                                e -> e.add(0, new TocEntry("域外动态", e.get(0).title(), 3))),
                        "tableOfContents.entries[0]"),
                fault(
                        "toc.order",
                        "swapped",
                        withEntries(valid, e -> Collections.swap(e, 2, 3)),
                        "tableOfContents.entries[3]"),
                fault(
                        "toc.order",
                        "last first",
                        withEntries(valid, e -> Collections.rotate(e, 1)),
                        "tableOfContents.entries[0]"),
                fault(
                        "toc.section",
                        "under its neighbour's",
                        withEntry(2, entry -> new TocEntry("产业动向", entry.title(), entry.page())),
                        "tableOfContents.entries[2]"));
    }

    static Stream<Arguments> pageFaults() {
        return Stream.of(
                fault("toc.page.ascending", "falls", paged(3, 3, 4, 6, 5, 8), "tableOfContents.entries[4]"),
                fault(
                        "toc.page.ascending",
                        "falls after one too high",
                        paged(3, 9, 4, 9, 9, 9),
                        "tableOfContents.entries[2]"),
                fault("toc.page.first", "page 1", paged(1, 3, 4, 6, 6, 8), "tableOfContents.entries[0]"),
                fault("toc.page.first", "page 0 in the middle", paged(3, 3, 4, 0, 6, 8), "tableOfContents.entries[3]"));
    }

    static Stream<Arguments> rightIssues() {
        Issue valid = valid();
        return Stream.of(
                right("the sample", valid),
                right("its contents", validWithContents()),
                right("first of all issues", numbered(2026, 1, 1)),
                right("first day", withMasthead(valid, m -> m.date(LocalDate.of(2026, 1, 1)))),
                right("last day", withMasthead(valid, m -> m.date(LocalDate.of(2026, 12, 31)))),
                right("title spaced", withSection(valid, 0, s -> s.title("科创 聚焦"))),
                right(
                        "supplement",
                        withMasthead(
                                valid,
                                m -> m.number(IssueNumber.of(2026, 45, 498).withSupplement(1)))),
                right(
                        "classified",
                        withMasthead(valid, m -> m.classification("机密★5年").copyNumber("000012"))),
                right("source", withArticle(valid, 0, 0, a -> a.source("《东澜日报》"))),
                right(
                        "headings",
                        withArticle(valid, 0, 0, a -> a.heading(1, "一、总体要求").paragraph("正文。"))),
                right(
                        "empty cells",
                        withBlock(Table.builder().header("", "甲").row("", "").build())),
                right(
                        "lines in a cell",
                        withBlock(Table.builder().header("甲\n乙").row("丙\r\n丁").build())),
                right(
                        "cells over several columns and rows",
                        withBlock(Table.builder()
                                .header(r -> r.cell("甲", 1, 2).cell("乙", 2, 1))
                                .subheader("丙", "丁")
                                .row(r -> r.cell("1", 2, 2).cell("2"))
                                .row("3")
                                .alignment(ColumnAlignment.LEFT)
                                .build())),
                right(
                        "figures side by side",
                        withBlock(FigureRow.of(
                                new Figure(Pictures.png(), "一", "").withWidth(60),
                                new Figure(Pictures.png(), "二", "图")))),
                right("one cell", withBlock(Table.builder().row("甲").build())),
                right("figure", withBlock(new Figure(Pictures.png(), "图", ""))),
                right("editor's note", valid.toBuilder().editorNote("按语。").build()),
                right("empty colophon", withColophon(c -> {})),
                right(
                        "colophon",
                        withColophon(c -> c.reportTo("省委").editor("江映舟").copies(120))),
                right("rare hanzi", withParagraph("𠮷野家")),
                right("variation selector", withParagraph("葛\udb40\udd00")),
                right("joiner", withParagraph("a\u200db")),
                right("private use", withParagraph("\ue000")),
                right("spaced entry", withEntry(0, e -> new TocEntry(e.section(), "东澜市布局6条新赛道", e.page()))),
                right("all on page 2", paged(2, 2, 2, 2, 2, 2)));
    }

    private static Arguments fault(String rule, String what, Issue issue, String path) {
        return arguments(rule, named(what, issue), path);
    }

    private static Arguments right(String what, Issue issue) {
        return arguments(named(what, issue));
    }

    private static Issue withoutSections(Issue issue) {
        return issue.toBuilder().sections(List.of()).build();
    }

    private static Issue numbered(int year, int issue, int total) {
        return withMasthead(valid(), m -> m.number(IssueNumber.of(year, issue, total)));
    }

    private static Issue undated() {
        return withMasthead(valid(), Masthead.Builder::withoutDate);
    }

    private static Issue unnumbered() {
        return withMasthead(valid(), Masthead.Builder::withoutNumber);
    }

    private static Issue withParagraph(String text) {
        return withArticle(valid(), 0, 0, a -> a.paragraph(text));
    }

    private static Issue withBlock(Block block) {
        return withArticle(valid(), 0, 0, a -> a.block(block));
    }

    private static Issue withColophon(Consumer<Colophon.Builder> colophon) {
        return valid().toBuilder().colophon(colophon).build();
    }

    private static Issue withEntry(int entry, UnaryOperator<TocEntry> change) {
        return withEntries(validWithContents(), entries -> entries.set(entry, change.apply(entries.get(entry))));
    }

    private static Issue paged(int... pages) {
        TableOfContents contents = contents(pages);
        return valid().toBuilder().tableOfContents(contents).build();
    }
}
