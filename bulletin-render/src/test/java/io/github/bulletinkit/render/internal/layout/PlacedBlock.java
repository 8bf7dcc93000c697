package io.github.bulletinkit.render.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A heading, title or paragraph of the body, found again on the pages.
 *
 * @param element what it is
 * @param text its text
 * @param folio the page of its first line
 * @param lines its lines
 */
record PlacedBlock(TextElement element, String text, int folio, List<SetLine> lines) {

    /** Finds all of an issue's body on its pages, in order; fails where something is lost, repeated or out of order. */
    static List<PlacedBlock> of(TypesetIssue issue) {
        List<PlacedBlock> blocks = new ArrayList<>();
        Iterator<PlacedBlock> expected = expected(issue.issue()).iterator();
        PlacedBlock open = null;
        for (int page = 0; page < issue.pageCount(); page++) {
            for (SetLine line : issue.frame(page).lines()) {
                if (!isBody(line.element())) {
                    continue;
                }
                if (open == null) {
                    assertThat(expected).as("text left for %s", line.text()).hasNext();
                    PlacedBlock next = expected.next();
                    open = new PlacedBlock(next.element, next.text, page + 1, new ArrayList<>());
                    blocks.add(open);
                }
                assertThat(line.element()).isEqualTo(open.element);
                open.lines.add(line);
                assertThat(open.text).startsWith(open.placedText());
                if (open.text.equals(open.placedText())) {
                    open = null;
                }
            }
        }
        assertThat(expected).as("blocks that were not placed").isExhausted();
        return blocks;
    }

    List<String> lineTexts() {
        return lines.stream().map(SetLine::text).toList();
    }

    private String placedText() {
        return String.join("", lineTexts());
    }

    private static boolean isBody(TextElement element) {
        return element == TextElement.SECTION_HEADING
                || element == TextElement.ARTICLE_TITLE
                || element == TextElement.BODY;
    }

    private static List<PlacedBlock> expected(Issue issue) {
        List<PlacedBlock> blocks = new ArrayList<>();
        for (Section section : issue.sections()) {
            blocks.add(new PlacedBlock(TextElement.SECTION_HEADING, section.title(), 0, List.of()));
            for (Article article : section.articles()) {
                blocks.add(new PlacedBlock(TextElement.ARTICLE_TITLE, article.title(), 0, List.of()));
                article.body().stream()
                        .map(block -> ((Paragraph) block).text())
                        .forEach(text -> blocks.add(new PlacedBlock(TextElement.BODY, text, 0, List.of())));
            }
        }
        return blocks;
    }
}
