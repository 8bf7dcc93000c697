package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Issue;

/**
 * An issue as one element within a page of someone else's. It is an article, so that its header, footer and sections are
 * not taken for those of the page; and it has no {@code main}, of which a page has but one.
 */
final class HtmlFragment implements HtmlForm {

    @Override
    public void write(Issue issue, HtmlWriter html) {
        HtmlIssue parts = new HtmlIssue(issue, html);
        String label = Ids.label(issue);
        if (label.isEmpty()) {
            html.open("article", "class", "issue", "lang", "zh-CN").line();
        } else {
            html.open("article", "class", "issue", "lang", "zh-CN", "aria-labelledby", label)
                    .line();
        }
        parts.masthead();
        parts.contents();
        html.open("div", "class", "main").line();
        parts.body();
        html.close("div").line();
        parts.colophon();
        html.close("article").line();
    }
}
