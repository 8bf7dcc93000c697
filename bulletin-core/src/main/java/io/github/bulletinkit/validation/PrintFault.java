package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.validation.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that keeps an issue from being printed, found by a renderer, which knows fonts, pages and pictures. An
 * {@link IssueValidator} reports it together with the breaches of the other rules, in its language. Immutable.
 */
public final class PrintFault {
    private final Rule rule;
    private final String path;
    private final Map<String, Object> parameters;
    private final List<Rule> sameCause;

    private PrintFault(Rule rule, String path, Map<String, Object> parameters, List<Rule> sameCause) {
        this.rule = rule;
        this.path = requireNonNull(path, "path");
        this.parameters = parameters;
        this.sameCause = sameCause;
    }

    /**
     * A character that no font has: {@link Rule#GLYPH_MISSING}.
     *
     * @param path the text, such as {@code masthead.title}; empty for a word that the bulletin prints by itself
     * @param codePoint the character
     */
    public static PrintFault missingGlyph(String path, int codePoint) {
        String character = Characters.codePointAndCharacter(codePoint);
        return new PrintFault(Rule.GLYPH_MISSING, path, Map.of("character", character), rulesAgainst(codePoint));
    }

    /**
     * A picture whose file is damaged: {@link Rule#PICTURE_DAMAGED}.
     *
     * @param path the figure, such as {@code sections[0].articles[1].body[2]}
     * @param picture its type and size, such as {@code image/png 1660 × 760}
     */
    public static PrintFault damagedPicture(String path, String picture) {
        return new PrintFault(
                Rule.PICTURE_DAMAGED, path, Map.of("picture", requireNonNull(picture, "picture")), List.of());
    }

    /**
     * A table that is too wide for the page: {@link Rule#TABLE_TOO_WIDE}.
     *
     * @param path the table, such as {@code sections[0].articles[1].body[2]}
     * @param columns the number of its columns
     * @param leastSizePt the least size in pt that its text may have
     */
    public static PrintFault wideTable(String path, int columns, double leastSizePt) {
        String size = BigDecimal.valueOf(leastSizePt).stripTrailingZeros().toPlainString();
        return new PrintFault(Rule.TABLE_TOO_WIDE, path, Map.of("columns", columns, "size", size), List.of());
    }

    /** The rules that a text breaks because it holds the character, or nothing but such characters. */
    private static List<Rule> rulesAgainst(int codePoint) {
        List<Rule> rules = new ArrayList<>();
        if (Characters.isControl(codePoint)) {
            rules.add(Rule.TEXT_CONTROL);
        }
        if (Characters.isReplacement(codePoint)) {
            rules.add(Rule.TEXT_REPLACEMENT);
        }
        if (Characters.isUnpairedSurrogate(codePoint)) {
            rules.add(Rule.TEXT_UNPAIRED_SURROGATE);
        }
        if (Spaces.isBlank(codePoint)) {
            rules.addAll(List.of(
                    Rule.MASTHEAD_TITLE,
                    Rule.MASTHEAD_ISSUER,
                    Rule.SECTION_TITLE,
                    Rule.ARTICLE_TITLE,
                    Rule.TEXT_BLANK));
        }
        return List.copyOf(rules);
    }

    Rule rule() {
        return rule;
    }

    String path() {
        return path;
    }

    /** The values of the message. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether the breach of another rule at the same place has the same cause, so that it is enough to report that. */
    boolean hasTheCauseOf(Rule other) {
        return sameCause.contains(other);
    }
}
