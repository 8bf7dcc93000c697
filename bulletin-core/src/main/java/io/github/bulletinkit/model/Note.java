package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;

/**
 * A note (脚注) to the words before it. Renderers print a mark here and the note at the foot of the page or after the
 * article; they count the notes. Its words are not part of the line: {@link #text()} is empty.
 *
 * @param note the words of the note, one line, without the mark
 */
public record Note(
        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
        @LegibleText(of = TextKind.NOTE, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String note)
        implements Inline {

    public Note {
        requireNonNull(note, "note");
    }

    /** Returns the empty string. */
    @Override
    public String text() {
        return "";
    }

    /**
     * Returns this note.
     *
     * @throws IllegalArgumentException if the text is not empty: a note has no characters in the line
     */
    @Override
    public Note withText(String text) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException(
                    "a note has no characters in the line, but should have \"" + text + "\"; make a new Note");
        }
        return this;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.note(this);
    }
}
