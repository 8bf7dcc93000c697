/** The sample issue, one class for each section. */
@NullMarked
package io.github.bulletinkit.examples.sample;

import org.jspecify.annotations.NullMarked;
