/**
 * API: judges issues. An {@link io.github.bulletinkit.validation.IssueValidator} holds an issue against the
 * {@link io.github.bulletinkit.validation.Rule}s and its series' format, and gives a
 * {@link io.github.bulletinkit.validation.ValidationReport} of all
 * {@link io.github.bulletinkit.validation.Violation}s. A {@link io.github.bulletinkit.validation.SeriesValidator} does
 * the same with the issues of a series taken together.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bulletinkit.validation;

import org.jspecify.annotations.NullMarked;
