package io.github.bulletinkit.examples;

import static io.github.bulletinkit.examples.SmallIssueJson.withContents;
import static io.github.bulletinkit.examples.SmallIssueJson.withoutContents;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.validation.Rule;
import io.github.bulletinkit.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issues that can be read but have errors: each is printed, and nothing is written. */
class ConvertInvalidIssueTest {
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==";

    @TempDir
    private Path folder;

    /**
     * An issue that breaks a rule.
     *
     * @param rule the rule's id
     * @param errors id and path of each error to be printed
     */
    private record Breach(String rule, SmallIssueJson issue, List<String> errors) {

        static Breach of(String rule, SmallIssueJson issue, String path) {
            return new Breach(rule, issue, List.of(rule + " " + path));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    /** The weekly has all parts, and requires no section. */
    private static final Set<Rule> OF_OTHER_FORMATS = Set.of(Rule.PART_UNEXPECTED, Rule.SECTION_MISSING);

    static Stream<Breach> breaches() {
        return Stream.of(
                        mastheadBreaches(),
                        sectionBreaches(),
                        articleBreaches(),
                        blockBreaches(),
                        contentsBreaches(),
                        printingBreaches())
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> mastheadBreaches() {
        SmallIssueJson issue = withoutContents();
        return Stream.of(
                Breach.of("masthead.title", issue.set("/masthead/title", "\u3000"), "masthead.title"),
                Breach.of("masthead.issuer", issue.remove("/masthead/issuer"), "masthead.issuer"),
                Breach.of("masthead.date", issue.remove("/masthead/date"), "masthead.date"),
                Breach.of("number.positive", issue.set("/masthead/number/issue", 0), "masthead.number.issue"),
                Breach.of("number.quarter", issue.set("/masthead/number/quarter", 5), "masthead.number.quarter"),
                Breach.of("number.combined", issue.set("/masthead/number/lastIssue", 44), "masthead.number.lastIssue"),
                Breach.of("number.total", issue.set("/masthead/number/total", 44), "masthead.number.total"),
                Breach.of(
                        "number.supplement",
                        issue.set("/masthead/number/supplement", -1),
                        "masthead.number.supplement"),
                Breach.of("number.year", issue.set("/masthead/number/year", 2025), "masthead.number.year"));
    }

    private static Stream<Breach> sectionBreaches() {
        SmallIssueJson issue = withoutContents();
        return Stream.of(
                Breach.of("issue.empty", issue.set("/sections", List.of()), "sections"),
                Breach.of("section.title", issue.remove("/sections/1/title"), "sections[1].title"),
                Breach.of("section.unknown", issue.set("/sections/1/title", "体育新闻"), "sections[1].title"),
                Breach.of("section.duplicate", issue.set("/sections/1/title", "科创聚焦"), "sections[1].title"),
                Breach.of("section.order", issue.swap("/sections/0", "/sections/1"), "sections[1]"),
                Breach.of("section.empty", issue.set("/sections/1/articles", List.of()), "sections[1]"));
    }

    private static Stream<Breach> articleBreaches() {
        SmallIssueJson issue = withoutContents();
        String article = "/sections/0/articles/1";
        String paragraph = "/sections/0/articles/0/body/1";
        String paragraphPath = "sections[0].articles[0].body[1]";
        return Stream.of(
                Breach.of("article.title", issue.set(article + "/title", ""), "sections[0].articles[1].title"),
                Breach.of(
                        "article.duplicate",
                        issue.set(article + "/title", "东澜市 布局 6 条新赛道"),
                        "sections[0].articles[1].title"),
                Breach.of("article.empty", issue.remove(article + "/body"), "sections[0].articles[1]"),
                Breach.of("text.blank", issue.set(paragraph, "\u3000\u3000"), paragraphPath),
                Breach.of("text.control", issue.set(paragraph, "正\u0007文。"), paragraphPath),
                Breach.of("text.replacement", issue.set(paragraph, "正\ufffd。"), paragraphPath),
                Breach.of("text.unpaired-surrogate", issue.set(paragraph, "正\ud842。"), paragraphPath));
    }

    private static Stream<Breach> blockBreaches() {
        SmallIssueJson issue = withoutContents();
        String block = "/sections/0/articles/0/body/1";
        String path = "sections[0].articles[0].body[1]";
        Map<String, Object> figure = Map.of("type", "figure", "mediaType", "image/png", "data", ONE_PIXEL);
        Map<String, Object> uneven =
                Map.of("type", "table", "header", List.of("甲", "乙"), "rows", List.of(List.of("1", "2"), List.of("3")));
        Map<String, Object> tall = Map.of("text", "2", "rows", 2);
        Map<String, Object> crossing =
                Map.of("type", "table", "header", List.of("甲", "乙"), "rows", List.of(List.of("1", tall)));
        Map<String, Object> link = Map.of("link", "网站", "target", "www.gov.cn");
        return Stream.of(
                Breach.of("table.empty", issue.set(block, Map.of("type", "table")), path),
                Breach.of("table.columns", issue.set(block, uneven), path + ".rows[1]"),
                Breach.of("table.span", issue.set(block, crossing), path + ".rows[0][1]"),
                Breach.of(
                        "link.target",
                        issue.set(block, Map.of("type", "paragraph", "inlines", List.of(link))),
                        path + ".inlines[0].target"),
                Breach.of("list.empty", issue.set(block, Map.of("type", "list", "marker", "arabic")), path),
                Breach.of("figure.alt", issue.set(block, figure), path),
                Breach.of("colophon.copies", issue.set("/colophon", Map.of("copies", -1)), "colophon.copies"));
    }

    private static Stream<Breach> contentsBreaches() {
        SmallIssueJson issue = withContents();
        String entries = "/tableOfContents/entries";
        return Stream.of(
                Breach.of("toc.missing", issue.remove(entries + "/1"), "sections[0].articles[1]"),
                Breach.of(
                        "toc.unknown",
                        withContents().set(entries + "/1/title", "上周的文章").remove("/sections/0/articles/1"),
                        "tableOfContents.entries[1]"),
                Breach.of("toc.order", issue.swap(entries + "/0", entries + "/1"), "tableOfContents.entries[1]"),
                Breach.of("toc.section", issue.set(entries + "/1/section", "经济热点"), "tableOfContents.entries[1]"),
                Breach.of("toc.page.first", issue.set(entries + "/0/page", 1), "tableOfContents.entries[0]"),
                Breach.of("toc.page.mismatch", issue.set(entries + "/2/page", 3), "tableOfContents.entries[2]"),
                fallingPages());
    }

    private static Stream<Breach> printingBreaches() {
        SmallIssueJson issue = withoutContents();
        String block = "/sections/0/articles/0/body/1";
        String path = "sections[0].articles[0].body[1]";
        return Stream.of(
                Breach.of("glyph.missing", issue.set(block, "好😀。"), path),
                Breach.of("picture.damaged", issue.set(block, cutOffFigure()), path),
                Breach.of("table.too-wide", issue.set(block, wideTable()), path));
    }

    private static Map<String, Object> cutOffFigure() {
        byte[] cutOff = Arrays.copyOf(Base64.getDecoder().decode(ONE_PIXEL), 50);
        String data = Base64.getEncoder().encodeToString(cutOff);
        return Map.of("type", "figure", "mediaType", "image/png", "data", data, "alt", "图");
    }

    private static Map<String, Object> wideTable() {
        List<String> cells = Collections.nCopies(30, "1234567.89");
        return Map.of("type", "table", "header", cells, "rows", List.of(cells));
    }

    /** Where the typeset pages are known, falling ones are mismatches; here a missing character keeps them unknown. */
    private static Breach fallingPages() {
        SmallIssueJson issue = withContents()
                .set("/masthead/title", "每周要讯😀")
                .set("/tableOfContents/entries/0/page", 3)
                .set("/tableOfContents/entries/2/page", 3);
        return new Breach(
                "toc.page.ascending",
                issue,
                List.of("glyph.missing masthead.title", "toc.page.ascending tableOfContents.entries[1]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void brokenRuleIsPrintedWithItsPathAndNothingIsWritten(Breach breach) throws IOException {
        Conversion conversion = convert(breach.issue());

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .isEqualTo(
                        breach.errors().stream().map(error -> "ERROR " + error).toList());
        assertThat(conversion.lines()).hasSameSizeAs(breach.errors());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void everyErrorRuleOfASingleIssueIsBroken() {
        assertThat(breaches().map(Breach::rule).collect(toSet()))
                .isEqualTo(Rule.all().stream()
                        .filter(rule -> rule.severity() == Severity.ERROR && !rule.concernsSeries())
                        .filter(rule -> !OF_OTHER_FORMATS.contains(rule))
                        .map(Rule::id)
                        .collect(toSet()));
    }

    @Test
    void issuesThatTheBreachesStartFromAreValid() throws IOException {
        assertThat(convert(withoutContents()).status()).isZero();
        assertThat(convert(withContents()).status()).isZero();
    }

    @Test
    void everyErrorIsPrintedAtOnce() throws IOException {
        Conversion conversion = convert(withContents()
                .remove("/masthead/date")
                .set("/sections/1/articles/0/body/0", "正\ufffd。")
                .set("/tableOfContents/entries/2/title", "上周的文章"));

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .containsExactly(
                        "ERROR masthead.date masthead.date",
                        "ERROR toc.missing sections[1].articles[0]",
                        "ERROR text.replacement sections[1].articles[0].body[0]",
                        "ERROR toc.unknown tableOfContents.entries[2]");
    }

    @Test
    void documentWithoutMembersLacksTheMastheadsPartsAndArticles() throws IOException {
        Path input = Files.writeString(folder.resolve("empty.json"), "{}");

        assertThat(Conversion.of(input, folder.resolve("out")).findings())
                .containsExactly(
                        "ERROR masthead.title masthead.title",
                        "ERROR number.positive masthead.number",
                        "ERROR masthead.issuer masthead.issuer",
                        "ERROR masthead.date masthead.date",
                        "ERROR issue.empty sections");
    }

    @Test
    void typedIndentIsPrintedAsAWarningAndTheFilesAreWritten() throws IOException {
        Conversion conversion = convert(withoutContents().set("/sections/0/articles/0/body/0", "\u3000\u3000会议指出。"));

        assertThat(conversion.status()).isZero();
        assertThat(conversion.findings()).containsExactly("WARNING text.indent sections[0].articles[0].body[0]");
    }

    @Test
    void characterThatNoFontHasIsPrintedWithItsCodePointAndPath() throws IOException {
        Conversion conversion = convert(withContents()
                .set("/sections/0/articles/0/body/1", "好😀。")
                .set("/sections/1/articles/0/title", "东澜港🚢吞吐量")
                .remove("/tableOfContents"));

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .containsExactly(
                        "ERROR glyph.missing sections[0].articles[0].body[1]",
                        "ERROR glyph.missing sections[1].articles[0].title");
        assertThat(conversion.lines().get(0)).contains("U+1F600");
        assertThat(conversion.lines().get(1)).contains("U+1F6A2");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void everyTableThatIsTooWideIsPrintedWithItsPath() throws IOException {
        Map<String, Object> table = wideTable();

        Conversion conversion = convert(
                withContents().set("/editorNote", List.of("按语。", table)).set("/sections/0/articles/1/body/0", table));

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.lines())
                .containsExactly(
                        "ERROR table.too-wide editorNote[1] 表格有 30 列，字号小于 7.5 磅才排得下，请减少列数、缩短文字或改用更大的纸张。",
                        "ERROR table.too-wide sections[0].articles[1].body[0] 表格有 30 列，字号小于 7.5 磅才排得下，请减少列数、缩短文字或改用更大的纸张。");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** Also beside an error that keeps the issue from being typeset. */
    @Test
    void everyDamagedPictureIsPrintedWithItsPath() throws IOException {
        Map<String, Object> figure = cutOffFigure();
        SmallIssueJson issue =
                withContents().set("/editorNote", List.of("按语。", figure)).set("/sections/0/articles/1/body/0", figure);

        Conversion conversion = convert(issue);

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.lines())
                .containsExactly(
                        "ERROR picture.damaged editorNote[1] 图片（image/png 1 × 1）已损坏，请重新保存或另换一幅。",
                        "ERROR picture.damaged sections[0].articles[1].body[0] 图片（image/png 1 × 1）已损坏，请重新保存或另换一幅。");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(convert(issue.set("/masthead/issuer", "办事处😀")).findings())
                .containsExactly(
                        "ERROR glyph.missing masthead.issuer",
                        "ERROR picture.damaged editorNote[1]",
                        "ERROR picture.damaged sections[0].articles[1].body[0]");
    }

    @Test
    void errorsInPublishedTextArePrintedAfterItsRepairs() throws IOException {
        String text = ProjectFiles.metricTwin().replace("2022 年 1 月 7 日", "2021 年 1 月 7 日");
        Path input = Files.writeString(folder.resolve("issue.txt"), text);

        Conversion conversion = Conversion.of(input, folder.resolve("out"));

        assertThat(conversion.status()).isEqualTo(1);
        assertThat(conversion.findings())
                .startsWith("REPAIR format line:9", "REPAIR bullet.dropped line:15")
                .filteredOn(finding -> !finding.startsWith("WARNING"))
                .endsWith("ERROR number.year masthead.number.year");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void filesOfAnEarlierConversionAreKept() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path earlier = Files.writeString(out.resolve("issue.json"), "earlier");

        convert(withoutContents().remove("/masthead/date"));

        assertThat(out).isDirectoryNotContaining(file -> !file.equals(earlier));
        assertThat(earlier).hasContent("earlier");
    }

    private Conversion convert(SmallIssueJson issue) throws IOException {
        return Conversion.of(issue.writeTo(folder), folder.resolve("out"));
    }
}
