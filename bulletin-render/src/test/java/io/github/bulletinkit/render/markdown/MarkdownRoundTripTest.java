package io.github.bulletinkit.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.HostileIssue;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The reader reads back exactly what the renderer wrote. */
class MarkdownRoundTripTest {
    private static final int ISSUES = 1_000;

    private final List<Renderer> renderers = List.of(
            MarkdownRenderer.create(),
            MarkdownRenderer.builder().chineseKeys(true).build());

    @Test
    void hostileTextComesBackAsItWas() throws IOException {
        for (int seed = 0; seed < ISSUES; seed++) {
            assertComesBack(HostileIssue.of(seed));
        }
    }

    @Test
    void hostileIssuesHaveEveryKindOfBlock() {
        assertThat(IntStream.range(0, ISSUES)
                        .mapToObj(HostileIssue::of)
                        .flatMap(issue -> issue.sections().stream())
                        .flatMap(section -> section.articles().stream())
                        .flatMap(article -> article.body().stream())
                        .<Class<?>>map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses());
    }

    @Test
    void hostileIssuesHaveEveryKindOfRun() {
        assertThat(IntStream.range(0, ISSUES)
                        .mapToObj(HostileIssue::of)
                        .flatMap(issue -> issue.editorNote().stream())
                        .filter(Paragraph.class::isInstance)
                        .flatMap(paragraph -> ((Paragraph) paragraph).inlines().stream())
                        .<Class<?>>map(Object::getClass))
                .contains(Inline.class.getPermittedSubclasses());
    }

    @Test
    void everyElementComesBack() throws IOException {
        assertComesBack(SmallIssue.create());
        assertComesBack(AllElements.create());
        assertComesBack(AllElements.withContents());
        assertComesBack(OtherOffice.issue());
        assertComesBack(EveryInline.issue());
    }

    @Test
    void issueWithNothingComesBack() throws IOException {
        assertComesBack(Issue.builder().build());
    }

    private void assertComesBack(Issue issue) throws IOException {
        for (Renderer renderer : renderers) {
            String markdown = Rendering.text(renderer, issue);
            assertThat(read(markdown)).as(markdown).isEqualTo(issue);
        }
    }

    private static Issue read(String markdown) throws IOException {
        try {
            return MarkdownReader.read(new StringReader(markdown));
        } catch (UnreadableIssueException e) {
            throw new AssertionError(markdown, e);
        }
    }
}
