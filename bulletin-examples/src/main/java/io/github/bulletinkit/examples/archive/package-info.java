/** A program that converts a whole archive of issues, on all cores. */
@NullMarked
package io.github.bulletinkit.examples.archive;

import org.jspecify.annotations.NullMarked;
