/**
 * Programs that show the library at work: one writes a sample issue, one converts an issue that is already written, and one
 * a whole archive of them.
 */
@NullMarked
package io.github.bulletinkit.examples;

import org.jspecify.annotations.NullMarked;
