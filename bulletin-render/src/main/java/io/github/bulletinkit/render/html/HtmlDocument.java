package io.github.bulletinkit.render.html;

/** Writes an issue as a complete page with this style sheet. */
record HtmlDocument(Stylesheet stylesheet) implements HtmlOutput {

    @Override
    public void write(HtmlIssue issue, HtmlWriter html) {
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", "zh-CN").line();
        new HtmlHead(issue, stylesheet, html).write();
        html.open("body", "class", "issue").line();
        issue.masthead();
        issue.contents();
        html.open("main", "class", issue.mainClasses()).line();
        issue.body();
        html.close("main").line();
        issue.colophon();
        html.close("body").line().close("html").line();
    }
}
