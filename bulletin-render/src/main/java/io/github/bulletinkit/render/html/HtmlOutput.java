package io.github.bulletinkit.render.html;

/** Writes an issue with the markup around it: a page or a fragment. */
interface HtmlOutput {
    void write(HtmlIssue issue, HtmlWriter html);
}
