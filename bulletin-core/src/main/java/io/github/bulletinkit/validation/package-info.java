/**
 * API: validates issues. An {@link io.github.bulletinkit.validation.IssueValidator} checks an issue against the
 * {@link io.github.bulletinkit.validation.Rule}s and the format of its series, and returns a
 * {@link io.github.bulletinkit.validation.ValidationReport} of all {@link io.github.bulletinkit.validation.Violation}s.
 * A {@link io.github.bulletinkit.validation.SeriesValidator} checks the issues of a series together.
 */
@NullMarked
package io.github.bulletinkit.validation;

import org.jspecify.annotations.NullMarked;
