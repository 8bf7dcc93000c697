/**
 * API: the bulletin as immutable values. An {@link io.github.bulletinkit.model.Issue} has a
 * {@link io.github.bulletinkit.model.Masthead}, {@link io.github.bulletinkit.model.Section}s of
 * {@link io.github.bulletinkit.model.Article}s, and articles have {@link io.github.bulletinkit.model.Block}s of
 * {@link io.github.bulletinkit.model.Inline}s; {@link io.github.bulletinkit.model.Colophon} and editor's note may be added.
 *
 * <p>The values hold whatever they are given, complete or not: text that was left out is the empty string, a date or
 * number that was left out is null. Judging them is the work of the validation package. All types are immutable and
 * safe to share between threads; builders belong to one thread.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bulletinkit.model;

import org.jspecify.annotations.NullMarked;
