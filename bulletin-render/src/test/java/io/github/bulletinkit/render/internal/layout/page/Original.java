package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.layout.page.PrintedLayout.PageBreak;
import java.util.List;

/**
 * What is known of the printed issue beyond its text as extracted: two of its paragraphs have no first-line indent, and the
 * English word in one of them was 和 when its lines were broken: one cell instead of three letters.
 */
final class Original {
    private static final int UNINDENTED_ARTICLE = 9;
    private static final int UNINDENTED_PARAGRAPHS = 2;
    private static final String FOREIGN_WORD = " and ";
    private static final String ITS_ORIGINAL = "和";

    /** The page break in the paragraph with the foreign word, which is before the break. */
    private static final int BREAK_AFTER_FOREIGN_WORD = 11;

    private Original() {}

    /** The issue as it was before it was printed and extracted. */
    static Issue issue(Issue extracted) {
        Issue.Builder issue = Issue.builder().masthead(extracted.masthead());
        int article = 0;
        for (Section section : extracted.sections()) {
            int first = article;
            issue.section(section.title(), s -> addArticles(section.articles(), first, s));
            article += section.articles().size();
        }
        return issue.build();
    }

    private static void addArticles(List<Article> articles, int first, Section.Builder section) {
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            boolean unindented = first + i == UNINDENTED_ARTICLE;
            section.article(article.title(), a -> addBody(article.body(), unindented, a));
        }
    }

    private static void addBody(List<Block> body, boolean unindented, Article.Builder article) {
        for (int i = 0; i < body.size(); i++) {
            String text = ((Paragraph) body.get(i)).text().replace(FOREIGN_WORD, ITS_ORIGINAL);
            boolean indent = !(unindented && i < UNINDENTED_PARAGRAPHS);
            article.paragraph(p -> p.indent(indent).text(text));
        }
    }

    /** The printed page breaks, counted in characters of the original. */
    static List<PageBreak> pageBreaks(List<PageBreak> printed) {
        PageBreak counted = printed.get(BREAK_AFTER_FOREIGN_WORD);
        int fewer = FOREIGN_WORD.strip().length() - ITS_ORIGINAL.length();
        return printed.stream()
                .map(at -> at.equals(counted)
                        ? new PageBreak(
                                at.lastLineOfPage(), at.article(), at.paragraph(), at.charactersBefore() - fewer)
                        : at)
                .toList();
    }
}
