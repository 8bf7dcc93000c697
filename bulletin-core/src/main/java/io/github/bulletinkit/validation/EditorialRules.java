package io.github.bulletinkit.validation;

import static io.github.bulletinkit.validation.Rule.warning;

import java.util.List;

/**
 * The rules that a careful sub-editor checks. Their faults are warnings, in the group
 * {@link io.github.bulletinkit.constraint.Editorial}. A clause names the standard that a rule comes from. A rule on texts
 * reports faults of one kind once for each text, and the message quotes each of them; of more than ten the others are
 * counted.
 */
public final class EditorialRules {
    /**
     * The items of a list run on from the first, in every style (一是 一要 第一 其一 首先 一、 （一） 1. （1） ①), in one paragraph or
     * over several. A list may begin anew, and an item may have a list inside. Wrong: 一是…二是…四是. Reported for each gap,
     * repeat or exchange, at the first item that is out of step.
     */
    public static final Rule ENUMERATION_GAP = warning("enumeration.gap", "");

    /**
     * A count that leads straight into a list is the number of its items. Wrong: 提出三点要求：一要…二要…. Reported where the
     * count is. A list with a gap is not counted.
     */
    public static final Rule ENUMERATION_COUNT = warning("enumeration.count", "");

    /**
     * The levels of headings, 一、 （一） 1. （1）, are not skipped: the first is 1, each other is at most one below the one
     * before.
     */
    public static final Rule HEADING_LEVEL = warning("heading.level", "GB/T 9704-2012, 7.3.3");

    /**
     * The marks among hanzi are full-width; numbers, Latin words and addresses have their own. Wrong: 一期投产,二期开工.
     */
    public static final Rule PUNCTUATION_HALFWIDTH = warning("punctuation.halfwidth", "GB/T 15834-2011, 5.1");

    /**
     * Quotation marks, title marks and brackets are in pairs that do not cross, single quotes and title marks inside
     * double ones. Wrong: 推行“一网通办改革, 〈《办法》〉. A quotation of several paragraphs opens in each and closes in the last (4.8.3.5).
     */
    public static final Rule PUNCTUATION_UNBALANCED =
            warning("punctuation.unbalanced", "GB/T 15834-2011, 4.8, 4.9 and 4.15");

    /**
     * No mark comes twice, nor do two of which one is enough, side by side or around a closing quotation mark; at most
     * three ？ and ！ come together. Wrong: 全部投产。。.
     */
    public static final Rule PUNCTUATION_DOUBLED =
            warning("punctuation.doubled", "GB/T 15834-2011, 4.1 to 4.7, 4.11 and annex B.2");

    /**
     * The ends of a range are joined by 一字线 or 浪纹线, not by a hyphen. Wrong: 2021-2025年, 3-4个; right: 2021—2025年, 3～4个.
     */
    public static final Rule PUNCTUATION_RANGE = warning("punctuation.range", "GB/T 15834-2011, 4.13.3.2");

    /** The digits of a text are of one width. Wrong: １2项. */
    public static final Rule NUMERAL_WIDTH = warning("numeral.width", "GB/T 15835-2011, 5.1");

    /**
     * No paragraph, heading, caption, title or name in the masthead begins with blanks: they would add to the indent
     * of the style. Wrong: {@code paragraph("　　会议指出，…")}. A cell may, and so may a paragraph that the style does not
     * indent.
     */
    public static final Rule TEXT_INDENT = warning("text.indent", "GB/T 9704-2012, 7.3.3");

    /**
     * Between hanzi and digits there is a space everywhere in an issue, or nowhere. Wrong: 第 3 批50家. Reported once, at
     * the first text that differs from most or, if both are as frequent, from the first. Spaces between the clauses of
     * a title do not count, nor does the number of the masthead. No standard asks for either.
     */
    public static final Rule TEXT_SPACING = warning("text.spacing", "");

    /**
     * The mark between two figures or two days of the week is 一字线 or 浪纹线, not a half-width tilde; in addresses a tilde is
     * correct. Wrong: 3~4个, 周一~周五; right: 3～4个, 周一—周五.
     */
    public static final Rule TEXT_TILDE = warning("text.tilde", "GB/T 15835-2011, 5.1.3");

    /**
     * No lower-case English word is alone among hanzi, except words that are usual in Chinese print (app, vlog),
     * brands and units. Wrong: 大数据 and 人工智能.
     */
    public static final Rule TEXT_FOREIGN_WORD = warning("text.foreign-word", "国家通用语言文字法, article 11");

    /** No space is before a full-width mark, or after one that opens. Wrong: 投产 。, （ 见附件）. */
    public static final Rule PUNCTUATION_SPACING = warning("punctuation.spacing", "GB/T 15834-2011, 5.1");

    /**
     * After a hanzi numeral that begins an item is 、, after an Arabic one a stop, after one in brackets nothing, after 第一 and
     * 首先 a comma. Wrong: 一.总体情况, 1、总体情况, （一）、总体情况, 1)总体情况.
     */
    public static final Rule ENUMERATION_MARK = warning("enumeration.mark", "GB/T 15834-2011, annex B.3");

    /** One percent sign is after a figure, and all of a text are of one width. Wrong: 5%%; 5%和3％. */
    public static final Rule NUMERAL_PERCENT = warning("numeral.percent", "");

    /** Dates and times exist. Wrong: 2月30日, 2022年13月, 24时30分. A ratio such as 25:75 is not a time. */
    public static final Rule NUMERAL_DATE = warning("numeral.date", "");

    /** A document number has 〔〕 around the year, no 第 and no leading zeros. Wrong: 国发（2022）第012号; right: 国发〔2022〕12号. */
    public static final Rule TEXT_DOCUMENT_NUMBER = warning("text.document-number", "GB/T 9704-2012, 7.2.5");

    /**
     * No word is typed twice, and no sentence is twice in a text. Wrong: 加强加强管理, 的的. Right: 研究研究, 一批一批,
     * 高高兴兴. Words that may be meant are left out.
     */
    public static final Rule TEXT_REPEATED = warning("text.repeated", "");

    /**
     * No traditional character is among simplified ones; a text or a quotation that is traditional throughout is right. Wrong:
     * 推進改革. The message names the simplified form. Checked are the characters outside 通用规范汉字表.
     */
    public static final Rule TEXT_TRADITIONAL = warning("text.traditional", "国家通用语言文字法, article 17");

    /** A web address begins with half-width marks. Wrong: http：//www.example.com. */
    public static final Rule TEXT_ADDRESS = warning("text.address", "");

    /** A title, heading or caption ends neither in a stop, other than ？ and ！, nor in blanks. Wrong: 一、总体情况。. */
    public static final Rule TITLE_ENDING = warning("title.ending", "GB/T 15834-2011, annexes A.1 and B.4");

    /**
     * An issue that is 机密 or 绝密 has a copy number. Reported at {@code masthead.copyNumber}.
     */
    public static final Rule MASTHEAD_COPY_NUMBER = warning("masthead.copy-number", "GB/T 9704-2012, 7.2.1 and 7.2.2");

    /**
     * No two articles have the same body under different titles, apart from spaces. Short ones may. Reported at the later
     * article; its paragraphs are not reported again.
     */
    public static final Rule ARTICLE_REPEATED = warning("article.repeated", "");

    /**
     * No paragraph, heading or item begins with a mark that no line begins with. Wrong: ，同比增长8%。
     */
    public static final Rule PARAGRAPH_BEGINNING = warning("paragraph.beginning", "GB/T 15834-2011, 5.1.1 to 5.1.3");

    /**
     * A paragraph of prose ends with the mark that ends a sentence. Wrong: 全市新增企业120家，同比增长8%. Before a list, a table or
     * a figure it need not, nor need a heading, a name, a date, a line with a label (联系人：…), verse, or an address.
     */
    public static final Rule PARAGRAPH_ENDING = warning("paragraph.ending", "GB/T 15834-2011, 4.1");

    /**
     * No paragraph comes twice in an issue, apart from spaces. Those of less than 20 characters may, and notes. Reported
     * at the later one.
     */
    public static final Rule PARAGRAPH_REPEATED = warning("paragraph.repeated", "");

    /**
     * Every heading has something under it. Wrong: a heading before another one of the same or a higher level, or at the end.
     * A heading that is a whole sentence needs nothing.
     */
    public static final Rule HEADING_EMPTY = warning("heading.empty", "");

    /**
     * The captions of an article are numbered one after another, tables and figures separately, beginning with any number.
     * Wrong: 表1 表3; 图1 图1. Reported at the caption.
     */
    public static final Rule CAPTION_NUMBER = warning("caption.number", "");

    /** Every table and figure that a text names by its number is there. Wrong: 见表3 where the last caption is 表2. */
    public static final Rule CAPTION_MISSING = warning("caption.missing", "");

    /**
     * The figures in a row 合计, 总计 or 小计 are the sums of those in its rows, as far as they are rounded. Columns of rates,
     * averages and prices are not added up, nor are tables with rows that are parts of others (其中). Reported at the cell.
     */
    public static final Rule TABLE_SUM = warning("table.sum", "");

    /**
     * The parts of one whole make 100 %, as far as they are rounded: in a column 占比, 比重 or 构成, and where a sentence
     * leaves no doubt. Wrong: 三次产业结构为5.1：41.3：56.6. Reported at the header of the column, or at the text.
     */
    public static final Rule SHARE_SUM = warning("share.sum", "");

    /** No recipient is named twice, in one list or in two. Reported at the second mention. */
    public static final Rule RECIPIENT_REPEATED = warning("recipient.repeated", "");

    /**
     * The name of a recipient does not end in a mark: the style prints the marks between the names and after them. Wrong:
     * {@code sendTo("省直各部门。")}.
     */
    public static final Rule RECIPIENT_MARK = warning("recipient.mark", "GB/T 9704-2012, 7.4.2");

    /** In the order of a report for one member. */
    static final List<Rule> ALL = List.of(
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
            TEXT_TILDE,
            TEXT_FOREIGN_WORD,
            PUNCTUATION_SPACING,
            ENUMERATION_MARK,
            NUMERAL_PERCENT,
            NUMERAL_DATE,
            TEXT_DOCUMENT_NUMBER,
            TEXT_REPEATED,
            TEXT_TRADITIONAL,
            TEXT_ADDRESS,
            TITLE_ENDING,
            MASTHEAD_COPY_NUMBER,
            ARTICLE_REPEATED,
            PARAGRAPH_BEGINNING,
            PARAGRAPH_ENDING,
            PARAGRAPH_REPEATED,
            HEADING_EMPTY,
            CAPTION_NUMBER,
            CAPTION_MISSING,
            TABLE_SUM,
            SHARE_SUM,
            RECIPIENT_REPEATED,
            RECIPIENT_MARK);

    private EditorialRules() {}
}
