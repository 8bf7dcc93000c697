package io.github.bulletinkit.format;

/** How numbers are written (数字用法). */
public enum Figures {
    /** Arabic figures (阿拉伯数字): 2022 年 1 月 7 日. */
    ARABIC,
    /** Hanzi (汉字数字): 二〇二二年一月七日, 第十二期. */
    HANZI
}
