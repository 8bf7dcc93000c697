/**
 * API: the Jakarta constraints on the model, the payloads that tell how grave a breach is, and the group
 * {@link io.github.bulletinkit.constraint.Editorial}.
 *
 * <p>The constraints name no validator: a host finds the validators through
 * {@code META-INF/services/jakarta.validation.ConstraintValidator}. The message of every violation is
 * <code>{io.github.bulletinkit.</code><i>rule id</i><code>}</code> before it is put into words, so that its template
 * tells the rule that is broken.
 *
 * <h2>In a host</h2>
 *
 * <p>Hibernate Validator 8.0 and 9.1 are supported, with whatever {@code ValidatorFactory}, constraint-validator factory
 * and message interpolator the host has: Spring Boot needs no setup. Errors are in the default group, warnings in
 * {@code Editorial}. The words are chosen by the locale that the host's interpolator resolves, and are simplified Chinese
 * for any Chinese locale and English for every other.
 *
 * <p>The library needs no expression language. Hibernate Validator's own interpolator does, so that
 * {@code Validation.buildDefaultValidatorFactory()} fails where none is on the class path; there a host names one that
 * does without:
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
 * <p>On the module path Hibernate Validator 9.1 is found with all that it needs. 8.0 has no module descriptor to say what it
 * needs, so the JVM is told: {@code --add-modules com.fasterxml.classmate,org.jboss.logging}.
 *
 * <p>To Jakarta Validation an element of a list of texts is a node of its own: where {@code IssueValidator} reports
 * {@code colophon.sendTo[1]}, a host sees {@code colophon.sendTo[1].<list element>}.
 */
@NullMarked
package io.github.bulletinkit.constraint;

import org.jspecify.annotations.NullMarked;
