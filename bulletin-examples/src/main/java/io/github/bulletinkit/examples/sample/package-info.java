/** The sample issue, a section a class. */
@NullMarked
package io.github.bulletinkit.examples.sample;

import org.jspecify.annotations.NullMarked;
