package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        editorNote();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(i, issue.sections().get(i));
        }
        html.close("main").line();
        colophon();
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
        return "default-src 'none'; style-src 'sha256-" + stylesheet.sha256() + "'; "
                + (hasFigure() ? "img-src data:; " : "") + "base-uri 'none'; form-action 'none'";
    }

    private boolean hasFigure() {
        Stream<Block> bodies = issue.sections().stream()
                .flatMap(section -> section.articles().stream())
                .flatMap(article -> article.body().stream());
        return Stream.concat(issue.editorNote().stream(), bodies).anyMatch(Figure.class::isInstance);
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
        markings(masthead);
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

    private void markings(Masthead masthead) throws IOException {
        if (masthead.classification().isEmpty() && masthead.copyNumber().isEmpty()) {
            return;
        }
        html.open("p", "class", "markings");
        if (!masthead.classification().isEmpty()) {
            html.element("span", masthead.classification(), "class", "classification");
        }
        if (!masthead.copyNumber().isEmpty()) {
            html.element("span", masthead.copyNumber(), "class", "copy-number");
        }
        html.close("p").line();
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

    private void editorNote() throws IOException {
        if (issue.editorNote().isEmpty()) {
            return;
        }
        html.open("section", "class", "editor-note", "aria-labelledby", "editor-note")
                .line();
        html.element("h2", "编者按", "id", "editor-note").line();
        new HtmlBlocks(html, 2).write(issue.editorNote());
        html.close("section").line();
    }

    private void colophon() throws IOException {
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            new HtmlColophon(colophon, html).write();
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
        if (!article.source().isEmpty()) {
            html.element("p", "来源：" + article.source(), "class", "source").line();
        }
        new HtmlBlocks(html, 3).write(article.body());
        html.close("article").line();
    }

    private void heading(String element, String title) throws IOException {
        if (!title.isEmpty()) {
            html.element(element, title).line();
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
