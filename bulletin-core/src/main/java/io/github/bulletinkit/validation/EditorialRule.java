package io.github.bulletinkit.validation;

import io.github.bulletinkit.model.IssueText;
import java.util.List;
import java.util.Locale;

/**
 * A rule that an office has for its texts, such as words that it does not use. An {@link IssueValidator} checks it together
 * with the library's rules and reports it in the same way. Implementations must be safe to share between threads.
 */
public interface EditorialRule {

    /**
     * The rule as it is reported.
     *
     * @return the rule, with an id that no rule of the library has, such as {@code office.terms}
     */
    Rule rule();

    /**
     * Checks one text. It is called for every text of an issue, in order, empty ones included.
     *
     * @param text the text, its kind and its path
     * @param locale the language that the messages are asked for
     * @return a message for each fault that says what is wrong and how to mend it; none for a text that is right
     */
    List<String> check(IssueText text, Locale locale);
}
