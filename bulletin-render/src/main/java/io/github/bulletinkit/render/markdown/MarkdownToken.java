package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.Locale;
import java.util.regex.Pattern;

/** A character of a line, or a mark, with its Markdown source. */
record MarkdownToken(int codePoint, String source) {

    static final MarkdownToken STRONG = new MarkdownToken('*', "**");

    /** A line break in a table cell, which must be on one line of Markdown. */
    static final MarkdownToken LINE_BREAK = new MarkdownToken('\n', "<br>");

    static final MarkdownToken LINK = new MarkdownToken('[', "[");

    private static final String MARKUP = "\\`*_[]<~|";
    static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(#|[A-Za-z0-9]++;)");
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    /** The character at an index of a text, escaped if it could be markup anywhere. */
    static MarkdownToken of(String text, int index) {
        int codePoint = text.codePointAt(index);
        if (ReplacedCharacters.isReplaced(codePoint)) {
            codePoint = REPLACEMENT_CHARACTER;
        }
        MarkdownToken plain = new MarkdownToken(codePoint, Character.toString(codePoint));
        if (isInvisibleOrBreaksLines(codePoint)) {
            return plain.asReference();
        }
        return isMarkup(text, index) ? plain.asEscape() : plain;
    }

    /** A parser drops a byte order mark at the start of the document. */
    private static boolean isInvisibleOrBreaksLines(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0xFEFF;
    }

    private static boolean isMarkup(String text, int index) {
        char character = text.charAt(index);
        return MARKUP.indexOf(character) >= 0
                || (character == '&'
                        && CHARACTER_REFERENCE
                                .matcher(text)
                                .region(index, text.length())
                                .lookingAt());
    }

    static MarkdownToken tag(String tag) {
        return new MarkdownToken('>', tag);
    }

    /** The mark of a note, such as {@code [^1]}. */
    static MarkdownToken note(String mark) {
        return new MarkdownToken(']', mark);
    }

    boolean isNote() {
        return codePoint == ']' && source.length() > 1 && source.startsWith("[");
    }

    MarkdownToken asEscape() {
        return new MarkdownToken(codePoint, "\\" + Character.toString(codePoint));
    }

    MarkdownToken asReference() {
        return new MarkdownToken(codePoint, String.format(Locale.ROOT, "&#x%X;", codePoint));
    }

    /** Whether it is a space that is not escaped. */
    boolean isSpace() {
        return Character.isSpaceChar(codePoint) && source.length() == Character.charCount(codePoint);
    }

    /** Whether its script has no spaces between words, such as hanzi, kana and full-width forms. */
    static boolean isChinese(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x9FFF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD)
                || Punctuation.isMark(codePoint);
    }
}
