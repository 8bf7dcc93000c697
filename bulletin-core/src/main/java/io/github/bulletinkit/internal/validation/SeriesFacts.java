package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.TableOfContents;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is checked against besides itself; passed to the validators as the provider's payload.
 *
 * @param typeset the table of contents with the typeset pages, one entry for each article in order; null if no
 *     renderer supplies it
 */
public record SeriesFacts(BulletinFormat format, @Nullable TableOfContents typeset) {}
