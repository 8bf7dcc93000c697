/**
 * Internal: reads the issues of one series as the keeper of its register does: which number, running total or date does
 * not run on. {@link io.github.bulletinkit.internal.series.Series} is the way in; nothing here knows of Jakarta
 * Validation.
 */
@NullMarked
package io.github.bulletinkit.internal.series;

import org.jspecify.annotations.NullMarked;
