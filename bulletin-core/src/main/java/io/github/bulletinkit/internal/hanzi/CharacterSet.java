package io.github.bulletinkit.internal.hanzi;

/** A set of characters of the Basic Multilingual Plane, as a table of bits: the same time for any character and set. */
public final class CharacterSet {
    private static final int SIZE = Character.MAX_VALUE + 1;

    private final long[] bits = new long[SIZE / Long.SIZE];

    private CharacterSet() {}

    public static CharacterSet of(String characters) {
        CharacterSet set = new CharacterSet();
        characters.chars().forEach(c -> set.bits[c / Long.SIZE] |= 1L << c);
        return set;
    }

    /** Whether a character is in the set; false for those of other planes and for what is no character. */
    public boolean contains(int c) {
        return 0 <= c && c < SIZE && (bits[c / Long.SIZE] & 1L << c) != 0;
    }
}
