/**
 * Internal: checks what an issue consists of like an editor: its paragraphs, headings, captions, tables, recipients.
 * Each check finds the faults of one rule. Independent of Jakarta Validation.
 */
@NullMarked
package io.github.bulletinkit.internal.editorial.content;

import org.jspecify.annotations.NullMarked;
