package io.github.bulletinkit.validation;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A small valid issue, and ways to change one thing in it. */
final class Issues {

    private Issues() {}

    /** Four sections of 2, 1, 2 and 1 articles; no table of contents. */
    static Issue valid() {
        return Issue.builder()
                .masthead(m -> m.title("东澜湾区每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("岚江省人民政府驻东澜市办事处")
                        .date(LocalDate.of(2026, 11, 13)))
                .section(
                        "科创聚焦",
                        s -> s.article("东澜市布局 6 条新赛道", a -> a.paragraph("第一段。").paragraph("第二段。"))
                                .article("岚江省设立中试基地", a -> a.paragraph("正文。")))
                .section("经济热点", s -> s.article("东澜港吞吐量创新高", a -> a.paragraph("正文。")))
                .section(
                        "产业动向",
                        s -> s.article("云汀市扩建储能产业园", a -> a.paragraph("正文。"))
                                .article("岚江省发布首份图谱", a -> a.paragraph("正文。")))
                .section("域外动态", s -> s.article("海外城市更新做法", a -> a.paragraph("正文。")))
                .build();
    }

    /** The same issue with its table of contents, whose pages are 3 3 4 6 6 8. */
    static Issue validWithContents() {
        return valid().toBuilder().tableOfContents(contents(3, 3, 4, 6, 6, 8)).build();
    }

    static TableOfContents contents(int... pages) {
        List<TocEntry> entries = new ArrayList<>();
        for (Section section : valid().sections()) {
            for (Article article : section.articles()) {
                entries.add(new TocEntry(section.title(), article.title(), pages[entries.size()]));
            }
        }
        return new TableOfContents(entries);
    }

    static Issue withMasthead(Issue issue, Consumer<Masthead.Builder> change) {
        return issue.toBuilder().masthead(change).build();
    }

    static Issue withSections(Issue issue, Consumer<List<Section>> change) {
        List<Section> sections = new ArrayList<>(issue.sections());
        change.accept(sections);
        return issue.toBuilder().sections(sections).build();
    }

    static Issue withSection(Issue issue, int section, Consumer<Section.Builder> change) {
        return withSections(issue, sections -> {
            Section.Builder builder = sections.get(section).toBuilder();
            change.accept(builder);
            sections.set(section, builder.build());
        });
    }

    static Issue withArticle(Issue issue, int section, int article, Consumer<Article.Builder> change) {
        List<Article> articles = new ArrayList<>(issue.sections().get(section).articles());
        Article.Builder builder = articles.get(article).toBuilder();
        change.accept(builder);
        articles.set(article, builder.build());
        return withSection(issue, section, s -> s.articles(articles));
    }

    static Issue withEntries(Issue issue, Consumer<List<TocEntry>> change) {
        TableOfContents contents = issue.tableOfContents();
        List<TocEntry> entries = new ArrayList<>(contents == null ? List.of() : contents.entries());
        change.accept(entries);
        return issue.toBuilder().tableOfContents(new TableOfContents(entries)).build();
    }
}
