package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllElementsTest {

    @Test
    void issueWithEveryElementIsValid() {
        IssueValidator validator = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
        assertThat(validator.validate(AllElements.create()).violations()).isEmpty();
        assertThat(validator.validate(AllElements.withContents()).violations()).isEmpty();
    }

    /** An element that is missing in all of these is not tested in any format. */
    @Test
    void everyKindOfBlockAndRunIsThere() {
        List<Block> blocks = Stream.of(AllElements.create(), EveryInline.issue(), TablesAndFigures.create())
                .flatMap(AllElementsTest::blocks)
                .toList();
        Stream<Inline> runs = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> ((Paragraph) paragraph).inlines().stream());

        assertThat(blocks.stream().<Class<?>>map(Object::getClass)).contains(Block.class.getPermittedSubclasses());
        assertThat(runs.<Class<?>>map(Object::getClass)).contains(Inline.class.getPermittedSubclasses());
    }

    private static Stream<Block> blocks(Issue issue) {
        return Stream.concat(
                issue.editorNote().stream(),
                issue.sections().stream()
                        .flatMap(section -> section.articles().stream())
                        .flatMap(article -> article.body().stream()));
    }

    @Test
    void issueWithEveryElementComesBackFromJson() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(AllElements.withContents(), json);
        assertThat(IssueJson.read(new ByteArrayInputStream(json.toByteArray()))).isEqualTo(AllElements.withContents());
    }
}
