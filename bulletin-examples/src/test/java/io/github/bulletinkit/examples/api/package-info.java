/**
 * What the two modules promise: their public API line by line, and that their descriptors, service files and package
 * comments agree with it. It is tested here because here both modules are seen from outside, as classes or as jars.
 */
@NullMarked
package io.github.bulletinkit.examples.api;

import org.jspecify.annotations.NullMarked;
