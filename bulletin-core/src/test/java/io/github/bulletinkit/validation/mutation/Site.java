package io.github.bulletinkit.validation.mutation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Some characters of a text, or a gap between two of them.
 *
 * @param start the index of the first character
 * @param end the index after the last one
 */
record Site(TextAt text, int start, int end) {

    static List<Site> matching(Pattern pattern, List<TextAt> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text.text()).results().map(match -> of(text, match)))
                .toList();
    }

    private static Site of(TextAt text, MatchResult match) {
        return new Site(text, match.start(), match.end());
    }

    String found() {
        return text.text().substring(start, end);
    }

    /** A mutant with other characters at this site, without the rules that this breaks. */
    Mutant replaced(String other) {
        String whole = text.text();
        String mutated = whole.substring(0, start) + other + whole.substring(end);
        String words = text.path() + " reads " + Words.excerpt(mutated, start, start + other.length()) + ", not "
                + Words.excerpt(whole, start, end);
        return Mutant.of(words, text.replacing().apply(mutated));
    }
}
