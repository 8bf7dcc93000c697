package io.github.bulletinkit.model;

import java.util.Arrays;

/**
 * The words that a bulletin prints beside the author's text: headings, labels, and the words around numbers. Renderers
 * print them and readers look for them. In a word, {@code #} marks the place of a value.
 */
public enum PrintedWord {
    /** The heading of the table of contents. */
    CONTENTS("目录"),
    /** The heading of the editor's note. */
    EDITOR_NOTE("编者按"),
    /** The source of an article. */
    SOURCE("来源：#"),
    /** The year of the number. */
    YEAR("# 年"),
    ISSUE("第 # 期"),
    TOTAL("总 # 期"),
    SUPPLEMENT("增刊第 # 期"),
    /** The date, with the values year, month and day. */
    DATE("# 年 # 月 # 日"),
    /** Recipients of higher rank. */
    REPORT_TO("报：#。"),
    /** Recipients of equal rank. */
    SEND_TO("送：#。"),
    /** Recipients of lower rank. */
    DISTRIBUTE_TO("发：#。"),
    EDITOR("责任编辑：#"),
    APPROVER("签发：#"),
    COPIES("共印 # 份");

    private static final String VALUE = "#";

    private final String text;

    PrintedWord(String text) {
        this.text = text;
    }

    /** The word with {@code #} at the place of each value. */
    public String text() {
        return text;
    }

    /** The text before the first {@code #}, or all of it if there is none. */
    public String label() {
        int value = text.indexOf(VALUE);
        return value < 0 ? text : text.substring(0, value);
    }

    /**
     * Returns the word as printed, with its values.
     *
     * @param values one for each {@code #}
     * @throws IllegalArgumentException if the number of values is wrong
     */
    public String with(Object... values) {
        String[] parts = text.split(VALUE, -1);
        if (values.length != parts.length - 1) {
            throw new IllegalArgumentException(
                    this + " takes " + (parts.length - 1) + " values, not " + Arrays.toString(values));
        }
        StringBuilder printed = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) {
            printed.append(values[i]).append(parts[i + 1]);
        }
        return printed.toString();
    }
}
