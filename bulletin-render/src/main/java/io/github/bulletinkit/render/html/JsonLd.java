package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes the page in schema.org terms, in a data block that browsers do not run. */
final class JsonLd {
    private final Issue issue;
    private final PrintedWords words;
    private final HtmlWriter html;

    JsonLd(Issue issue, PrintedWords words, HtmlWriter html) {
        this.issue = issue;
        this.words = words;
        this.html = html;
    }

    void write() {
        html.open("script", "type", "application/ld+json");
        html.raw(new ScriptJson().object(issue()));
        html.close("script").line();
    }

    private Map<String, Object> issue() {
        Masthead masthead = issue.masthead();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", "https://schema.org");
        members.put("@type", "PublicationIssue");
        put(members, "name", (masthead.title() + " " + words.number(masthead)).strip());
        number(members, masthead);
        put(members, "datePublished", masthead.date() == null ? "" : String.valueOf(masthead.date()));
        put(members, "temporalCoverage", period(masthead.period()));
        put(members, "publisher", publisher(masthead.issuers()));
        put(members, "editor", named("Person", editor(issue.colophon())));
        members.put("inLanguage", "zh-CN");
        put(members, "hasPart", articles());
        return members;
    }

    /** A bulletin numbers its issues anew each year: the year is the volume, the running total the position. */
    private static void number(Map<String, Object> members, Masthead masthead) {
        IssueNumber number = masthead.number();
        Map<String, Object> periodical = named("Periodical", masthead.title());
        if (number == null) {
            put(members, "isPartOf", periodical);
            return;
        }
        put(members, "issueNumber", number.isCombined() ? number.issue() + "-" + number.lastIssue() : number.issue());
        put(members, "position", number.total());
        if (number.year() == 0) {
            put(members, "isPartOf", periodical);
        } else {
            Map<String, Object> volume = typed("PublicationVolume");
            put(volume, "volumeNumber", number.year());
            put(volume, "isPartOf", periodical);
            put(members, "isPartOf", volume);
        }
    }

    /** Several issuers are a list. */
    private static Object publisher(List<String> issuers) {
        List<Map<String, Object>> publishers =
                issuers.stream().map(name -> named("Organization", name)).toList();
        return publishers.size() == 1 ? publishers.get(0) : publishers;
    }

    private static String period(@Nullable DateSpan period) {
        return period == null ? "" : period.first() + "/" + period.last();
    }

    private static String editor(@Nullable Colophon colophon) {
        return colophon == null ? "" : colophon.editor();
    }

    private List<Map<String, Object>> articles() {
        List<Map<String, Object>> articles = new ArrayList<>();
        DeclaredPages pages = new DeclaredPages(issue.tableOfContents());
        for (int i = 0; i < issue.sections().size(); i++) {
            Section section = issue.sections().get(i);
            for (int j = 0; j < section.articles().size(); j++) {
                Article article = section.articles().get(j);
                Map<String, Object> members = typed("Article");
                members.put("@id", html.reference(Ids.article(i, j)));
                put(members, "headline", article.title());
                put(members, "alternativeHeadline", article.subtitle());
                put(members, "articleSection", section.title());
                put(members, "sourceOrganization", named("Organization", article.source()));
                put(members, "pageStart", pages.next(section, article));
                articles.add(members);
            }
        }
        return articles;
    }

    private static Map<String, Object> named(String type, String name) {
        if (name.isBlank()) {
            return Map.of();
        }
        Map<String, Object> members = typed(type);
        members.put("name", name);
        return members;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@type", type);
        return members;
    }

    /** Leaves out absent values: a blank text, the number 0, an object or a list without members. */
    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        boolean absent = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Integer number && number == 0)
                || (value instanceof Map<?, ?> object && object.isEmpty())
                || (value instanceof List<?> list && list.isEmpty());
        if (!absent) {
            members.put(name, value);
        }
    }
}
