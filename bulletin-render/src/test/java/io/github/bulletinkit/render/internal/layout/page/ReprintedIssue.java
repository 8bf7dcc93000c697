package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.PrintedLayout.PageBreak;
import io.github.bulletinkit.render.internal.line.LineEdges;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A printed issue typeset again in the bundled fonts must have the printed pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReprintedIssue {
    private PrintedLayout printed;
    private TypesetIssue typeset;
    private TypesetIssue original;

    /** The text of the issue, as extracted from the printed pages. */
    abstract Reader text() throws IOException;

    @BeforeAll
    void typeset() throws IOException {
        printed = PrintedLayout.printed();
        try (Reader text = text()) {
            Issue issue = PublishedTextReader.read(text).issue();
            Typesetter typesetter = new Typesetter(PageStyle.bulletin(), new FontFaces(FontSet.bundled()));
            typeset = typesetter.typeset(issue);
            original = typesetter.typeset(Original.issue(issue));
        }
    }

    @Test
    void everyArticleBeginsOnItsPrintedPage() {
        assertThat(PrintedLayout.of(typeset).pageOfArticle()).hasSize(22).isEqualTo(printed.pageOfArticle());
    }

    @Test
    void issueHas23Pages() {
        assertThat(typeset.pageCount()).isEqualTo(23);
    }

    @Test
    void tableOfContentsBelowTheMastheadRunsOverToPage2() {
        assertThat(elements(1))
                .startsWith(TextElement.MASTHEAD_TITLE)
                .containsSubsequence(
                        TextElement.MASTHEAD_LINE, TextElement.CONTENTS_HEADING, TextElement.CONTENTS_SECTION);
        assertThat(elements(1).stream().filter(element -> element.name().startsWith("CONTENTS")))
                .as("rows below a masthead of 6 of the 22 grid lines")
                .hasSize(16);
        assertThat(elements(2))
                .containsOnly(TextElement.CONTENTS_SECTION, TextElement.CONTENTS_ENTRY, TextElement.FOLIO);
        assertThat(Stream.of(elements(1), elements(2))
                        .flatMap(List::stream)
                        .filter(element -> element == TextElement.CONTENTS_SECTION))
                .hasSameSizeAs(typeset.issue().sections());
    }

    @Test
    void bodyBeginsOnPage3WithTheFirstSection() {
        Section first = typeset.issue().sections().get(0);
        List<PlacedLine> lines = typeset.frame(2).lines();

        assertThat(lines.get(0).element()).isEqualTo(TextElement.SECTION_HEADING);
        assertThat(lines.get(0).text()).isEqualTo(first.title());
        assertThat(lines.get(1).element()).isEqualTo(TextElement.ARTICLE_TITLE);
    }

    /** These breaks differ from the printed ones by a few characters. Delete an entry when it becomes right. */
    @Test
    void paragraphsRunOverAtThePrintedCharacters() {
        List<PageBreak> breaks = PrintedLayout.of(typeset).midParagraphPageBreaks();

        assertThat(breaks)
                .extracting(at -> List.of(at.lastLineOfPage(), at.article(), at.paragraph()))
                .isEqualTo(printed.midParagraphPageBreaks().stream()
                        .map(at -> List.of(at.lastLineOfPage(), at.article(), at.paragraph()))
                        .toList());
        assertThat(IntStream.range(0, breaks.size())
                        .filter(i -> !breaks.get(i)
                                .equals(printed.midParagraphPageBreaks().get(i))))
                .as("page breaks that miss the printed character")
                .containsExactly(8, 9, 11);
    }

    @Test
    void everyParagraphOfTheOriginalRunsOverAtThePrintedCharacter() {
        PrintedLayout layout = PrintedLayout.of(original);

        assertThat(layout.pageOfArticle()).isEqualTo(printed.pageOfArticle());
        assertThat(layout.midParagraphPageBreaks())
                .hasSize(18)
                .isEqualTo(Original.pageBreaks(printed.midParagraphPageBreaks()));
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNot() {
        for (PlacedBlock block : blocks()) {
            assertThat(LineEdges.faults(block.lineTexts(), 26)).isEmpty();
        }
    }

    @Test
    void atMostOneParagraphInFiftyEndsInALineOfASingleHanzi() {
        List<PlacedBlock> paragraphs = blocks().stream()
                .filter(block -> block.element() == TextElement.BODY)
                .toList();

        assertThat(paragraphs.stream().filter(ReprintedIssue::endsInALoneCharacter))
                .hasSizeLessThanOrEqualTo(paragraphs.size() / 50);
    }

    private static boolean endsInALoneCharacter(PlacedBlock paragraph) {
        List<String> lines = paragraph.lineTexts();
        String last = lines.get(lines.size() - 1);
        return lines.size() > 1
                && last.codePoints().filter(Character::isLetterOrDigit).count() == 1;
    }

    private List<PlacedBlock> blocks() {
        return Stream.of(typeset, original)
                .flatMap(issue -> PlacedBlock.of(issue).stream())
                .toList();
    }

    private List<TextElement> elements(int folio) {
        return PrintedLines.of(typeset.frame(folio - 1)).stream()
                .map(PlacedLine::element)
                .toList();
    }
}
