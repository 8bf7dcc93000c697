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
 * The messages of the rules, from the bundle that hosts read as well. Unlike the provider's interpolators, it depends neither
 * on the thread's class loader nor on the default locale, and it evaluates no expressions.
 */
final class RuleMessages implements MessageInterpolator {
    static final String PREFIX = "io.github.bulletinkit.";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\{}$])");

    private final Locale locale;
    private final ResourceBundle bundle;

    RuleMessages(Locale locale) {
        this.locale = locale;
        // English has a bundle of its own, so that the default locale is never used.
        Locale language = isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle("ContributorValidationMessages", language);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    Locale locale() {
        return locale;
    }

    /** Returns the rule of a message template. */
    static Rule rule(String template) {
        return ruleOf(key(template).substring(PREFIX.length()));
    }

    /** Returns the rule of a message, whose key is the rule's id, with a slash and the wording if there are several. */
    static Rule ruleOf(String message) {
        int wording = message.indexOf('/');
        return Rule.of(wording < 0 ? message : message.substring(0, wording));
    }

    private static String key(String template) {
        return template.substring(1, template.length() - 1);
    }

    /**
     * Returns the path, a line feed and the message. The provider keeps violations in a hash set, and hashes only the last
     * node of a path: with the message alone, the same fault in ten thousand articles would collide.
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

    /** Returns the message without the path. */
    static String words(String interpolated) {
        return interpolated.substring(interpolated.indexOf('\n') + 1);
    }

    /** Returns a message that the provider does not build. */
    String words(String message, Map<String, Object> parameters) {
        return fill(PREFIX + message, parameter -> String.valueOf(parameters.get(parameter)));
    }

    private String fill(String key, UnaryOperator<String> parameters) {
        return PARAMETER
                .matcher(bundle.getString(key))
                .replaceAll(match -> Matcher.quoteReplacement(parameters.apply(match.group(1))));
    }

    /** The provider passes parameters with the signs of its message syntax escaped. */
    private static String asWritten(@Nullable Object parameter) {
        return ESCAPED.matcher(String.valueOf(parameter)).replaceAll("$1");
    }
}
