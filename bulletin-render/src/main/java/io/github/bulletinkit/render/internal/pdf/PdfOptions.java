package io.github.bulletinkit.render.internal.pdf;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The options besides the pages: the creation date (null for the issue's), and whether to attach the issue as JSON. */
public record PdfOptions(@Nullable OffsetDateTime creationDate, boolean issueAttached) {}
