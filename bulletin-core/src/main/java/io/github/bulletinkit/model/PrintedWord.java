package io.github.bulletinkit.model;

import java.util.Arrays;

/**
 * What a bulletin prints beside the words of its authors: headings, labels, and the words around numbers. Renderers print
 * these words, and readers look for them. In a word with values, {@code #} is the place of each value.
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
    /** The number within the year. */
    ISSUE("第 # 期"),
    /** The running total. */
    TOTAL("总 # 期"),
    /** The number among the supplements. */
    SUPPLEMENT("增刊第 # 期"),
    /** The date, with the values year, month and day. */
    DATE("# 年 # 月 # 日"),
    /** Those that the issue is reported to. */
    REPORT_TO("报：#。"),
    /** Those that it is sent to. */
    SEND_TO("送：#。"),
    /** Those that it is distributed to. */
    DISTRIBUTE_TO("发：#。"),
    /** The editor in charge. */
    EDITOR("责任编辑：#"),
    /** Who approved the issue. */
    APPROVER("签发：#"),
    /** The number of copies printed. */
    COPIES("共印 # 份");

    private static final String VALUE = "#";

    private final String text;

    PrintedWord(String text) {
        this.text = text;
    }

    /**
     * The word.
     *
     * @return the text, with {@code #} in the place of each value
     */
    public String text() {
        return text;
    }

    /**
     * What is printed before the first value.
     *
     * @return the part of the text before the first {@code #}; all of it if there is none
     */
    public String label() {
        int value = text.indexOf(VALUE);
        return value < 0 ? text : text.substring(0, value);
    }

    /**
     * The word with its values, as it is printed.
     *
     * @param values the values, one for each {@code #}
     * @return the text
     * @throws IllegalArgumentException if the word takes another number of values
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
