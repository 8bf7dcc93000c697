package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.List;

/**
 * An attachment of an article (附件; GB/T 9704-2012, 7.3.4). Its title is listed below the article.
 *
 * @param title without the label 附件 and without a number
 * @param body the attached text, printed on a page of its own; empty if only the title is printed
 */
public record Attachment(
        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.TITLE, groups = Editorial.class, payload = WarningSeverity.class)
        String title,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid Block> body) {

    public Attachment {
        requireNonNull(title, "title");
        body = Copies.of(body, "body");
    }
}
