/**
 * Programs outside Java that tests use. The tests of this module are compiled with it, and those of the host projects in
 * bulletin-examples.
 */
@NullMarked
package io.github.bulletinkit.tools;

import org.jspecify.annotations.NullMarked;
