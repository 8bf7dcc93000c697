package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A title on one line, and where its author breaks it into lines.
 *
 * @param title the title without line feeds
 * @param breaks the offsets in the title at which a new line begins, ascending
 */
record TitleLines(String title, List<Integer> breaks) {

    /**
     * Returns a title with its breaks. Line feeds in the title are breaks too. Blank lines and spaces at the ends of lines
     * are left out, but words of letters and digits, such as English ones, keep a space between them.
     *
     * @throws IllegalArgumentException if a break is not inside the title or not after the one before it, or if a title
     *     with line feeds has breaks
     */
    static TitleLines of(String title, List<Integer> breaks) {
        requireNonNull(title, "title");
        List<Integer> copy = Copies.of(breaks, "titleBreaks");
        if (title.chars().anyMatch(Spaces::endsLine)) {
            requireNone(copy);
            return ofLines(title.lines());
        }
        return copy.isEmpty() ? new TitleLines(title, copy) : ofLines(split(title, copy).stream());
    }

    private static List<String> split(String title, List<Integer> breaks) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < breaks.size(); i++) {
            int end = breaks.get(i);
            if (end <= start || end >= title.length()) {
                throw new IllegalArgumentException("titleBreaks[" + i + "] is " + end + ", but must be from "
                        + (start + 1) + " to " + (title.length() - 1) + ", inside the title");
            }
            lines.add(title.substring(start, end));
            start = end;
        }
        lines.add(title.substring(start));
        return lines;
    }

    private static void requireNone(List<Integer> breaks) {
        if (!breaks.isEmpty()) {
            throw new IllegalArgumentException(
                    "the title has line feeds and titleBreaks; give one of them, line feeds or titleBreaks");
        }
    }

    private static TitleLines ofLines(Stream<String> written) {
        StringBuilder title = new StringBuilder();
        List<Integer> breaks = new ArrayList<>();
        List<String> lines =
                written.map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            if (!title.isEmpty()) {
                if (endsInWord(title) && isOfWord(line.codePointAt(0))) {
                    title.append(' ');
                }
                breaks.add(title.length());
            }
            title.append(line);
        }
        return new TitleLines(title.toString(), List.copyOf(breaks));
    }

    private static boolean endsInWord(CharSequence text) {
        return isOfWord(Character.codePointBefore(text, text.length()));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** The lines, without the space between two words; one line if the author breaks the title nowhere. */
    List<String> lines() {
        List<String> lines = split(title, breaks);
        return breaks.isEmpty() ? lines : lines.stream().map(String::strip).toList();
    }
}
