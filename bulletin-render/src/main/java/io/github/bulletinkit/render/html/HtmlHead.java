package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the head of a page: policy, title, style sheet, metadata (Dublin Core, Open Graph, schema.org). */
final class HtmlHead {
    /** The title of a page whose issue has none. */
    private static final String UNTITLED = "无题";

    /** The titles in the description: about as many as a link preview shows. */
    private static final int DESCRIBING_TITLES = 3;

    private final Issue issue;
    private final Masthead masthead;
    private final PrintedWords words;
    private final boolean hasPictures;
    private final Stylesheet stylesheet;
    private final HtmlWriter html;

    HtmlHead(HtmlIssue parts, Stylesheet stylesheet, HtmlWriter html) {
        this.issue = parts.issue();
        this.masthead = issue.masthead();
        this.words = parts.words();
        this.hasPictures = parts.hasPictures();
        this.stylesheet = stylesheet;
        this.html = html;
    }

    void write() {
        html.open("head").line();
        html.open("meta", "charset", "UTF-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", contentSecurityPolicy())
                .line();
        named("viewport", "width=device-width, initial-scale=1");
        html.open("title").plain(documentTitle()).close("title").line();
        named("description", description());
        dublinCore();
        openGraph();
        new JsonLd(issue, words, html).write();
        html.open("style").raw(stylesheet.css()).close("style").line();
        html.close("head").line();
    }

    private String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + stylesheet.sha256() + "'; " + pictures()
                + "base-uri 'none'; form-action 'none'";
    }

    private String pictures() {
        if (stylesheet.isOwn()) {
            return "img-src data:; font-src data:; ";
        }
        return hasPictures ? "img-src data:; " : "";
    }

    private Stream<Article> articles() {
        return issue.sections().stream().flatMap(section -> section.articles().stream());
    }

    private String documentTitle() {
        return title(masthead, words);
    }

    /** HTML requires a title that is not blank. */
    static String title(Masthead masthead, PrintedWords words) {
        String title = masthead.title() + " " + words.number(masthead);
        return title.isBlank() ? UNTITLED : title.strip();
    }

    private String description() {
        return articles()
                .map(Article::title)
                .filter(title -> !title.isBlank())
                .limit(DESCRIBING_TITLES)
                .collect(Collectors.joining("；"));
    }

    /** DCMI, Expressing Dublin Core metadata using HTML/XHTML meta and link elements; nothing fetches the link. */
    private void dublinCore() {
        html.open("link", "rel", "schema.DCTERMS", "href", "http://purl.org/dc/terms/")
                .line();
        named("DCTERMS.title", documentTitle());
        masthead.issuers().forEach(issuer -> named("DCTERMS.publisher", issuer));
        named("DCTERMS.issued", date());
        named("DCTERMS.isPartOf", masthead.title());
        named("DCTERMS.accessRights", masthead.classification());
        named("DCTERMS.language", "zh-CN");
        named("DCTERMS.type", "Text");
    }

    /** The Open Graph protocol, without og:url and og:image: the URL of the file is not known. */
    private void openGraph() {
        property("og:type", "article");
        property("og:title", documentTitle());
        property("og:description", description());
        property("og:site_name", masthead.title());
        property("og:locale", "zh_CN");
        property("article:published_time", date());
    }

    private String date() {
        IssueDate date = masthead.date();
        return date == null ? "" : date.toString();
    }

    private void named(String name, String content) {
        meta("name", name, content);
    }

    private void property(String name, String content) {
        meta("property", name, content);
    }

    private void meta(String attribute, String name, String content) {
        if (!content.isBlank()) {
            html.open("meta", attribute, name, "content", content).line();
        }
    }
}
