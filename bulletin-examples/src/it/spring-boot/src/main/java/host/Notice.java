package host;

import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.UndoubledPunctuation;

/** A record of the application's own, held to the library's rules for texts. */
public record Notice(
        @LegibleText @UndoubledPunctuation(groups = Editorial.class)
        String title) {}
