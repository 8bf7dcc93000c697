/** Drives a browser in tests: those of this module, and of the host projects in bulletin-examples, which compile it too. */
@NullMarked
package io.github.bulletinkit.browser;

import org.jspecify.annotations.NullMarked;
