package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.internal.editorial.EditorialChecks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Validates {@link EditedText}. */
public final class EditedTextValidator extends EditorialValidator<EditedText> {

    /** What is read like a title; a heading has its level. */
    private static final Set<TextKind> TITLES =
            EnumSet.of(TextKind.MASTHEAD, TextKind.TITLE, TextKind.HEADING, TextKind.CAPTION);

    private TextKind kind = TextKind.LINE;

    /** For the validation provider. */
    public EditedTextValidator() {
        super(EditorialChecks.OF_TEXTS);
    }

    @Override
    public void initialize(EditedText constraint) {
        kind = constraint.of();
        leaveOut(constraint, constraint.except());
    }

    @Override
    List<Passage> passages(Object value) {
        Passage passage = passage(0, ConstrainedText.of(value));
        return List.of(
                TITLES.contains(kind) && !passage.isHeading()
                        ? new Passage(0, Passage.TITLE, passage.text())
                        : passage);
    }
}
