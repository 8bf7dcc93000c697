package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import java.util.List;

/** Writes the parts of an issue, in the order that its {@link HtmlOutput} asks for. */
final class HtmlIssue {
    private final Issue issue;
    private final HtmlWriter html;

    HtmlIssue(Issue issue, HtmlWriter html) {
        this.issue = issue;
        this.html = html;
    }

    void masthead() {
        Masthead masthead = issue.masthead();
        if (masthead.equals(Masthead.builder().build())) {
            return;
        }
        html.open("header", "class", "masthead").line();
        markings(masthead);
        if (!masthead.title().isEmpty()) {
            html.heading(1, masthead.title(), "class", "title", "id", Ids.TITLE).line();
        }
        String number = PrintedWords.STANDARD.number(masthead);
        if (!number.isEmpty()) {
            html.element("p", number, "class", "number", "id", Ids.NUMBER).line();
        }
        imprint(masthead);
        html.close("header").line();
    }

    private void markings(Masthead masthead) {
        if (masthead.classification().isEmpty() && masthead.copyNumber().isEmpty()) {
            return;
        }
        html.open("p", "class", "markings").line();
        if (!masthead.classification().isEmpty()) {
            html.element("span", masthead.classification(), "class", "classification")
                    .line();
        }
        if (!masthead.copyNumber().isEmpty()) {
            html.element("span", masthead.copyNumber(), "class", "copy-number").line();
        }
        html.close("p").line();
    }

    private void imprint(Masthead masthead) {
        IssueDate date = masthead.date();
        if (masthead.issuer().isEmpty() && date == null) {
            return;
        }
        html.open("p", "class", "imprint").line();
        if (!masthead.issuer().isEmpty()) {
            html.element("span", masthead.issuer(), "class", "issuer").line();
        }
        if (date != null) {
            html.element("time", PrintedWords.STANDARD.date(masthead), "class", "date", "datetime", date.toString())
                    .line();
        }
        html.close("p").line();
    }

    void contents() {
        new HtmlContents(issue, html).write();
    }

    void body() {
        editorNote();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(i, issue.sections().get(i));
        }
    }

    private void editorNote() {
        if (issue.editorNote().isEmpty()) {
            return;
        }
        html.open("section", "class", "editor-note", "aria-labelledby", Ids.label(issue, "editor-note"))
                .line();
        html.heading(2, PrintedWord.EDITOR_NOTE.text(), "class", "editor-note-title", "id", "editor-note")
                .line();
        new HtmlBlocks(html, 2).write(issue.editorNote());
        html.close("section").line();
    }

    private void section(int index, Section section) {
        html.open("section", "class", "section", "id", Ids.section(index)).line();
        heading(2, section.title(), "section-title");
        List<Article> articles = section.articles();
        for (int i = 0; i < articles.size(); i++) {
            article(Ids.article(index, i), articles.get(i));
        }
        html.close("section").line();
    }

    private void article(String id, Article article) {
        html.open("article", "class", "article", "id", id).line();
        heading(3, article.title(), "article-title");
        if (!article.source().isEmpty()) {
            html.element("p", PrintedWords.STANDARD.print(PrintedWord.SOURCE, article.source()), "class", "source")
                    .line();
        }
        new HtmlBlocks(html, 3).write(article.body());
        html.close("article").line();
    }

    private void heading(int level, String title, String name) {
        if (!title.isEmpty()) {
            html.heading(level, title, "class", name).line();
        }
    }

    void colophon() {
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            new HtmlColophon(colophon, html).write();
        }
    }
}
