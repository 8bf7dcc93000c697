package io.github.bulletinkit.render.style;

/** The kinds of face that Chinese official documents are set in. */
public enum FontRole {
    /** 小标宋: the heavy Song face of mastheads and titles. */
    TITLE,
    /** 宋体: the Song face of running text in print. */
    SONG,
    /** 黑体: the sans-serif face of first-level headings and of emphasis. */
    HEI,
    /** 楷体: the regular-script face of second-level headings and editor's notes. */
    KAI,
    /** 仿宋: the face of running text in official documents (GB/T 9704-2012, 5.2.2). */
    FANG_SONG
}
