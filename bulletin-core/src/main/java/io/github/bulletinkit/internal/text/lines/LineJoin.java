package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.AddressSigns;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.regex.Pattern;

/** Whether two lines belong to one paragraph, and what joins them. */
public final class LineJoin {
    private static final String CLOSING = Punctuation.inBothWidths(Punctuation.CLOSING) + "\"'";
    private static final String OPENING = Punctuation.inBothWidths(Punctuation.OPENING);
    private static final String SENTENCE_END =
            Punctuation.inBothWidths(Punctuation.SENTENCE_ENDS + Punctuation.PART_ENDS) + Punctuation.ELLIPSES;
    private static final String UNFINISHED = Punctuation.inBothWidths("，、") + OPENING;
    private static final String NEVER_FIRST = Punctuation.POINTS + Punctuation.ELLIPSES + Punctuation.CLOSING;
    private static final String AFTER_SENTENCE = CLOSING + NoteSigns.ALL;
    private static final String INSIDE_WORD = "-‐/";
    private static final Pattern ADDRESS = Pattern.compile(".*(?:[/@].*|[._-].*[._-].*)");
    private static final Pattern CLAUSE_END = Pattern.compile(Punctuation.anyOf(Punctuation.CLAUSE_ENDS));
    private static final Pattern HEADING_MARK = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．](?![0-9])|第[一二三四五六七八九十]{1,3}[章节条]");

    // What the end of a page cuts is at least a full line, and lines of such pages have at least this many characters.
    // A heading with an enumerator may be longer.
    private static final int SHORTEST_LINE = 16;
    private static final int LONGEST_MARKED_HEADING = 40;

    private LineJoin() {}

    /** Whether a paragraph continues from one text to the next. */
    public static boolean between(String before, String after) {
        if (mustGoOn(before, after)) {
            return true;
        }
        return !endsSentence(before) && !looksLikeHeading(before) && !hasHeadingMark(after);
    }

    /** Whether a paragraph must continue: it cannot end as the first text does, or begin like the second. */
    public static boolean mustGoOn(String before, String after) {
        return contains(UNFINISHED, before.charAt(before.length() - 1)) || mayNotBeginLine(after.charAt(0));
    }

    /** Whether the mark must not begin a line (CLREQ 3.1.4). */
    static boolean mayNotBeginLine(char character) {
        return contains(NEVER_FIRST, character);
    }

    public static boolean mayEndParagraph(String text) {
        return endsSentence(text) || looksLikeHeading(text);
    }

    /** Whether the text ends a sentence; closing quotes, brackets and signs of notes at the end are ignored. */
    public static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && contains(AFTER_SENTENCE, text.charAt(last))) {
            last--;
        }
        char character = text.charAt(last);
        return contains(SENTENCE_END, character)
                || (character == '.' && last > 0 && !isLatinOrDigit(text.charAt(last - 1)))
                || endsWithNoteOnSentence(text);
    }

    /** Whether the text ends with a bracket after the sentence, such as the name of a contributor: 。（市科委） */
    private static boolean endsWithNoteOnSentence(String text) {
        int open = text.endsWith("）") ? text.lastIndexOf('（') : -1;
        return open > 0 && contains(SENTENCE_END, text.charAt(open - 1));
    }

    public static String join(String before, String after) {
        return before + joint(before, after) + after;
    }

    /**
     * Returns what was between the two texts: a space between two Latin letters, digits or signs, because words and
     * numbers are not cut. But a hyphen, a slash and the signs of a web or mail address may end a line inside a word.
     */
    public static String joint(String before, String after) {
        char last = before.charAt(before.length() - 1);
        return TextWidth.isNarrow(last) && TextWidth.isNarrow(after.charAt(0)) && !endsInsideWord(before, after)
                ? " "
                : "";
    }

    private static boolean endsInsideWord(String before, String after) {
        int last = before.length() - 1;
        if (last == 0 || Spaces.isSpace(before.charAt(last - 1))) {
            return false;
        }
        return contains(INSIDE_WORD, before.charAt(last))
                || (AddressSigns.contain(before.charAt(last))
                        && ADDRESS.matcher(lastWord(before) + firstWord(after)).matches());
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && TextWidth.isNarrow(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && TextWidth.isNarrow(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether the text is in brackets, quotes or title marks. */
    public static boolean isBracketed(String text) {
        return isOpened(text) && contains(CLOSING, text.charAt(text.length() - 1));
    }

    /** Whether the text begins with an opening bracket, quote or title mark. */
    public static boolean isOpened(String text) {
        return contains(OPENING, text.charAt(0));
    }

    private static boolean looksLikeHeading(String text) {
        int longest = hasHeadingMark(text) ? LONGEST_MARKED_HEADING : SHORTEST_LINE - 1;
        return text.length() <= longest && !CLAUSE_END.matcher(text).find();
    }

    private static boolean hasHeadingMark(String text) {
        return HEADING_MARK.matcher(text).lookingAt();
    }

    private static boolean isLatinOrDigit(char character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }

    private static boolean contains(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }
}
