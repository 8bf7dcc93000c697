package io.github.bulletinkit.render;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Thrown when no font has some character of an issue. Names each character and its places. */
public final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int CHARACTERS_IN_MESSAGE = 10;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable, which their type does not say
    private final List<MissingGlyph> missingGlyphs;

    /** A character that no font has, and the field of its text, such as {@code sections[0].articles[1].body[0]}. */
    public record MissingGlyph(int codePoint, String path) implements Serializable {
        private static final long serialVersionUID = 1L;

        public MissingGlyph {
            requireNonNull(path, "path");
        }
    }

    /**
     * The message names at most ten characters, each once with its first place.
     *
     * @param missingGlyphs each character once for every place, in the order of the issue
     * @throws IllegalArgumentException if the list is empty
     */
    public MissingGlyphException(List<MissingGlyph> missingGlyphs) {
        super(message(missingGlyphs));
        this.missingGlyphs = List.copyOf(missingGlyphs);
    }

    /** All missing characters with all places in the order of the issue, also those that the message leaves out. */
    public List<MissingGlyph> missingGlyphs() {
        return missingGlyphs;
    }

    private static String message(List<MissingGlyph> missingGlyphs) {
        if (missingGlyphs.isEmpty()) {
            throw new IllegalArgumentException("missingGlyphs must not be empty");
        }
        Map<Integer, List<String>> places = new LinkedHashMap<>();
        for (MissingGlyph missing : missingGlyphs) {
            places.computeIfAbsent(missing.codePoint(), codePoint -> new ArrayList<>())
                    .add(missing.path());
        }
        return places.size() == 1
                ? "no font has this character: " + list(places) + ". Replace it or add a font that has it."
                : "no font has these " + places.size() + " characters: " + list(places)
                        + ". Replace them or add a font that has them.";
    }

    private static String list(Map<Integer, List<String>> places) {
        String list = places.entrySet().stream()
                .limit(CHARACTERS_IN_MESSAGE)
                .map(entry -> name(entry.getKey()) + " at " + place(entry.getValue()))
                .collect(Collectors.joining("; "));
        int others = places.size() - CHARACTERS_IN_MESSAGE;
        return others > 0 ? list + "; and " + others + " more" : list;
    }

    private static String name(int codePoint) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        return isVisible(codePoint) ? name + " " + Character.toString(codePoint) : name;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String place(List<String> paths) {
        int others = paths.size() - 1;
        return switch (others) {
            case 0 -> paths.get(0);
            case 1 -> paths.get(0) + " and 1 more place";
            default -> paths.get(0) + " and " + others + " more places";
        };
    }
}
