package io.github.bulletinkit.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Puts the breach of a rule into words, from the bundle that hosts read as well. The provider's own interpolator would
 * read it through the thread's class loader and fall back to the JVM's default locale; this one depends on neither, and
 * a parameter's value is never looked into.
 */
final class RuleMessages implements MessageInterpolator {
    static final String PREFIX = "io.github.bulletinkit.";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    RuleMessages(Locale locale) {
        // Asked for by name, English cannot be missed, so that the default locale never comes in.
        Locale language = isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle("ContributorValidationMessages", language);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The rule that a template names. */
    static Rule rule(String template) {
        return Rule.of(key(template).substring(PREFIX.length()));
    }

    private static String key(String template) {
        return template.substring(1, template.length() - 1);
    }

    @Override
    public String interpolate(String template, Context context) {
        Map<String, Object> parameters =
                context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
        return PARAMETER
                .matcher(bundle.getString(key(template)))
                .replaceAll(match -> Matcher.quoteReplacement(String.valueOf(parameters.get(match.group(1)))));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
