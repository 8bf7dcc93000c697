/**
 * Internal: writes typeset pages as OFD (GB/T 33190-2016), with the ZIP and XML writers of the JDK. It knows no page style.
 */
@NullMarked
package io.github.bulletinkit.render.internal.ofd;

import org.jspecify.annotations.NullMarked;
