package io.github.bulletinkit.format;

/**
 * The words that a bulletin prints beside the author's text: headings, labels, and the words around numbers. Renderers
 * print them and readers look for them. In a word, {@code #} marks the place of a value. {@code PrintedWords} are those of one
 * series.
 */
public enum PrintedWord {
    /** The heading of the table of contents. */
    CONTENTS("目录"),
    /** The heading of the editor's note. */
    EDITOR_NOTE("编者按"),
    /** The source of an article. */
    SOURCE("来源：#"),
    /** The attachments of an article, with their numbers and titles. */
    ATTACHMENT("附件：#"),
    /** The heading of the notes after an article, where they are not at the foot of a page. */
    NOTES("注释"),
    /** The year of the number. */
    YEAR("# 年"),
    /** The quarter within which issues are counted. */
    QUARTER("第 # 季度"),
    ISSUE("第 # 期"),
    /** A combined issue (合刊), with its first and last number. */
    COMBINED_ISSUE("第 #-# 期"),
    TOTAL("总 # 期"),
    /** The running totals of a combined issue, first and last. */
    COMBINED_TOTAL("总 #-# 期"),
    SUPPLEMENT("增刊第 # 期"),
    /** The issuing office. */
    ISSUER("#"),
    /** The date, with the values year, month and day. */
    DATE("# 年 # 月 # 日"),
    /** A date without a day, with the values year and month. */
    MONTH("# 年 # 月"),
    /** The day of the week after the date, such as 五. */
    WEEKDAY("星期#"),
    /** The days that an issue covers: the first and the last date. */
    PERIOD("#—#"),
    /** The number of the copy. */
    COPY_NUMBER("#"),
    /** Who signed the issue, in the masthead. */
    SIGNATORY("签发人：#"),
    /** Those that the issue is addressed to. */
    ADDRESSED_TO("主送：#。"),
    /** Recipients of higher rank. */
    REPORT_TO("报：#。"),
    /** Recipients of equal rank. */
    SEND_TO("送：#。"),
    /** Those that receive a copy. */
    COPY_TO("抄送：#。"),
    /** Recipients of lower rank. */
    DISTRIBUTE_TO("发：#。"),
    EDITOR("责任编辑：#"),
    PROOFREADER("校对：#"),
    REVIEWER("审核：#"),
    APPROVER("签发：#"),
    CONTACT("联系人：#"),
    PHONE("电话：#"),
    /** When the issue was printed, after the office that printed it. */
    PRINTED_ON("#印发"),
    COPIES("共印 # 份");

    /** The place of a value in a printed word. */
    public static final String VALUE = "#";

    private final String text;

    PrintedWord(String text) {
        this.text = text;
    }

    /** The word that a series has unless it says otherwise, with {@code #} at the place of each value. */
    public String text() {
        return text;
    }

    /** The number of values. */
    public int valueCount() {
        return (int) text.chars().filter(c -> c == VALUE.charAt(0)).count();
    }
}
