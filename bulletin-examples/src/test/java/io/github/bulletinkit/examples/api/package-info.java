/**
 * The public API of the two modules, and whether their descriptors, service files and package comments agree with it. The
 * tests are in this module because it sees both from outside, as classes or as jars.
 */
@NullMarked
package io.github.bulletinkit.examples.api;

import org.jspecify.annotations.NullMarked;
