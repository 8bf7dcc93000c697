package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that issues are checked by. The constants here and in {@link EditorialRules} are the library's own; a host gives
 * others to {@link IssueValidator#withRules}. Immutable.
 *
 * <p>Ids never change. A fault is reported at the smallest member that has it. Text is <i>blank</i> if nothing of it shows in
 * print: spaces of any width, full-width, no-break and zero-width ones included. Two titles are <i>the same</i> if they print
 * the same but for spaces. Of several faults with one cause the cause is reported: a blank title is not also unknown, and of
 * sections or entries in the wrong order the moved one is reported, not those that it passed.
 *
 * @param id the id, such as {@code masthead.title}: words in lower case, joined by dots and hyphens, with a dot at least
 * @param severity the severity, unless a validator raises it
 * @param clause the clause of the standard that a warning comes from, empty where there is none
 */
public record Rule(String id, Severity severity, String clause) implements Serializable {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /** The bulletin has a name. Wrong: {@code title("")}. */
    public static final Rule MASTHEAD_TITLE = error("masthead.title");

    /**
     * The issuing office is named, unless the bulletin format says otherwise. Wrong: {@code issuer("　")}. Needs the format of
     * an {@link IssueValidator}.
     */
    public static final Rule MASTHEAD_ISSUER = error("masthead.issuer");

    /**
     * The issue has a date, unless the bulletin format says otherwise. Needs the format of an {@link IssueValidator}.
     */
    public static final Rule MASTHEAD_DATE = error("masthead.date");

    /**
     * The year and the number within the year are not negative, and are given unless the bulletin format says otherwise.
     * Wrong: 2022 年第 0 期. Reported at {@code masthead.number.year} or {@code .issue}, at {@code masthead.number} if it is
     * absent. That they are given needs the format of an {@link IssueValidator}.
     */
    public static final Rule NUMBER_POSITIVE = error("number.positive");

    /** The quarter of the number is from 1 to 4; 0 leaves it out. */
    public static final Rule NUMBER_QUARTER = error("number.quarter");

    /** The last number of a combined issue is greater than its first. Wrong: 第 13-12 期. */
    public static final Rule NUMBER_COMBINED = error("number.combined");

    /**
     * The running total is not less than the number within the year, and is given unless the bulletin format says otherwise.
     * Wrong: 第 5 期 总 3 期. That it is given needs the format of an {@link IssueValidator}.
     */
    public static final Rule NUMBER_TOTAL = error("number.total");

    /**
     * The date is in the year of the number. Reported at {@code masthead.number.year}: the date is written anew for
     * each issue, the year is carried over.
     */
    public static final Rule NUMBER_YEAR = error("number.year");

    /** The number of a supplement is not negative; 0 means that the issue is none. Wrong: 增刊第 -1 期. */
    public static final Rule NUMBER_SUPPLEMENT = error("number.supplement");

    /**
     * The issue has an article. Reported at {@code sections}. If all sections are empty, {@code section.empty} is
     * reported instead. The declared table of contents is not checked then.
     */
    public static final Rule ISSUE_EMPTY = error("issue.empty");

    /**
     * The issue has no part that the bulletin format does not have, such as a date. Needs the format of an
     * {@link IssueValidator}.
     */
    public static final Rule PART_UNEXPECTED = error("part.unexpected");

    /** Every section has a title, unless the bulletin format says otherwise. Needs the format of an {@link IssueValidator}. */
    public static final Rule SECTION_TITLE = error("section.title");

    /** Every section is one of the bulletin format. Needs the format of an {@link IssueValidator}. */
    public static final Rule SECTION_UNKNOWN = error("section.unknown");

    /** The issue has every section that the bulletin format requires. Needs the format of an {@link IssueValidator}. */
    public static final Rule SECTION_MISSING = error("section.missing");

    /** No title of a section comes twice. Reported at the title of the later section. */
    public static final Rule SECTION_DUPLICATE = error("section.duplicate");

    /**
     * The sections are in the order of the bulletin format, if that is fixed; any may be left out. Reported at the section that was
     * moved. Needs the format of an {@link IssueValidator}.
     */
    public static final Rule SECTION_ORDER = error("section.order");

    /** Every section has an article. */
    public static final Rule SECTION_EMPTY = error("section.empty");

    /** Every article has a title, unless the bulletin format says otherwise. Needs the format of an {@link IssueValidator}. */
    public static final Rule ARTICLE_TITLE = error("article.title");

    /** No two articles have the same title. Wrong: 江苏 18 部门出台新政 … 江苏18部门出台新政. Reported at the later title. */
    public static final Rule ARTICLE_DUPLICATE = error("article.duplicate");

    /** Every article has a body. */
    public static final Rule ARTICLE_EMPTY = error("article.empty");

    /** No paragraph, heading, item of a list, note or name in the colophon is blank; a cell may be. Wrong: {@code paragraph("　　")}. */
    public static final Rule TEXT_BLANK = error("text.blank");

    /**
     * No text has characters that print nothing: control codes (with tabs, and line breaks outside the cells of a
     * table), U+2028 and U+2029, zero-width spaces, soft hyphens, bidirectional formatting, noncharacters. The joiners
     * U+200C and U+200D are allowed, because Uyghur and Mongolian need them. Wrong: {@code "第一段\n第二段"}; right: two
     * paragraphs. Reported once for each text.
     */
    public static final Rule TEXT_CONTROL = error("text.control");

    /** No text has U+FFFD, which replaces a character that decoding lost. Reported once for each text. */
    public static final Rule TEXT_REPLACEMENT = error("text.replacement");

    /**
     * No text has half of a surrogate pair, which is left of a rare hanzi that was cut in two. Wrong: U+D842 alone;
     * right: U+D842 U+DFB7 (𠮷). Reported once for each text.
     */
    public static final Rule TEXT_UNPAIRED_SURROGATE = error("text.unpaired-surrogate");

    /**
     * The target of every link is a whole address with the scheme http, https or mailto. Wrong: {@code www.gov.cn}; right:
     * {@code https://www.gov.cn/}.
     */
    public static final Rule LINK_TARGET = error("link.target");

    /** Every list has an item. */
    public static final Rule LIST_EMPTY = error("list.empty");

    /** Every table has a row besides the header, and a column. */
    public static final Rule TABLE_EMPTY = error("table.empty");

    /**
     * The rows of a table have as many columns as its header or, without a header, as its first row; a cell that spans
     * three columns counts as three. Reported at the row; at the header if it differs from all rows.
     */
    public static final Rule TABLE_COLUMNS = error("table.columns");

    /**
     * No cell spans a column that another cell from a row above has, or more rows than the header, or the table below
     * it, has. Reported at the cell. Then {@link #TABLE_COLUMNS} is not checked.
     */
    public static final Rule TABLE_SPAN = error("table.span");

    /** Every figure says in words what it shows, for readers who cannot see it. */
    public static final Rule FIGURE_ALT = error("figure.alt");

    /** The number of copies is not negative; 0 leaves it out. */
    public static final Rule COLOPHON_COPIES = error("colophon.copies");

    /** A declared table of contents lists every article. Reported at the article that is not listed. */
    public static final Rule TOC_MISSING = error("toc.missing");

    /** Every entry of a declared table of contents lists an article that no other entry lists. */
    public static final Rule TOC_UNKNOWN = error("toc.unknown");

    /**
     * The entries of a declared table of contents are in the order of the articles. Reported at the entry that was
     * moved.
     */
    public static final Rule TOC_ORDER = error("toc.order");

    /** Every entry of a declared table of contents names the section of its article. */
    public static final Rule TOC_SECTION = error("toc.section");

    /**
     * The pages of a declared table of contents never fall. Wrong: 3 4 3; right: 3 4 4. An entry breaks one of the
     * three page rules at most: first, mismatch, ascending.
     */
    public static final Rule TOC_PAGE_ASCENDING = error("toc.page.ascending");

    /**
     * No page of a declared table of contents is before the body. The body begins on the page of the first typeset
     * article where a renderer gives the pages, else on page 2 at the earliest.
     */
    public static final Rule TOC_PAGE_FIRST = error("toc.page.first");

    /**
     * The pages of a declared table of contents are those on which the articles begin. Checked where a renderer gives
     * the typeset pages.
     */
    public static final Rule TOC_PAGE_MISMATCH = error("toc.page.mismatch");

    /**
     * A font has every character. Reported once for each character of a text; without a path in a word that the
     * bulletin itself prints. A character that breaks another rule at the same path is reported by that rule alone.
     * {@linkplain #concernsPrinting() Concerns printing.}
     */
    public static final Rule GLYPH_MISSING = error("glyph.missing");

    /** The file of every picture is intact. {@linkplain #concernsPrinting() Concerns printing.} */
    public static final Rule PICTURE_DAMAGED = error("picture.damaged");

    /**
     * Every table fits the page with text that is not smaller than the page style allows. A table with a missing glyph
     * is not measured. {@linkplain #concernsPrinting() Concerns printing.}
     */
    public static final Rule TABLE_TOO_WIDE = error("table.too-wide");

    /**
     * No two issues of a series have the same number. Reported at the issue whose number does not fit its running
     * total or date, else at the one with the later date, else at the later one in the list.
     */
    public static final Rule SERIES_DUPLICATE = error("series.duplicate");

    /**
     * The numbers of a series run on by one within the year and restart with 1 in a new one; the first issue may have
     * any. Numbers without a year may also run on over the years. Supplements run on within the year or within their
     * main issue. Reported at the first issue after the break, at {@code masthead.number.issue}, {@code .supplement}
     * or {@code .year}.
     */
    public static final Rule SERIES_NUMBER = error("series.number");

    /**
     * The running totals of a series run on by one; a supplement has that of its main issue. Wrong: 第 45 期 总 498 期 … 第
     * 46 期 总 489 期.
     */
    public static final Rule SERIES_TOTAL = error("series.total");

    /**
     * The dates of a series rise with the numbers; those of supplements are free. Reported at the date that is out of
     * order.
     */
    public static final Rule SERIES_DATE = error("series.date");

    /**
     * An issue comes one period of the cadence after the one before, at most half a period, in whole days rounded up,
     * earlier or later: 3 to 11 days for a weekly. Not checked beside a missing issue or a date out of order. A
     * warning, because of holidays.
     */
    public static final Rule SERIES_CADENCE = warning("series.cadence", "");

    private static final List<Rule> OF_PRINTING = List.of(GLYPH_MISSING, PICTURE_DAMAGED, TABLE_TOO_WIDE);

    /**
     * Checks the id.
     *
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

    static Rule warning(String id, String clause) {
        return new Rule(id, Severity.WARNING, clause);
    }

    /** The library's rules, in the order of a report for one member. */
    public static List<Rule> all() {
        return Table.ALL;
    }

    /**
     * Returns the library's rule with an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the rule with the nearest id
     */
    public static Rule of(String id) {
        Rule rule = Table.BY_ID.get(requireNonNull(id, "id"));
        if (rule == null) {
            List<String> ids = Table.ALL.stream().map(Rule::id).toList();
            throw new IllegalArgumentException(
                    "there is no rule " + id + "; did you mean " + EditDistance.nearest(id, ids) + "?");
        }
        return rule;
    }

    /** Whether a {@link SeriesValidator} checks the rule, on the issues of a series together. */
    public boolean concernsSeries() {
        return id.startsWith("series.");
    }

    /**
     * Whether an issue that breaks the rule cannot be printed. Only a renderer with its fonts and pages can tell: it gives
     * an {@link IssueValidator} what it finds as a {@link PrintFault}. The rule cannot be switched off.
     */
    public boolean concernsPrinting() {
        return OF_PRINTING.contains(this);
    }

    @Override
    public String toString() {
        return id;
    }

    /** All rules. A class of its own, so that {@link EditorialRules} can be initialised before or after this class. */
    private static final class Table {
        private static final List<Rule> BEFORE_EDITORIAL = List.of(
                MASTHEAD_TITLE,
                MASTHEAD_ISSUER,
                MASTHEAD_DATE,
                NUMBER_POSITIVE,
                NUMBER_QUARTER,
                NUMBER_COMBINED,
                NUMBER_TOTAL,
                NUMBER_YEAR,
                NUMBER_SUPPLEMENT,
                PART_UNEXPECTED,
                ISSUE_EMPTY,
                SECTION_TITLE,
                SECTION_UNKNOWN,
                SECTION_MISSING,
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
                LINK_TARGET,
                LIST_EMPTY,
                TABLE_EMPTY,
                TABLE_COLUMNS,
                TABLE_SPAN,
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
                TABLE_TOO_WIDE);

        private static final List<Rule> OF_SERIES =
                List.of(SERIES_DUPLICATE, SERIES_NUMBER, SERIES_TOTAL, SERIES_DATE, SERIES_CADENCE);

        static final List<Rule> ALL = Stream.of(BEFORE_EDITORIAL, EditorialRules.ALL, OF_SERIES)
                .flatMap(List::stream)
                .toList();

        static final Map<String, Rule> BY_ID =
                ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }
}
