/** Internal: the YAML front matter of a Markdown document, written and read. */
@NullMarked
package io.github.bulletinkit.render.internal.markdown.frontmatter;

import org.jspecify.annotations.NullMarked;
