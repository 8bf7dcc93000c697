package io.github.bulletinkit.render.html;

/**
 * Writes an issue as one element for another page. The element is an {@code article}, so that its header, footer and
 * sections are not taken for those of the page. It has no {@code main}, because a page may have only one.
 */
final class HtmlFragment implements HtmlOutput {

    @Override
    public void write(HtmlIssue issue, HtmlWriter html) {
        String label = Ids.label(issue.issue(), issue.words());
        if (label.isEmpty()) {
            html.open("article", "class", "issue", "lang", "zh-CN").line();
        } else {
            html.open("article", "class", "issue", "lang", "zh-CN", "aria-labelledby", label)
                    .line();
        }
        issue.masthead();
        issue.contents();
        html.open("div", "class", issue.mainClasses()).line();
        issue.body();
        html.close("div").line();
        issue.colophon();
        html.close("article").line();
    }
}
