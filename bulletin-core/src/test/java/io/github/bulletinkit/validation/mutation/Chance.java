package io.github.bulletinkit.validation.mutation;

import java.util.List;
import java.util.Random;

/**
 * Picks places and changes, always the same ones for the same purpose: Java specifies how a text is hashed to a seed, and
 * what follows from a seed.
 */
final class Chance {
    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    /** Random values for a purpose; they do not depend on other purposes. */
    static Chance of(String purpose) {
        return new Chance(new Random(purpose.hashCode()));
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A text without visible characters, or the empty one. */
    String blank() {
        StringBuilder blank = new StringBuilder();
        for (int length = between(0, 3); length > 0; length--) {
            blank.append(oneOf(List.of(" ", "\u3000", "\u00a0", "\u2003", "\u200b", "\t")));
        }
        return blank.toString();
    }
}
