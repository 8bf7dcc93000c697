/** Internal: reads the head of the first page (刊头): title, number, issuer, date and markings, each found by its form. */
@NullMarked
package io.github.bulletinkit.internal.text.head;

import org.jspecify.annotations.NullMarked;
