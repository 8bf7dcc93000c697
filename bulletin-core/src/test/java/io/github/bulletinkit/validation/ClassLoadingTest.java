package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import jakarta.validation.Validation;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Application servers load the provider in a parent of the application's class loader, and their threads use neither. */
class ClassLoadingTest {

    @Test
    void rulesAndMessagesAreFoundWhereNeitherTheProviderNorTheThreadSeesThem() throws Exception {
        ClassLoader thread = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader server = loader(
                        ClassLoader.getPlatformClassLoader(),
                        HibernateValidator.class,
                        Validation.class,
                        Logger.class,
                        TypeResolver.class);
                URLClassLoader application = loader(server, IssueValidator.class)) {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(reportOnAnEmptyIssue(application)).contains("缺少刊名，请填写。");
        } finally {
            Thread.currentThread().setContextClassLoader(thread);
        }
    }

    private static String reportOnAnEmptyIssue(ClassLoader application) throws ReflectiveOperationException {
        Class<?> formatType = application.loadClass(BulletinFormat.class.getName());
        Class<?> issueType = application.loadClass(Issue.class.getName());
        Class<?> validatorType = application.loadClass(IssueValidator.class.getName());
        Object format = formatType.getMethod("yangtzeDeltaWeekly").invoke(null);
        Object builder = issueType.getMethod("builder").invoke(null);
        Object issue = builder.getClass().getMethod("build").invoke(builder);
        Object validator = validatorType.getMethod("of", formatType).invoke(null, format);
        return validatorType
                .getMethod("validate", issueType)
                .invoke(validator, issue)
                .toString();
    }

    private static URLClassLoader loader(ClassLoader parent, Class<?>... types) {
        URL[] places = Stream.of(types)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, parent);
    }
}
