/**
 * API: the Jakarta constraints on the model, the payloads that tell how grave a breach is, and the group
 * {@link io.github.bulletinkit.constraint.Editorial}.
 *
 * <p>The constraints name no validator: a host finds the validators through
 * {@code META-INF/services/jakarta.validation.ConstraintValidator}. The message of every violation is
 * <code>{io.github.bulletinkit.</code><i>rule id</i><code>}</code> before it is put into words, so that its template
 * tells the rule that is broken.
 */
@NullMarked
package io.github.bulletinkit.constraint;

import org.jspecify.annotations.NullMarked;
