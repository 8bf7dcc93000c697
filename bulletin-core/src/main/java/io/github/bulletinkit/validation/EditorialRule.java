package io.github.bulletinkit.validation;

import io.github.bulletinkit.model.IssueText;
import java.util.List;
import java.util.Locale;

/**
 * A rule of an office for its texts, such as words that it does not use. {@link IssueValidator} checks and reports it
 * like the rules of the library. Implementations must be thread-safe.
 */
public interface EditorialRule {

    /** The rule as reported, with an id that no library rule has, such as {@code office.terms}. */
    Rule rule();

    /**
     * Checks one text. Called for every text of an issue in order, empty ones included.
     *
     * @param text the text with its kind and path
     * @param locale the language of the messages
     * @return a message for each fault: what is wrong and how to correct it
     */
    List<String> check(IssueText text, Locale locale);
}
