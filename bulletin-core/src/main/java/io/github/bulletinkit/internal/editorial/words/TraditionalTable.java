package io.github.bulletinkit.internal.editorial.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Traditional characters and their simplified forms. Each has one form only, and none is among the 8,105 characters of
 * 通用规范汉字表, so that none belongs in simplified text. From the data of the Unicode Consortium (CLDR and Unihan).
 */
final class TraditionalTable {
    /** Read when first needed. */
    static final TraditionalTable INSTANCE = read();

    /** In ascending order. */
    private final int[] traditional;

    private final int[] simplified;
    private final BitSet allTraditional = new BitSet();
    private final BitSet allSimplified = new BitSet();

    private TraditionalTable(int[] pairs) {
        traditional = new int[pairs.length / 2];
        simplified = new int[pairs.length / 2];
        for (int i = 0; i < traditional.length; i++) {
            traditional[i] = pairs[2 * i];
            simplified[i] = pairs[2 * i + 1];
            allTraditional.set(traditional[i]);
            allSimplified.set(simplified[i]);
        }
    }

    private static TraditionalTable read() {
        try (InputStream table =
                requireNonNull(TraditionalTable.class.getResourceAsStream("traditional.txt"), "traditional.txt")) {
            return new TraditionalTable(new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::codePoints)
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTraditional(int c) {
        return allTraditional.get(c);
    }

    /** Whether a character is the simplified form of one in the table. */
    boolean isSimplified(int c) {
        return allSimplified.get(c);
    }

    /** Returns the simplified form of a traditional character. */
    String simplified(int c) {
        return Character.toString(simplified[Arrays.binarySearch(traditional, c)]);
    }
}
