package io.github.bulletinkit.internal.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds the characters that no bulletin may hold, and reports each kind once, with the first one's place. */
final class IllegibleCharacters {

    private IllegibleCharacters() {}

    /** Whether there are none; the code points hold unpaired surrogates as they are. */
    static boolean noneIn(int[] text, ConstraintValidatorContext context) {
        Faults faults = new Faults(context);
        report(faults, "text.control", text, Characters::isControl);
        report(faults, "text.replacement", text, c -> c == 0xFFFD);
        report(faults, "text.unpaired-surrogate", text, Characters::isUnpairedSurrogate);
        return faults.none();
    }

    private static void report(Faults faults, String rule, int[] text, IntPredicate illegible) {
        for (int i = 0; i < text.length; i++) {
            if (illegible.test(text[i])) {
                String character = String.format(Locale.ROOT, "U+%04X", text[i]);
                faults.report(rule, Place.itself(), Map.of("character", character, "position", i + 1));
                return;
            }
        }
    }
}
