package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label of an editor's note, such as 编者按： or 【按语】. */
public final class NoteLabel {
    private static final Pattern LABEL = Pattern.compile(
            "OPEN?(?<label>编 ?者 ?按 ?语?|编者的话|编后语?|按 ?语?|编者注)(?:CLOSE ?[:：]?|CLOSE? ?[:：] ?|(?<=编者按)[ \u3000]+|$)"
                    .replace("OPEN", Punctuation.anyOf(Punctuation.OPENING_BRACKETS))
                    .replace("CLOSE", Punctuation.anyOf(Punctuation.CLOSING_BRACKETS)));

    private NoteLabel() {}

    public static boolean beginsWith(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    /** Removes the label and reports it. */
    public static String removed(String text, SeenFormat seen) {
        Matcher label = LABEL.matcher(text);
        if (!label.lookingAt()) {
            return text;
        }
        seen.word(PrintedWord.EDITOR_NOTE, label.group("label").replace(" ", ""));
        return text.substring(label.end());
    }
}
