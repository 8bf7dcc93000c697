package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page in the making: the issue, and where it is written. */
final class HtmlPage {
    private static final String UNTITLED = "无题";

    private final Issue issue;
    private final Stylesheet stylesheet;
    private final HtmlWriter html;

    HtmlPage(Issue issue, Stylesheet stylesheet, HtmlWriter html) {
        this.issue = issue;
        this.stylesheet = stylesheet;
        this.html = html;
    }

    void write() throws IOException {
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", "zh-CN").line();
        head();
        html.open("body").line();
        masthead(issue.masthead());
        contents();
        html.open("main").line();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(i, issue.sections().get(i));
        }
        html.close("main").line();
        html.close("body").line().close("html").line();
    }

    private void head() throws IOException {
        html.open("head").line();
        html.open("meta", "charset", "UTF-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", contentSecurityPolicy())
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", documentTitle()).line();
        html.open("style").raw(stylesheet.css()).close("style").line();
        html.close("head").line();
    }

    private String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + stylesheet.sha256()
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** HTML asks for a title that is not blank. */
    private String documentTitle() {
        String title = issue.masthead().title() + " " + issue.masthead().printedNumber();
        return title.isBlank() ? UNTITLED : title.strip();
    }

    private void masthead(Masthead masthead) throws IOException {
        if (masthead.equals(Masthead.builder().build())) {
            return;
        }
        html.open("header").line();
        if (!masthead.title().isEmpty()) {
            html.element("h1", masthead.title()).line();
        }
        String number = masthead.printedNumber();
        if (!number.isEmpty()) {
            html.element("p", number, "class", "number").line();
        }
        imprint(masthead);
        html.close("header").line();
    }

    private void imprint(Masthead masthead) throws IOException {
        LocalDate date = masthead.date();
        html.open("p", "class", "imprint");
        if (!masthead.issuer().isEmpty()) {
            html.element("span", masthead.issuer());
        }
        if (date != null) {
            html.element("time", masthead.printedDate(), "datetime", date.toString());
        }
        html.close("p").line();
    }

    private void contents() throws IOException {
        if (issue.sections().isEmpty()) {
            return;
        }
        DeclaredPages pages = new DeclaredPages(issue.tableOfContents());
        html.open("nav", "aria-labelledby", "contents").line();
        html.element("h2", "目录", "id", "contents").line();
        html.open("ol").line();
        for (int i = 0; i < issue.sections().size(); i++) {
            contents(i, issue.sections().get(i), pages);
        }
        html.close("ol").line();
        html.close("nav").line();
    }

    private void contents(int index, Section section, DeclaredPages pages) throws IOException {
        html.open("li").element("a", titleOf(section.title()), "href", "#" + id(index));
        if (!section.articles().isEmpty()) {
            html.line().open("ol").line();
            for (int i = 0; i < section.articles().size(); i++) {
                Article article = section.articles().get(i);
                html.open("li").open("a", "href", "#" + id(index, i));
                html.element("span", titleOf(article.title()), "class", "title");
                page(pages.next(section, article));
                html.close("a").close("li").line();
            }
            html.close("ol");
        }
        html.close("li").line();
    }

    private void page(@Nullable Integer page) throws IOException {
        if (page != null) {
            html.text(" ").element("span", page.toString(), "class", "page");
        }
    }

    private void section(int index, Section section) throws IOException {
        html.open("section", "id", id(index)).line();
        heading("h2", section.title());
        List<Article> articles = section.articles();
        for (int i = 0; i < articles.size(); i++) {
            article(id(index, i), articles.get(i));
        }
        html.close("section").line();
    }

    private void article(String id, Article article) throws IOException {
        html.open("article", "id", id).line();
        heading("h3", article.title());
        for (Block block : article.body()) {
            block(block);
        }
        html.close("article").line();
    }

    private void heading(String element, String title) throws IOException {
        if (!title.isEmpty()) {
            html.element(element, title).line();
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else {
            throw new IllegalStateException("no HTML for " + block.getClass().getName());
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        if (paragraph.indent()) {
            html.open("p");
        } else {
            html.open("p", "class", "flush");
        }
        for (Inline inline : paragraph.inlines()) {
            inline(inline);
        }
        html.close("p").line();
    }

    private void inline(Inline inline) throws IOException {
        if (inline instanceof Text text) {
            html.text(text.text());
        } else if (inline instanceof Strong strong) {
            html.element("strong", strong.text());
        } else {
            throw new IllegalStateException("no HTML for " + inline.getClass().getName());
        }
    }

    private static String titleOf(String title) {
        return title.isBlank() ? UNTITLED : title;
    }

    private static String id(int section) {
        return "section-" + (section + 1);
    }

    private static String id(int section, int article) {
        return "article-" + (section + 1) + "-" + (article + 1);
    }
}
