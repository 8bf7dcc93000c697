package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The build runs these tests on each Hibernate Validator that is supported; this one tells that it does. */
class ProviderTest {

    @Test
    void hibernateValidatorIsTheOneThatTheBuildNames() {
        String named = System.getProperty("bulletin.hibernate-validator");
        assumeTrue(named != null, "the build names the version in the system property bulletin.hibernate-validator");
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(named);
    }

    @Test
    void noExpressionLanguageIsAtHand() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
    }

    /** Which is why a bare host must name an interpolator, as the package constraint tells. */
    @Test
    void hibernateValidatorsOwnInterpolatorWantsAnExpressionLanguage() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(Validation::buildDefaultValidatorFactory)
                .withMessageContaining("jakarta.el");
    }
}
