package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;

/** Writes an issue as a complete page with this style sheet. */
record HtmlDocument(Stylesheet stylesheet) implements HtmlOutput {

    @Override
    public void write(Issue issue, BulletinFormat format, HtmlWriter html) {
        HtmlIssue parts = new HtmlIssue(issue, format, html);
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", "zh-CN").line();
        new HtmlHead(issue, format.words(), stylesheet, html).write();
        html.open("body", "class", "issue").line();
        parts.masthead();
        parts.contents();
        html.open("main", "class", parts.mainClasses()).line();
        parts.body();
        html.close("main").line();
        parts.colophon();
        html.close("body").line().close("html").line();
    }
}
