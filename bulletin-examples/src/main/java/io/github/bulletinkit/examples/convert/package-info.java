/** The common code of the programs: reads, checks and writes one issue, and prints findings. */
@NullMarked
package io.github.bulletinkit.examples.convert;

import org.jspecify.annotations.NullMarked;
