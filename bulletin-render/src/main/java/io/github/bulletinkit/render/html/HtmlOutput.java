package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;

/** Writes an issue with the markup around it: a page or a fragment. */
interface HtmlOutput {
    void write(Issue issue, BulletinFormat format, HtmlWriter html);
}
