package io.github.bulletinkit.render.internal.pdf;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a document is to be beside its pages.
 *
 * @param creationDate when it says to have been made, null for the date of the issue
 * @param issueAttached whether the issue is attached as JSON
 */
public record PdfOptions(@Nullable OffsetDateTime creationDate, boolean issueAttached) {}
