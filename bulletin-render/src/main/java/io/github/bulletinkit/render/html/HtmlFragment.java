package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;

/**
 * Writes an issue as one element for another page. The element is an {@code article}, so that its header, footer and
 * sections are not taken for those of the page. It has no {@code main}, because a page may have only one.
 */
final class HtmlFragment implements HtmlOutput {

    @Override
    public void write(Issue issue, BulletinFormat format, HtmlWriter html) {
        HtmlIssue parts = new HtmlIssue(issue, format, html);
        String label = Ids.label(issue, format.words());
        if (label.isEmpty()) {
            html.open("article", "class", "issue", "lang", "zh-CN").line();
        } else {
            html.open("article", "class", "issue", "lang", "zh-CN", "aria-labelledby", label)
                    .line();
        }
        parts.masthead();
        parts.contents();
        html.open("div", "class", parts.mainClasses()).line();
        parts.body();
        html.close("div").line();
        parts.colophon();
        html.close("article").line();
    }
}
