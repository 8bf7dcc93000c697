/** Internal: the texts that editorial checks read, and what they remark. */
@NullMarked
package io.github.bulletinkit.internal.editorial.text;

import org.jspecify.annotations.NullMarked;
