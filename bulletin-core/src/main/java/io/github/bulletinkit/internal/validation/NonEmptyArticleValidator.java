package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.model.Article;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link NonEmpty} on a article. */
public final class NonEmptyArticleValidator implements ConstraintValidator<NonEmpty, Article> {

    @Override
    public boolean isValid(@Nullable Article article, ConstraintValidatorContext context) {
        return article == null || !article.body().isEmpty();
    }
}
