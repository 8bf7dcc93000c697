package io.github.bulletinkit.internal.hanzi;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The marks that come in pairs: quotation marks, title marks and brackets. The one table of them in the project. */
public enum PairedMark {
    QUOTES(Kind.QUOTATION, "“", "”"),
    INNER_QUOTES(Kind.QUOTATION, "‘", "’"),
    CORNERS(Kind.QUOTATION, "「｢", "」｣"),
    WHITE_CORNERS(Kind.QUOTATION, "『", "』"),
    PRIMES(Kind.QUOTATION, "〝", "〞〟"),
    TITLE(Kind.TITLE, "《", "》"),
    INNER_TITLE(Kind.TITLE, "〈", "〉"),
    ROUND(Kind.BRACKET, "（", "）"),
    TORTOISE_SHELL(Kind.BRACKET, "〔", "〕"),
    BLACK_LENS(Kind.BRACKET, "【", "】"),
    WHITE_LENS(Kind.BRACKET, "〖", "〗"),
    SQUARE(Kind.BRACKET, "［", "］"),
    CURLY(Kind.BRACKET, "｛", "｝"),
    WHITE_TORTOISE_SHELL(Kind.BRACKET, "〘", "〙"),
    WHITE_SQUARE(Kind.BRACKET, "〚", "〛"),
    WHITE_ROUND(Kind.BRACKET, "｟", "｠");

    /** What a pair is for. */
    public enum Kind {
        /** It encloses what is quoted. */
        QUOTATION,
        /** It encloses the title of a work. */
        TITLE,
        /** It encloses a note. */
        BRACKET
    }

    private static final Map<Integer, PairedMark> BY_OPENING = byMark(pair -> pair.openings);
    private static final Map<Integer, PairedMark> BY_CLOSING = byMark(pair -> pair.closings);

    private final Kind kind;
    private final String openings;
    private final String closings;

    PairedMark(Kind kind, String openings, String closings) {
        this.kind = kind;
        this.openings = openings;
        this.closings = closings;
    }

    /** The pair that a mark opens. */
    public static Optional<PairedMark> ofOpening(int c) {
        return Optional.ofNullable(BY_OPENING.get(c));
    }

    /** The pair that a mark closes. */
    public static Optional<PairedMark> ofClosing(int c) {
        return Optional.ofNullable(BY_CLOSING.get(c));
    }

    public Kind kind() {
        return kind;
    }

    /** The usual opening mark. */
    public char opening() {
        return openings.charAt(0);
    }

    /** The usual closing mark. */
    public char closing() {
        return closings.charAt(0);
    }

    static String openings() {
        return joined(pair -> true, pair -> pair.openings);
    }

    static String closings() {
        return joined(pair -> true, pair -> pair.closings);
    }

    static String openingBrackets() {
        return joined(pair -> pair.kind != Kind.QUOTATION, pair -> pair.openings);
    }

    static String closingBrackets() {
        return joined(pair -> pair.kind != Kind.QUOTATION, pair -> pair.closings);
    }

    private static Map<Integer, PairedMark> byMark(Function<PairedMark, String> marks) {
        return Arrays.stream(values())
                .flatMap(pair -> marks.apply(pair).chars().mapToObj(mark -> Map.entry(mark, pair)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String joined(Predicate<PairedMark> which, Function<PairedMark, String> marks) {
        return Arrays.stream(values()).filter(which).map(marks).collect(Collectors.joining());
    }
}
