package io.github.bulletinkit.render.style;

/**
 * How many marks may not begin or end a line (行首行尾禁则): the levels of CLREQ 3.1.4. Each level includes the one before
 * it. An opening mark may always begin a paragraph.
 */
public enum ProhibitionLevel {
    /**
     * 基本处理, the level that CLREQ recommends. No line begins with a pause or stop mark, a closing quote, bracket or
     * title mark, a connector (～, 一字线), an interpunct or a solidus. No line ends with an opening quote, bracket or
     * title mark.
     */
    BASIC,
    /** GB 法: also, no line ends with a solidus (GB/T 15834-2011, 5.1.9). */
    GB,
    /** 严格处理: also, no line begins with a dash —— or an ellipsis ……. */
    STRICT
}
