package io.github.bulletinkit.render.style;

/**
 * How strict the prohibition of marks at line starts and line ends (行首行尾禁则) is: the levels of CLREQ 3.1.4. Each forbids
 * what the one before it does, and more. A mark that opens a paragraph may always begin its first line.
 */
public enum ProhibitionLevel {
    /**
     * 基本处理: no line begins with a pause or stop mark, a closing quote, bracket or title mark, a connector (～, 一字线), an
     * interpunct or a solidus; none ends with an opening quote, bracket or title mark. The level that CLREQ recommends.
     */
    BASIC,
    /** GB 法: moreover, no line ends with a solidus (GB/T 15834-2011, 5.1.9). */
    GB,
    /** 严格处理: moreover, no line begins with a dash —— or an ellipsis ……. */
    STRICT
}
