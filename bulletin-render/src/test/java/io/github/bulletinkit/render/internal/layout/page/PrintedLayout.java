package io.github.bulletinkit.render.internal.layout.page;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.style.TextElement;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts known of a printed layout: the pages on which articles begin, and the page breaks inside paragraphs.
 * Articles are counted from 0 through the whole issue.
 */
record PrintedLayout(List<Integer> pageOfArticle, List<PageBreak> midParagraphPageBreaks) {

    /** A page end inside a paragraph, after this number of its characters, not counting spaces. */
    record PageBreak(int lastLineOfPage, int article, int paragraph, int charactersBefore) {}

    /** The layout of the printed issue. */
    static PrintedLayout printed() throws IOException {
        try (InputStream json =
                requireNonNull(PrintedLayout.class.getResourceAsStream("printed-layout.json"), "printed-layout.json")) {
            return new ObjectMapper().readValue(json, PrintedLayout.class);
        }
    }

    /** The layout of an issue as typeset here. */
    static PrintedLayout of(TypesetIssue issue) {
        List<Integer> pages =
                issue.tableOfContents().entries().stream().map(TocEntry::page).toList();
        return new PrintedLayout(pages, midParagraphPageBreaks(issue));
    }

    private static List<PageBreak> midParagraphPageBreaks(TypesetIssue issue) {
        List<Article> articles = issue.issue().sections().stream()
                .flatMap(section -> section.articles().stream())
                .toList();
        List<PageBreak> breaks = new ArrayList<>();
        int article = 0;
        int paragraph = 0;
        int characters = 0;
        for (int page = 0; page < issue.pageCount(); page++) {
            for (PlacedLine line : issue.frame(page).lines()) {
                if (line.element() != TextElement.BODY) {
                    continue;
                }
                characters += withoutSpaces(line.text());
                Paragraph current = (Paragraph) articles.get(article).body().get(paragraph);
                if (characters == withoutSpaces(current.text())) {
                    characters = 0;
                    paragraph++;
                }
                if (paragraph == articles.get(article).body().size()) {
                    paragraph = 0;
                    article++;
                }
            }
            if (characters > 0) {
                breaks.add(new PageBreak(page + 1, article, paragraph, characters));
            }
        }
        return breaks;
    }

    private static int withoutSpaces(String text) {
        return text.replace(" ", "").length();
    }
}
