package io.github.bulletinkit.render.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Chinese words of up to four hanzi, and how often they occur. Immutable. The bundled list is read at its first use; it has
 * about 100,000 words and takes 1 MB of heap.
 */
final class WordList {
    /** The length of the longest word, in hanzi. */
    static final int LONGEST = 4;

    private static final String RESOURCE = "/io/github/bulletinkit/render/words/words.txt";

    private static final int BITS_PER_HANZI = 16;
    private static final char FIRST_HANZI = '\u4E00';
    private static final char LAST_HANZI = '\u9FFF';

    /** The words in ascending order, each packed into a number: the first hanzi in the highest bits. */
    private final long[] words;

    /** For each word the binary logarithm of its frequency. */
    private final byte[] logarithms;

    private final int logarithmOfAll;

    /** Loads the bundled list when it is first asked for. */
    private static final class Bundled {
        static final WordList LIST = read();

        private static WordList read() {
            try (InputStream in = WordList.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the jar of bulletin-render lacks " + RESOURCE);
                }
                return new WordList(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Takes the words in ascending order. Each line has the words that begin with one hanzi: this hanzi, then what follows
     * it in each word (at first nothing), each with the binary logarithm of the word's frequency as a letter from a.
     */
    WordList(String text) {
        int size = (int) text.chars().filter(WordList::isLogarithm).count();
        this.words = new long[size];
        this.logarithms = new byte[size];
        long all = 0;
        int word = 0;
        char first = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                first = 0;
                start = i + 1;
            } else if (isLogarithm(c)) {
                if (first == 0) {
                    first = text.charAt(start++);
                }
                words[word] = packed(first, text, start, i);
                logarithms[word] = (byte) (c - 'a');
                all += 1L << logarithms[word++];
                start = i + 1;
            }
        }
        this.logarithmOfAll = Long.SIZE - Long.numberOfLeadingZeros(all);
    }

    static WordList bundled() {
        return Bundled.LIST;
    }

    int size() {
        return words.length;
    }

    /**
     * How improbable a word is: the negative binary logarithm of its part in all text. A hanzi that is not in the list is
     * as improbable as can be.
     *
     * @return the bits, or -1 if the characters are no word
     */
    int bits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < FIRST_HANZI || text.charAt(i) > LAST_HANZI) {
                return to - from == 1 ? logarithmOfAll : -1;
            }
        }
        int word = Arrays.binarySearch(words, packed(text.charAt(from), text, from + 1, to));
        if (word >= 0) {
            return logarithmOfAll - logarithms[word];
        }
        return to - from == 1 ? logarithmOfAll : -1;
    }

    private static long packed(char first, String text, int from, int to) {
        long packed = code(first);
        for (int i = from; i < to; i++) {
            packed = (packed << BITS_PER_HANZI) | code(text.charAt(i));
        }
        return packed << (BITS_PER_HANZI * (LONGEST - 1 - (to - from)));
    }

    private static long code(char hanzi) {
        return hanzi - FIRST_HANZI + 1L;
    }

    private static boolean isLogarithm(int c) {
        return c >= 'a' && c <= 'z';
    }
}
