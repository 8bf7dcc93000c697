/**
 * Example programs: one writes a sample issue, one converts an issue. The program for a whole archive is in
 * {@code archive}, the common code is in {@code convert}.
 */
@NullMarked
package io.github.bulletinkit.examples;

import org.jspecify.annotations.NullMarked;
