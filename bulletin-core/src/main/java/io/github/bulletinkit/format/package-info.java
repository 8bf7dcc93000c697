/**
 * API: what the settings of a bulletin format can be: which parts are required, the order of sections, the contents
 * (目录), the place of the source, the figures of a date, how often an issue is published, and every printed word.
 */
@NullMarked
package io.github.bulletinkit.format;

import org.jspecify.annotations.NullMarked;
