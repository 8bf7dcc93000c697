package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Issue;

/** What stands around the parts of an issue. */
interface HtmlForm {
    void write(Issue issue, HtmlWriter html);
}
