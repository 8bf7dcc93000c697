package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.internal.editorial.EditorialChecks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.List;

/** Validates {@link EditedText}. */
public final class EditedTextValidator extends EditorialValidator<EditedText> {

    /** For the validation provider. */
    public EditedTextValidator() {
        super(EditorialChecks.OF_TEXTS);
    }

    @Override
    public void initialize(EditedText constraint) {
        leaveOut(constraint, constraint.except());
    }

    @Override
    List<Passage> passages(Object value) {
        return List.of(passage(0, ConstrainedText.of(value)));
    }
}
