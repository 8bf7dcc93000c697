package io.github.bulletinkit.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts the breach of a rule into words, from the bundle that hosts read as well. The provider's own interpolators would
 * read it through the thread's class loader and fall back to the JVM's default locale; this one depends on neither, and
 * never looks for expressions, least of all in what the author wrote.
 */
final class RuleMessages implements MessageInterpolator {
    static final String PREFIX = "io.github.bulletinkit.";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\{}$])");

    private final Locale locale;
    private final ResourceBundle bundle;

    RuleMessages(Locale locale) {
        this.locale = locale;
        // Asked for by name, English cannot be missed, so that the default locale never comes in.
        Locale language = isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle("ContributorValidationMessages", language);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The locale that the messages are for. */
    Locale locale() {
        return locale;
    }

    /** The rule that a template names. */
    static Rule rule(String template) {
        return ruleOf(key(template).substring(PREFIX.length()));
    }

    /** The rule that a message is of: its id is that of the rule and, if the rule has several wordings, a slash and one. */
    static Rule ruleOf(String message) {
        int wording = message.indexOf('/');
        return Rule.of(wording < 0 ? message : message.substring(0, wording));
    }

    private static String key(String template) {
        return template.substring(1, template.length() - 1);
    }

    /**
     * The words, after the path and a line feed. The provider keeps violations in a hash set, and of their paths hashes the
     * last node only: without this, ten thousand articles with one fault would all collide.
     */
    @Override
    public String interpolate(String template, Context context) {
        HibernateMessageInterpolatorContext violation = context.unwrap(HibernateMessageInterpolatorContext.class);
        return violation.getPropertyPath() + "\n"
                + fill(
                        key(template),
                        parameter -> asWritten(violation.getMessageParameters().get(parameter)));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    /** The words alone. */
    static String words(String interpolated) {
        return interpolated.substring(interpolated.indexOf('\n') + 1);
    }

    /** A message that needs no provider, in words. */
    String words(String message, Map<String, Object> parameters) {
        return fill(PREFIX + message, parameter -> String.valueOf(parameters.get(parameter)));
    }

    private String fill(String key, UnaryOperator<String> parameters) {
        return PARAMETER
                .matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(parameters.apply(match.group(1))));
    }

    /** The provider hands parameters on with the signs of its message syntax escaped. */
    private static String asWritten(@Nullable Object parameter) {
        return ESCAPED.matcher(String.valueOf(parameter)).replaceAll("$1");
    }
}
