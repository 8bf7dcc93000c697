/** Internal: finds lists such as 一是…二是… in texts, and checks their numbers and counts. */
@NullMarked
package io.github.bulletinkit.internal.editorial.enumeration;

import org.jspecify.annotations.NullMarked;
