/**
 * Programs that show the library at work: one writes a sample issue, one converts an issue that is already written. The
 * program for a whole archive is in {@code archive}, and what the programs share is in {@code convert}.
 */
@NullMarked
package io.github.bulletinkit.examples;

import org.jspecify.annotations.NullMarked;
