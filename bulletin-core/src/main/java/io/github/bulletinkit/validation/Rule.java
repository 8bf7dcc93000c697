package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule that issues are checked against. The constants are the library's own rules; a host gives its own to
 * {@link IssueValidator#withRules}. Immutable.
 *
 * <p>Ids never change. Text is <i>blank</i> if it holds nothing that shows in print: nothing at all, or only spaces of
 * any width, full-width, no-break and zero-width ones included. Two titles are <i>the same</i> if they print the same
 * but for spaces. Of several faults with one cause the cause is reported: a title that is blank is not also unknown, and
 * a section or entry that was moved is reported itself, not all those that it passed.
 *
 * @param id the id, such as {@code masthead.title}: words of lower-case letters and digits, joined by hyphens, and at least
 *     one dot between them
 * @param severity the severity, unless a validator raises it
 * @param clause the clause of the standard that a warning comes from, empty where there is none
 */
public record Rule(String id, Severity severity, String clause) implements Serializable {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /**
     * {@code masthead.title}: the bulletin has a name. Wrong: {@code title("")}; right: {@code title("长三角每周要讯")}.
     * Reported at {@code masthead.title}.
     */
    public static final Rule MASTHEAD_TITLE = error("masthead.title");

    /**
     * {@code masthead.issuer}: the issuing office is named. Wrong: {@code issuer("　")}; right: {@code issuer("…办事处")}.
     * Reported at {@code masthead.issuer}.
     */
    public static final Rule MASTHEAD_ISSUER = error("masthead.issuer");

    /**
     * {@code masthead.date}: the issue has a date. Wrong: left out; right: {@code date(LocalDate.of(2022, 1, 7))}.
     * Reported at {@code masthead.date}.
     */
    public static final Rule MASTHEAD_DATE = error("masthead.date");

    /**
     * {@code number.positive}: the issue has a number, whose year and number within the year are 1 or more. Wrong: 2022
     * 年第 0 期; right: 2022 年第 1 期. Reported at {@code masthead.number.year} or {@code masthead.number.issue}; at
     * {@code masthead.number} if it was left out.
     */
    public static final Rule NUMBER_POSITIVE = error("number.positive");

    /**
     * {@code number.total}: the running total is no less than the number within the year. Wrong: 第 5 期 总 3 期; right:
     * 第 5 期 总 256 期. Reported at {@code masthead.number.total}.
     */
    public static final Rule NUMBER_TOTAL = error("number.total");

    /**
     * {@code number.year}: the date lies in the number's year. Wrong: 2021 年第 1 期 of 2022 年 1 月 7 日; right: 2022 年第 1 期.
     * Reported at {@code masthead.number.year}: the date is written anew for each issue, while the year is carried over
     * from the one before.
     */
    public static final Rule NUMBER_YEAR = error("number.year");

    /**
     * {@code number.supplement}: the number of a supplement is not negative; 0 stands for none. Wrong: 增刊第 -1 期; right:
     * 增刊第 1 期. Reported at {@code masthead.number.supplement}.
     */
    public static final Rule NUMBER_SUPPLEMENT = error("number.supplement");

    /**
     * {@code issue.empty}: every issue has an article. Wrong: {@code sections(List.of())}; right:
     * {@code section("科创聚焦", s -> s.article("…", …))}. Reported at {@code sections}; of an issue whose sections are all
     * without articles, {@code section.empty} is reported instead. What a declared table of contents lists is not judged
     * then.
     */
    public static final Rule ISSUE_EMPTY = error("issue.empty");

    /**
     * {@code section.title}: every section has a title. Wrong: {@code section("", …)}; right: {@code section("科创聚焦", …)}.
     * Reported at {@code sections[2].title}.
     */
    public static final Rule SECTION_TITLE = error("section.title");

    /**
     * {@code section.unknown}: every section is one of the bulletin format's. Wrong, in the format of 长三角每周要讯: 体育新闻;
     * right: 科创聚焦. Reported at {@code sections[2].title}. Checked by an {@link IssueValidator} only, for it knows the
     * format.
     */
    public static final Rule SECTION_UNKNOWN = error("section.unknown");

    /**
     * {@code section.duplicate}: no section stands twice. Wrong: 科创聚焦 … 科创聚焦; right: the articles of both in one
     * section. Reported at {@code sections[2].title} of the later one.
     */
    public static final Rule SECTION_DUPLICATE = error("section.duplicate");

    /**
     * {@code section.order}: the sections stand in the bulletin format's order; any may be left out. Wrong: 经济热点 科创聚焦;
     * right: 科创聚焦 经济热点. Reported at {@code sections[2]}, the section that was moved. Checked by an
     * {@link IssueValidator} only, for it knows the format.
     */
    public static final Rule SECTION_ORDER = error("section.order");

    /**
     * {@code section.empty}: every section has an article. Wrong: {@code section("科创聚焦", s -> {})}; right: the section
     * left out. Reported at {@code sections[2]}.
     */
    public static final Rule SECTION_EMPTY = error("section.empty");

    /**
     * {@code article.title}: every article has a title. Wrong: {@code article(" ", …)}; right: {@code article("…", …)}.
     * Reported at {@code sections[2].articles[0].title}.
     */
    public static final Rule ARTICLE_TITLE = error("article.title");

    /**
     * {@code article.duplicate}: no two articles of an issue have the same title. Wrong: 江苏 18 部门出台新政 …
     * 江苏18部门出台新政; right: one of the two. Reported at {@code sections[2].articles[0].title} of the later one.
     */
    public static final Rule ARTICLE_DUPLICATE = error("article.duplicate");

    /**
     * {@code article.empty}: every article has a body. Wrong: {@code article("…", a -> {})}; right:
     * {@code article("…", a -> a.paragraph("…"))}. Reported at {@code sections[2].articles[0]}.
     */
    public static final Rule ARTICLE_EMPTY = error("article.empty");

    /**
     * {@code text.blank}: no paragraph, heading or name in the colophon is blank; the cells of a table may be. Wrong:
     * {@code paragraph("　　")}; right: the paragraph left out. Reported at {@code sections[2].articles[0].body[1]},
     * {@code editorNote[0]} or {@code colophon.sendTo[1]}.
     */
    public static final Rule TEXT_BLANK = error("text.blank");

    /**
     * {@code text.control}: no text holds characters that stand for no mark on paper: control codes (tab
     * included, and line break but in the cell of a table: every other text is one line), the separators U+2028 and U+2029, zero-width spaces, soft hyphens,
     * bidirectional formatting, and noncharacters such as U+FFFE. The joiners U+200C and U+200D are allowed: Uyghur and
     * Mongolian need them. Wrong: {@code "第一段\n第二段"}; right: two paragraphs. Reported once at every text that holds
     * some, such as {@code masthead.title} or {@code colophon.editor}; a paragraph or heading is reported itself, as in
     * {@code sections[2].articles[0].body[1]}, while in a table or figure the text is, as in
     * {@code sections[2].articles[0].body[3].rows[4][1]} or {@code sections[2].articles[0].body[5].caption}.
     */
    public static final Rule TEXT_CONTROL = error("text.control");

    /**
     * {@code text.replacement}: no text holds U+FFFD, which stands where a character was lost in decoding. Wrong: 产业 and U+FFFD;
     * right: 产业发展. Reported like {@link #TEXT_CONTROL}.
     */
    public static final Rule TEXT_REPLACEMENT = error("text.replacement");

    /**
     * {@code text.unpaired-surrogate}: no text holds half of a surrogate pair, as is left where a rare hanzi was cut in
     * two. Wrong: U+D842 alone; right: U+D842 U+DFB7 (𠮷). Reported like {@link #TEXT_CONTROL}.
     */
    public static final Rule TEXT_UNPAIRED_SURROGATE = error("text.unpaired-surrogate");

    /**
     * {@code table.empty}: every table has a row, besides the header, and a column. Wrong: {@code table(t -> t.header("地区"))};
     * right: {@code table(t -> t.header("地区").row("…"))}. Reported at {@code sections[2].articles[0].body[3]}.
     */
    public static final Rule TABLE_EMPTY = error("table.empty");

    /**
     * {@code table.columns}: the rows of a table have as many cells as its header or, without one, as its first row.
     * Wrong: {@code header("地区", "增速").row("…")}; right: {@code header("地区", "增速").row("…", "")}. Reported at
     * {@code sections[2].articles[0].body[3].rows[4]}; at {@code sections[2].articles[0].body[3].header} if that differs
     * from all rows.
     */
    public static final Rule TABLE_COLUMNS = error("table.columns");

    /**
     * {@code figure.alt}: every figure says in words what it shows, for readers who cannot see it. Wrong:
     * {@code figure(image, "")}; right: {@code figure(image, "柱状图：…")}. Reported at
     * {@code sections[2].articles[0].body[5]}.
     */
    public static final Rule FIGURE_ALT = error("figure.alt");

    /**
     * {@code colophon.copies}: the number of copies is not negative; 0 leaves it out. Wrong: {@code copies(-1)}; right:
     * {@code copies(120)}. Reported at {@code colophon.copies}.
     */
    public static final Rule COLOPHON_COPIES = error("colophon.copies");

    /**
     * {@code toc.missing}: a declared table of contents lists every article. Wrong: 22 articles, 21 entries; right: 22
     * entries. Reported at the article that is not listed, such as {@code sections[2].articles[0]}.
     */
    public static final Rule TOC_MISSING = error("toc.missing");

    /**
     * {@code toc.unknown}: every entry of a declared table of contents lists an article that no other entry lists. Wrong:
     * an entry left over from last week, or a second one for the same article; right: one entry for each article. Reported
     * at {@code tableOfContents.entries[7]}.
     */
    public static final Rule TOC_UNKNOWN = error("toc.unknown");

    /**
     * {@code toc.order}: the entries of a declared table of contents stand in the order of the articles. Wrong: the
     * second article listed before the first; right: after it. Reported at {@code tableOfContents.entries[7]}, the entry
     * that was moved.
     */
    public static final Rule TOC_ORDER = error("toc.order");

    /**
     * {@code toc.section}: every entry of a declared table of contents names the section of its article. Wrong: an
     * article of 科创聚焦 listed under 经济热点; right: under 科创聚焦. Reported at {@code tableOfContents.entries[7]}.
     */
    public static final Rule TOC_SECTION = error("toc.section");

    /**
     * {@code toc.page.ascending}: the pages of a declared table of contents never fall. Wrong: 3 4 3; right: 3 4 4.
     * Reported at {@code tableOfContents.entries[7]}, whose page is lower than the one before. Of the three page rules
     * an entry breaks one at most: first, then mismatch, then ascending.
     */
    public static final Rule TOC_PAGE_ASCENDING = error("toc.page.ascending");

    /**
     * {@code toc.page.first}: no page of a declared table of contents lies before the body. Wrong: 1; right: 3. The body
     * begins on the first article's typeset page where a renderer supplies it, and otherwise no earlier than page 2,
     * since masthead and table of contents fill page 1. Reported at {@code tableOfContents.entries[7]}.
     */
    public static final Rule TOC_PAGE_FIRST = error("toc.page.first");

    /**
     * {@code toc.page.mismatch}: the pages of a declared table of contents are those on which the articles begin. Wrong: 4
     * for an article typeset on page 3; right: 3. Reported at {@code tableOfContents.entries[7]}. Checked where a
     * renderer supplies the typeset pages: {@link IssueValidator#validate(io.github.bulletinkit.model.Issue,
     * io.github.bulletinkit.model.TableOfContents)}.
     */
    public static final Rule TOC_PAGE_MISMATCH = error("toc.page.mismatch");

    /**
     * {@code glyph.missing}: a font has every character. Wrong: 正文😀 where no font has U+1F600; right: 正文. Reported once
     * for every character of a text, at the text, such as {@code masthead.title} or
     * {@code sections[2].articles[0].body[3].rows[4][1]}; without a path where it is in a word that the bulletin prints by
     * itself. A character that breaks another rule at the same place, such as {@code text.control}, is reported by that
     * rule alone. {@linkplain #concernsPrinting() Concerns printing.}
     */
    public static final Rule GLYPH_MISSING = error("glyph.missing");

    /**
     * {@code picture.damaged}: the file of every picture is sound. Wrong: a file that was cut off; right: the whole file.
     * Reported at the figure, such as {@code sections[2].articles[0].body[5]}. {@linkplain #concernsPrinting() Concerns
     * printing.}
     */
    public static final Rule PICTURE_DAMAGED = error("picture.damaged");

    /**
     * {@code table.too-wide}: every table fits the page with text that is not smaller than the page style allows. Wrong: 30
     * columns of long numbers; right: two tables of 15 columns. Reported at the table, such as
     * {@code sections[2].articles[0].body[3]}. A table with a character that no font has is not measured.
     * {@linkplain #concernsPrinting() Concerns printing.}
     */
    public static final Rule TABLE_TOO_WIDE = error("table.too-wide");

    /**
     * {@code enumeration.gap}: the items of a list run on from the first, in every style (一是 一要 第一 其一 首先 一、 （一） 1. （1）
     * ①) and whether they stand in one paragraph or begin several. A list that begins anew is right, and so are lists
     * inside the items of another. Wrong: 一是…二是…四是; right: 一是…二是…三是. Reported once for each gap, repeat or exchange, at
     * the paragraph or heading with the first item that is out of step, such as {@code sections[2].articles[0].body[3]}
     * or {@code editorNote[0]}.
     */
    public static final Rule ENUMERATION_GAP = warning("enumeration.gap", "");

    /**
     * {@code enumeration.count}: a count that leads straight into a list is that of its items. Wrong: 提出三点要求：一要…二要…;
     * right: 提出两点要求：一要…二要…. Reported at the paragraph or heading that states the count, such as
     * {@code sections[2].articles[0].body[0]}. A list whose items do not run on is not counted.
     */
    public static final Rule ENUMERATION_COUNT = warning("enumeration.count", "");

    /**
     * {@code heading.level}: the levels of headings, 一、 （一） 1. （1）, are not skipped: the first is of level 1, and each other
     * at most one level below the one before. Wrong: level 1, then 3; right: level 1, then 2. Reported at the heading,
     * such as {@code sections[2].articles[0].body[3]}. GB/T 9704-2012, 7.3.3.
     */
    public static final Rule HEADING_LEVEL = warning("heading.level", "GB/T 9704-2012, 7.3.3");

    /**
     * {@code punctuation.halfwidth}: the marks among hanzi are full-width; those of numbers, Latin words and addresses are
     * theirs. Wrong: 一期投产,二期开工; right: 一期投产，二期开工. Reported once at every text that holds some, such as
     * {@code sections[2].articles[0].body[1]}. GB/T 15834-2011, 5.1.
     */
    public static final Rule PUNCTUATION_HALFWIDTH = warning("punctuation.halfwidth", "GB/T 15834-2011, 5.1");

    /**
     * {@code punctuation.unbalanced}: quotation marks, title marks and brackets come in pairs that do not cross, single
     * quotes and single title marks inside double ones. Wrong: 推行“一网通办改革; right: 推行“一网通办”改革. Reported once at every text
     * that holds some, such as {@code sections[2].articles[0].body[1]}. GB/T 15834-2011, 4.8, 4.9 and 4.15. A quotation of
     * several paragraphs opens in each and closes in the last (4.8.3.5): a text that begins with its only quotation mark
     * and ends as a sentence is right.
     */
    public static final Rule PUNCTUATION_UNBALANCED =
            warning("punctuation.unbalanced", "GB/T 15834-2011, 4.8, 4.9 and 4.15");

    /**
     * {@code punctuation.doubled}: no mark stands twice, nor do two of which one will do, side by side or on both sides of a
     * closing quotation mark; ？ and ！ stand three together at most. Wrong: 全部投产。。; right: 全部投产。 Reported once at every
     * text that holds some, such as {@code sections[2].articles[0].body[1]}. GB/T 15834-2011, 4.1 to 4.7, 4.11 and annex
     * B.2.
     */
    public static final Rule PUNCTUATION_DOUBLED =
            warning("punctuation.doubled", "GB/T 15834-2011, 4.1 to 4.7, 4.11 and annex B.2");

    /**
     * {@code punctuation.range}: what joins the two ends of a range is 一字线 or 浪纹线, not a hyphen. Wrong: 2021-2025年, 3-4个;
     * right: 2021—2025年, 3～4个. Reported once at every text that holds some, such as
     * {@code sections[2].articles[0].body[1]}. GB/T 15834-2011, 4.13.3.2.
     */
    public static final Rule PUNCTUATION_RANGE = warning("punctuation.range", "GB/T 15834-2011, 4.13.3.2");

    /**
     * {@code numeral.width}: the digits of a text are of one width. Wrong: １2项; right: 12项. Reported once at every text that
     * holds both, such as {@code sections[2].articles[0].body[1]}. GB/T 15835-2011, 5.1: a digit is half as wide as a hanzi.
     */
    public static final Rule NUMERAL_WIDTH = warning("numeral.width", "GB/T 15835-2011, 5.1");

    /**
     * {@code text.indent}: no paragraph, heading, caption, title or name in the masthead begins with blanks, of whatever
     * width: the style indents paragraphs and places titles, so that a typed indent is added to its own. Wrong:
     * {@code paragraph("　　会议指出，…")}; right: {@code paragraph("会议指出，…")}. A paragraph that the style does not indent
     * may begin with blanks, and so may the cell of a table. Reported at the text, such as
     * {@code sections[2].articles[0].body[1]} or {@code sections[2].articles[0].title}. GB/T 9704-2012, 7.3.3.
     */
    public static final Rule TEXT_INDENT = warning("text.indent", "GB/T 9704-2012, 7.3.3");

    /**
     * {@code text.spacing}: between hanzi and digits there is a space everywhere in an issue, or nowhere. Wrong: 第 3 批50家;
     * right: 第3批50家. Reported once, at the first text that departs from what most do, such as
     * {@code sections[2].articles[0].body[1]} or a cell of a table; where as many do the one as the other, from the first. Spaces that part the
     * clauses of a title do not count, nor does the number that the masthead prints. No standard asks for either.
     */
    public static final Rule TEXT_SPACING = warning("text.spacing", "");

    /**
     * {@code text.foreign-word}: no lower-case English word stands alone among hanzi, but for words at home in Chinese print
     * (app, vlog), brands and units. Wrong: 大数据 and 人工智能; right: 大数据和人工智能. Reported once at every text that holds
     * some, such as {@code sections[2].articles[0].body[1]}. 国家通用语言文字法, article 11: a foreign word needs a note in Chinese.
     */
    public static final Rule TEXT_FOREIGN_WORD = warning("text.foreign-word", "国家通用语言文字法, article 11");

    /**
     * {@code series.duplicate}: no two issues of a series have the same number, that is, the same year and number or
     * whatever they are counted by, or, of supplements, the same number of the supplement besides. Wrong: 2026 年第 45 期 总 498 期 … 2026 年第 45 期 总 499 期; right: 2026 年第 45 期
     * 总 498 期 … 2026 年第 46 期 总 499 期. Reported at {@code issues[3].masthead.number}: at the issue whose number does not
     * fit its running total or date or, where nothing tells, at the one of the later date or, if they are alike in that
     * too, at the later one in the list. Checked by a {@link SeriesValidator} only.
     */
    public static final Rule SERIES_DUPLICATE = error("series.duplicate");

    /**
     * {@code series.number}: the numbers of a series run on by one within the year, and restart with 1 in a new one; the
     * first issue may have any. Numbers without a year may also run on over the years. Supplements run on by one within the year or within their main issue. Wrong: 2026 年第 52 期
     * … 2027 年第 53 期, or 第 45 期 … 第 47 期; right: 2026 年第 52 期 … 2027 年第 1 期. Reported at
     * {@code issues[3].masthead.number.issue}, of a supplement at {@code issues[3].masthead.number.supplement}: at the
     * first issue after the break, such as the one after a gap; at {@code issues[3].masthead.number.year} if that alone
     * is wrong. Checked by a {@link SeriesValidator} only.
     */
    public static final Rule SERIES_NUMBER = error("series.number");

    /**
     * {@code series.total}: the running totals of a series go on by one, also where an issue has no other number, and a
     * supplement has that of its main issue.
     * Wrong: 第 45 期 总 498 期 … 第 46 期 总 489 期; right: 第 45 期 总 498 期 … 第 46 期 总 499 期. Reported at
     * {@code issues[3].masthead.number.total}. Checked by a {@link SeriesValidator} only.
     */
    public static final Rule SERIES_TOTAL = error("series.total");

    /**
     * {@code series.date}: the dates of a series rise with the numbers; those of supplements are free. Wrong: 第 45 期 of
     * 2026-11-13 … 第 46 期 of 2026-10-20; right: 第 46 期 of 2026-11-20. Reported at {@code issues[3].masthead.date}, the
     * date that is out of order. Checked by a {@link SeriesValidator} only.
     */
    public static final Rule SERIES_DATE = error("series.date");

    /**
     * {@code series.cadence}: an issue comes one period of the bulletin format's cadence after the one before it, and no
     * more than half a period, in whole days rounded up, earlier or later: 3 to 11 days for a weekly. Wrong: 第 45 期 of
     * 2026-11-13 … 第 46 期 of 2026-11-27; right: 第 46 期 of 2026-11-20, or of 2026-11-23. Holidays make a longer gap
     * right, so it is a warning. Reported at {@code issues[3].masthead.date}. Not checked beside a missing issue or a date
     * out of order. Checked by a {@link SeriesValidator} only.
     */
    public static final Rule SERIES_CADENCE = warning("series.cadence", "");

    private static final List<Rule> ALL = List.of(
            MASTHEAD_TITLE,
            MASTHEAD_ISSUER,
            MASTHEAD_DATE,
            NUMBER_POSITIVE,
            NUMBER_TOTAL,
            NUMBER_YEAR,
            NUMBER_SUPPLEMENT,
            ISSUE_EMPTY,
            SECTION_TITLE,
            SECTION_UNKNOWN,
            SECTION_DUPLICATE,
            SECTION_ORDER,
            SECTION_EMPTY,
            ARTICLE_TITLE,
            ARTICLE_DUPLICATE,
            ARTICLE_EMPTY,
            TEXT_BLANK,
            TEXT_CONTROL,
            TEXT_REPLACEMENT,
            TEXT_UNPAIRED_SURROGATE,
            TABLE_EMPTY,
            TABLE_COLUMNS,
            FIGURE_ALT,
            COLOPHON_COPIES,
            TOC_MISSING,
            TOC_UNKNOWN,
            TOC_ORDER,
            TOC_SECTION,
            TOC_PAGE_ASCENDING,
            TOC_PAGE_FIRST,
            TOC_PAGE_MISMATCH,
            GLYPH_MISSING,
            PICTURE_DAMAGED,
            TABLE_TOO_WIDE,
            ENUMERATION_GAP,
            ENUMERATION_COUNT,
            HEADING_LEVEL,
            PUNCTUATION_HALFWIDTH,
            PUNCTUATION_UNBALANCED,
            PUNCTUATION_DOUBLED,
            PUNCTUATION_RANGE,
            NUMERAL_WIDTH,
            TEXT_INDENT,
            TEXT_SPACING,
            TEXT_FOREIGN_WORD,
            SERIES_DUPLICATE,
            SERIES_NUMBER,
            SERIES_TOTAL,
            SERIES_DATE,
            SERIES_CADENCE);

    private static final List<Rule> OF_PRINTING = List.of(GLYPH_MISSING, PICTURE_DAMAGED, TABLE_TOO_WIDE);

    private static final Map<String, Rule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    /**
     * Checks the id.
     *
     * @param id the id
     * @param severity the severity
     * @param clause the clause of the standard, or nothing
     * @throws IllegalArgumentException if the id is not of the form above
     */
    public Rule {
        requireNonNull(severity, "severity");
        requireNonNull(clause, "clause");
        if (!ID.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "the id of a rule is like office.terms, in lower case and with a dot, but is \"" + id + "\"");
        }
    }

    private static Rule error(String id) {
        return new Rule(id, Severity.ERROR, "");
    }

    private static Rule warning(String id, String clause) {
        return new Rule(id, Severity.WARNING, clause);
    }

    /**
     * The library's rules, in the order in which a report lists the breaches at one place.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * The library's rule with an id.
     *
     * @param id the id, such as {@code masthead.title}
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message names the rule whose id is nearest
     */
    public static Rule of(String id) {
        Rule rule = BY_ID.get(requireNonNull(id, "id"));
        if (rule == null) {
            List<String> ids = ALL.stream().map(Rule::id).toList();
            throw new IllegalArgumentException(
                    "there is no rule " + id + "; did you mean " + EditDistance.nearest(id, ids) + "?");
        }
        return rule;
    }

    /**
     * Whether the rule concerns the issues of a series taken together: a {@link SeriesValidator} checks it, an
     * {@link IssueValidator} does not.
     *
     * @return whether it does
     */
    public boolean concernsSeries() {
        return id.startsWith("series.");
    }

    /**
     * Whether an issue that breaks the rule cannot be printed. Only a renderer with its fonts and pages can tell: it gives
     * an {@link IssueValidator} what it finds as a {@link PrintFault}. The rule cannot be switched off.
     *
     * @return whether it does
     */
    public boolean concernsPrinting() {
        return OF_PRINTING.contains(this);
    }

    /**
     * The id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
