/**
 * API: the bulletin as immutable values. An {@link io.github.bulletinkit.model.Issue} has a
 * {@link io.github.bulletinkit.model.Masthead}, {@link io.github.bulletinkit.model.Section}s of
 * {@link io.github.bulletinkit.model.Article}s and optionally an editor's note and a
 * {@link io.github.bulletinkit.model.Colophon}. An article has {@link io.github.bulletinkit.model.Block}s, a paragraph
 * has {@link io.github.bulletinkit.model.Inline}s.
 *
 * <p>The values may be incomplete; the validation package checks them. A text that was left out is the empty string; a
 * date, number or optional part that was left out is null. Any other null is refused with a NullPointerException that
 * names it. Lists are copied. All types are immutable and thread-safe; a builder is for one thread.
 *
 * <p>A builder method named after a member sets it: {@code sections}, {@code body}, {@code reportTo}. One named after
 * an element of a list appends it: {@code section}, {@code paragraph}, {@code row}. To remove something call
 * {@code without…}, or set the empty string or list.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bulletinkit.model;

import org.jspecify.annotations.NullMarked;
