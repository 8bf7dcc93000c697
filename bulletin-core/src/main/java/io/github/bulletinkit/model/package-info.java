/**
 * API: the bulletin as immutable values. An {@link io.github.bulletinkit.model.Issue} has a
 * {@link io.github.bulletinkit.model.Masthead}, {@link io.github.bulletinkit.model.Section}s of
 * {@link io.github.bulletinkit.model.Article}s, and articles have {@link io.github.bulletinkit.model.Block}s of
 * {@link io.github.bulletinkit.model.Inline}s; {@link io.github.bulletinkit.model.Colophon} and editor's note may be added.
 *
 * <p>The values hold whatever they are given, complete or not: text that was left out is the empty string, a date or
 * number that was left out is null. The validation package checks them. All types are immutable and safe to share between
 * threads; builders belong to one thread.
 *
 * <p>A method of a builder that is named after a member sets it: {@code sections}, {@code body}, {@code reportTo}. One that is
 * named after an element of a list adds that element at the end: {@code section}, {@code paragraph}, {@code row}. What may be
 * absent is taken away by {@code without…}, text by the empty string and a list by the empty list.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bulletinkit.model;

import org.jspecify.annotations.NullMarked;
