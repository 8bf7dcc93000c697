package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EditedContent;
import io.github.bulletinkit.internal.editorial.content.Content;
import io.github.bulletinkit.internal.editorial.content.ContentCheck;
import io.github.bulletinkit.internal.editorial.content.ContentChecks;
import io.github.bulletinkit.model.Issue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Validates {@link EditedContent}. */
public final class EditedContentValidator implements ConstraintValidator<EditedContent, Issue> {
    private List<ContentCheck> checks = ContentChecks.ALL;

    @Override
    public void initialize(EditedContent constraint) {
        checks = ExceptedRules.leaveOut(ContentChecks.ALL, ContentCheck::rule, constraint, constraint.except());
    }

    @Override
    public boolean isValid(@Nullable Issue issue, ConstraintValidatorContext context) {
        if (issue == null) {
            return true;
        }
        Faults faults = new Faults(context);
        Content content = Content.of(issue);
        checks.stream()
                .flatMap(check -> check.check().apply(content).stream())
                .forEach(found -> faults.report(
                        found.remark().message(), found.path(), found.remark().parameters()));
        return faults.none();
    }
}
