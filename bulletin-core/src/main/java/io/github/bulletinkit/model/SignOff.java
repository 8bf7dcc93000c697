package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.Present;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an article, and when (落款: 发文机关署名、成文日期; GB/T 9704-2012, 7.3.5).
 *
 * @param names the offices or people, in order
 * @param date null if left out
 */
public record SignOff(
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(payload = ErrorSeverity.class) String>
                names,
        @Nullable IssueDate date) {

    public SignOff {
        names = Copies.of(names, "names");
    }
}
