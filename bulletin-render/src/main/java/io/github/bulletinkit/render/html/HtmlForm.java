package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Issue;

/** Writes the parts of an issue with the markup around them. */
interface HtmlForm {
    void write(Issue issue, HtmlWriter html);
}
