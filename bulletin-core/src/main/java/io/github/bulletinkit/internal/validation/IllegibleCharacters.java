package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.internal.hanzi.Spaces;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Finds characters that a bulletin must not have, and reports the first of each kind. */
final class IllegibleCharacters {

    private IllegibleCharacters() {}

    /**
     * Reports the faults; true if there is none.
     *
     * @param text code points; an unpaired surrogate is one
     */
    static boolean noneIn(int[] text, TextKind kind, ConstraintValidatorContext context) {
        Faults faults = new Faults(context);
        report(faults, text, c -> isControl(c, kind), c -> control(c, kind));
        report(faults, text, Characters::isReplacement, c -> "text.replacement");
        report(faults, text, Characters::isUnpairedSurrogate, c -> "text.unpaired-surrogate");
        return faults.none();
    }

    private static boolean isControl(int c, TextKind kind) {
        return Characters.isControl(c) && !(kind == TextKind.CELL && Spaces.endsLine(c));
    }

    /** The advice for a line break depends on the kind of text. */
    private static String control(int c, TextKind kind) {
        return Characters.isLineBreak(c) ? "text.control/" + wording(kind) : "text.control";
    }

    private static String wording(TextKind kind) {
        return switch (kind) {
            case PARAGRAPH, HEADING, TITLE, CAPTION, SOURCE, RECIPIENT, CELL ->
                kind.name().toLowerCase(Locale.ROOT);
            case MASTHEAD, NOTE, ALTERNATIVE, LINE -> "line";
        };
    }

    private static void report(Faults faults, int[] text, IntPredicate illegible, IntFunction<String> message) {
        for (int i = 0; i < text.length; i++) {
            if (illegible.test(text[i])) {
                faults.report(
                        message.apply(text[i]), Map.of("character", Characters.codePoint(text[i]), "position", i + 1));
                return;
            }
        }
    }
}
