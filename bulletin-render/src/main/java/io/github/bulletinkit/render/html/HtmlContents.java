package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.Section;
import org.jspecify.annotations.Nullable;

/** Writes the table of contents (目录). */
final class HtmlContents {
    /** Replaces an empty title, because a link needs text. */
    static final String UNTITLED = "无题";

    private final Issue issue;
    private final DeclaredPages pages;
    private final HtmlWriter html;

    HtmlContents(Issue issue, HtmlWriter html) {
        this.issue = issue;
        this.pages = new DeclaredPages(issue.tableOfContents());
        this.html = html;
    }

    void write() {
        if (issue.sections().isEmpty()) {
            return;
        }
        html.open("nav", "class", "contents", "aria-labelledby", Ids.label(issue, "contents"))
                .line();
        html.heading(2, PrintedWord.CONTENTS.text(), "class", "contents-title", "id", "contents")
                .line();
        html.open("ol").line();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(i, issue.sections().get(i));
        }
        html.close("ol").line();
        html.close("nav").line();
    }

    private void section(int index, Section section) {
        html.open("li").element("a", titleOf(section.title()), "class", "part", "href", "#" + Ids.section(index));
        if (!section.articles().isEmpty()) {
            html.line().open("ol").line();
            for (int i = 0; i < section.articles().size(); i++) {
                article(Ids.article(index, i), section, section.articles().get(i));
            }
            html.close("ol");
        }
        html.close("li").line();
    }

    private void article(String id, Section section, Article article) {
        html.open("li").open("a", "class", "entry", "href", "#" + id);
        html.element("span", titleOf(article.title()), "class", "name");
        page(pages.next(section, article));
        html.close("a").close("li").line();
    }

    private void page(@Nullable Integer page) {
        if (page != null) {
            html.text(" ").element("span", page.toString(), "class", "page");
        }
    }

    private static String titleOf(String title) {
        return title.isBlank() ? UNTITLED : title;
    }
}
