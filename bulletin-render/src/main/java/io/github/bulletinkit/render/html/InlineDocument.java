package io.github.bulletinkit.render.html;

/** Writes an issue as a page for mail programs, which keep little of the head: a title around the fragment. */
final class InlineDocument implements HtmlOutput {

    @Override
    public void write(HtmlIssue issue, HtmlWriter html) {
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", "zh-CN").line();
        html.open("head").line();
        html.open("meta", "charset", "UTF-8").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("title")
                .plain(HtmlHead.title(issue.issue().masthead(), issue.words()))
                .close("title")
                .line();
        html.close("head").line();
        html.open("body").line().open("main").line();
        new HtmlFragment().write(issue, html);
        html.close("main").line().close("body").line().close("html").line();
    }
}
