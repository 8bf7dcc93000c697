/** Holds what is published against what Maven Central asks of it. */
@NullMarked
package io.github.bulletinkit.examples.release;

import org.jspecify.annotations.NullMarked;
