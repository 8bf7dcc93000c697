/** What the programs share: reading, reviewing and writing one issue, and what they print. */
@NullMarked
package io.github.bulletinkit.examples.convert;

import org.jspecify.annotations.NullMarked;
