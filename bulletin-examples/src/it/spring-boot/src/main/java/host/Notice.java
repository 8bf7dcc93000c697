package host;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.LegibleText;

/** A record of the application, checked by the library's rules for texts. */
public record Notice(
        @LegibleText @EditedText(groups = Editorial.class) String title) {}
