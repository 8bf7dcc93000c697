/**
 * A mutation test of the validator: whole issues are changed in one place, and the validator must find that place and
 * nothing else.
 *
 * <p>A {@code Mutation} changes a {@code Base} at a random place, and returns a {@code Mutant} with the change and what a
 * validator must find. A table of {@code Entry} has the mutations for each rule; an entry also names other rules that its
 * mutants necessarily break: a moved section, for example, also breaks the order of the table of contents. The mutations
 * get their places as values, {@code ArticleAt}, {@code BlockAt} and {@code TextAt}, each with its path and a way to replace
 * what is there in the issue.
 */
@NullMarked
package io.github.bulletinkit.validation.mutation;

import org.jspecify.annotations.NullMarked;
