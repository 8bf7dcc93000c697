package io.github.bulletinkit.examples.archive;

/** The outcome for a file of an archive. */
enum Outcome {
    /** Its PDF was written. */
    CONVERTED("已转换"),
    /** Its PDF was there from an earlier run. */
    SKIPPED("已跳过"),
    /** It breaks rules, or cannot be typeset. */
    INVALID("有错误"),
    /** It is not an issue, or cannot be read. */
    UNREADABLE("无法读取"),
    /** Its PDF cannot be written. */
    UNWRITABLE("无法写出"),
    /** Another file's PDF would have the same name. */
    CLASHING("重名"),
    /** The program itself failed. */
    BROKEN("程序出错");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isFailure() {
        return this != CONVERTED && this != SKIPPED;
    }
}
