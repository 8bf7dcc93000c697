/** Checks the published bundle against the requirements of Maven Central. */
@NullMarked
package io.github.bulletinkit.examples.release;

import org.jspecify.annotations.NullMarked;
