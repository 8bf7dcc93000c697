/**
 * API: the Jakarta constraints on the model, their severities as payloads, and the group
 * {@link io.github.bulletinkit.constraint.Editorial}.
 *
 * <p>A host finds the validators through {@code META-INF/services/jakarta.validation.ConstraintValidator}. The message
 * template of every violation is <code>{io.github.bulletinkit.</code><i>rule id</i><code>}</code> and so tells the
 * broken rule.
 *
 * <h2>In a host</h2>
 *
 * <p>Hibernate Validator 8.0 and 9.1 are supported, with any {@code ValidatorFactory}, constraint-validator factory and
 * message interpolator: Spring Boot needs no setup. Errors are in the default group, warnings in {@code Editorial}. The
 * messages are in simplified Chinese for any Chinese locale of the host's interpolator, else in English.
 *
 * <p>The library needs no expression language. Hibernate Validator's default interpolator does, so
 * {@code Validation.buildDefaultValidatorFactory()} fails if none is on the class path. A host without one sets an
 * interpolator that does not need it:
 *
 * <pre>{@code
 * ValidatorFactory factory = Validation.byDefaultProvider()
 *         .configure()
 *         .messageInterpolator(new ParameterMessageInterpolator(
 *                 Set.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH), Locale.SIMPLIFIED_CHINESE, false))
 *         .buildValidatorFactory();
 * Set<ConstraintViolation<Issue>> all = factory.getValidator().validate(issue, Default.class, Editorial.class);
 * }</pre>
 *
 * <p>On the module path Hibernate Validator 9.1 needs no option; 8.0 has no module descriptor and needs
 * {@code --add-modules com.fasterxml.classmate,org.jboss.logging}.
 *
 * <p>Jakarta Validation adds a node for an element of a list of texts: {@code colophon.sendTo[1]} of
 * {@code IssueValidator} is {@code colophon.sendTo[1].<list element>} in a host.
 */
@NullMarked
package io.github.bulletinkit.constraint;

import org.jspecify.annotations.NullMarked;
