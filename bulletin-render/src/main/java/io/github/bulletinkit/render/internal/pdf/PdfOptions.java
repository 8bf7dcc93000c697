package io.github.bulletinkit.render.internal.pdf;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The options of a document besides its pages.
 *
 * @param creationDate null for the date of the issue
 * @param issueAttached whether the issue is attached as JSON
 */
public record PdfOptions(@Nullable OffsetDateTime creationDate, boolean issueAttached) {}
