package io.github.bulletinkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The build runs these tests on each supported version of Hibernate Validator; this test checks that. */
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

    /** So a host without a framework must set an interpolator; see the package constraint. */
    @Test
    void hibernateValidatorsOwnInterpolatorWantsAnExpressionLanguage() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(Validation::buildDefaultValidatorFactory)
                .withMessageContaining("jakarta.el");
    }
}
