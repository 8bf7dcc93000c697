package io.github.bulletinkit.format;

/** Whether the issues of a series have a part. */
public enum Presence {
    /** Every issue has it. */
    REQUIRED,
    /** An issue may have it. */
    OPTIONAL,
    /** No issue has it. */
    ABSENT
}
