package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.internal.editorial.EditorialChecks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validates {@link EditedPassages}. */
public final class EditedPassagesValidator extends EditorialValidator<EditedPassages> {

    /** For the validation provider. */
    public EditedPassagesValidator() {
        super(EditorialChecks.OF_PASSAGES);
    }

    @Override
    public void initialize(EditedPassages constraint) {
        leaveOut(constraint, constraint.except());
    }

    /** Returns the texts of a list; other elements, such as tables, keep their index. */
    @Override
    List<Passage> passages(Object value) {
        if (!(value instanceof List<?> elements)) {
            return List.of(passage(0, ConstrainedText.of(value)));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int place = i;
            Optional.ofNullable(elements.get(i))
                    .flatMap(ConstrainedText::in)
                    .ifPresent(text -> passages.add(passage(place, text)));
        }
        return passages;
    }
}
