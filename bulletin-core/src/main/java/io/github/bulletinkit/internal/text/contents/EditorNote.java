package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.model.PrintedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The editor's note (编者按) between the table of contents and the body, found by its label. */
public final class EditorNote {
    private static final Pattern LABEL = Pattern.compile("OPEN?LABEL(?:CLOSE?[:：]|CLOSE|$)"
            .replace("OPEN", Punctuation.anyOf(Punctuation.OPENING_BRACKETS))
            .replace("CLOSE", Punctuation.anyOf(Punctuation.CLOSING_BRACKETS))
            .replace("LABEL", PrintedPattern.of(PrintedWord.EDITOR_NOTE)));

    private EditorNote() {}

    public static boolean beginsWith(Line line) {
        return LABEL.matcher(line.text()).lookingAt();
    }

    /** Removes the label, which is a line by itself or precedes the text. */
    public static List<Line> withoutLabel(List<Line> note) {
        Matcher label = LABEL.matcher(note.get(0).text());
        List<Line> text = new ArrayList<>(note.subList(1, note.size()));
        if (label.lookingAt() && label.end() < note.get(0).text().length()) {
            text.add(0, note.get(0).withText(note.get(0).text().substring(label.end())));
        }
        return text;
    }
}
