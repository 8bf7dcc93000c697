package io.github.bulletinkit.render.style;

/** The kinds of typeface in Chinese official documents. */
public enum FontRole {
    /** 小标宋: heavy Song, for mastheads and titles. */
    TITLE,
    /** 宋体: Song, for running text in print. */
    SONG,
    /** 黑体: sans-serif, for first-level headings and emphasis. */
    HEI,
    /** 楷体: regular script, for second-level headings and editor's notes. */
    KAI,
    /** 仿宋: for running text in official documents (GB/T 9704-2012, 5.2.2). */
    FANG_SONG
}
