package io.github.bulletinkit.render.html;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import org.jspecify.annotations.Nullable;

/** Writes the table of contents (目录). Sections and articles without a title have no row. */
final class HtmlContents {
    private final Issue issue;
    private final ContentsFormat format;
    private final PrintedWords words;
    private final DeclaredPages pages;
    private final HtmlWriter html;

    HtmlContents(Issue issue, BulletinFormat format, HtmlWriter html) {
        this.issue = issue;
        this.format = format.contents();
        this.words = format.words();
        this.pages = new DeclaredPages(issue.tableOfContents());
        this.html = html;
    }

    void write() {
        boolean empty = issue.sections().stream().noneMatch(section -> hasRow(section) || hasRows(section));
        if (empty || format.placement() == ContentsPlacement.NONE) {
            return;
        }
        html.open("nav", "class", "contents", "aria-labelledby", Ids.label(issue, words, "contents"))
                .line();
        html.heading(2, words.text(PrintedWord.CONTENTS), "class", "contents-title", "id", "contents")
                .line();
        html.open("ol").line();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(i, issue.sections().get(i));
        }
        html.close("ol").line();
        html.close("nav").line();
    }

    private boolean hasRow(Section section) {
        return format.sections() && !section.title().isBlank();
    }

    private static boolean hasRows(Section section) {
        return section.articles().stream().anyMatch(HtmlContents::hasRow);
    }

    private static boolean hasRow(Article article) {
        return !article.title().isBlank();
    }

    private void section(int index, Section section) {
        if (!hasRow(section)) {
            articles(index, section);
            return;
        }
        html.open("li").element("a", section.title(), "class", "part", "href", "#" + Ids.section(index));
        if (hasRows(section)) {
            html.line().open("ol").line();
            articles(index, section);
            html.close("ol");
        }
        html.close("li").line();
    }

    private void articles(int index, Section section) {
        for (int i = 0; i < section.articles().size(); i++) {
            Article article = section.articles().get(i);
            if (hasRow(article)) {
                article(Ids.article(index, i), section, article);
            }
        }
    }

    private void article(String id, Section section, Article article) {
        @Nullable Integer page = pages.next(section, article);
        html.open("li").contentsRow(id, article.title(), format.pages() && page != null ? page.toString() : "");
        html.close("li").line();
    }
}
