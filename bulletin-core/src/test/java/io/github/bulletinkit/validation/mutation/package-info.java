/**
 * A mutation test of the validator: whole issues are broken in one place, and the validator has to find that place and
 * nothing else.
 *
 * <p>A {@code Mutation} breaks a {@code Base} where chance tells it to, and gives a {@code Mutant}, which says what was
 * done to it and what a validator must find. A table of {@code Entry} holds the mutations for each rule; an entry names
 * the other rules too that its mutants break by their nature, as a section that is moved also leaves the order of the
 * table of contents. The mutations find their places as values: {@code ArticleAt}, {@code BlockAt}, {@code TextAt}, each
 * with its path and a way to get the issue with something else there.
 */
@NullMarked
package io.github.bulletinkit.validation.mutation;

import org.jspecify.annotations.NullMarked;
