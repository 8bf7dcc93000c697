package io.github.bulletinkit.render.internal.ofd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The options besides the pages.
 *
 * @param archival whether the file keeps to the profile for archives (GB/T 42133-2022)
 * @param creationDate null for that of the issue
 * @param issueAttached whether to attach the issue as JSON
 */
public record OfdOptions(boolean archival, @Nullable LocalDate creationDate, boolean issueAttached) {}
