package io.github.bulletinkit.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.page.PageText;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.render.markdown.MarkdownRenderer;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.text.PublishedIssue;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library writes in any of its ready formats, it reads back. */
class ReadyFormatsTest {
    private static final long ISSUES = Long.getLong("bulletin.roundTrips", 1_000);
    private static final FontFaces FONTS = new FontFaces(FontSet.bundled());

    static List<String> formats() {
        return FormatJson.readyNames();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void jsonAndMarkdownComeBack(String name) throws IOException {
        BulletinFormat format = FormatJson.ready(name);
        Renderer markdown = MarkdownRenderer.create();
        for (long seed = 0; seed < ISSUES; seed++) {
            Issue issue = RandomBulletin.of(format, seed);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            IssueJson.write(issue, json);

            assertThat(IssueJson.read(new ByteArrayInputStream(json.toByteArray())))
                    .as("JSON of seed %s", seed)
                    .isEqualTo(issue);
            assertThat(MarkdownReader.read(new StringReader(Rendering.text(markdown, issue))))
                    .as("Markdown of seed %s", seed)
                    .isEqualTo(issue);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void printComesBackWithItsFormat(String name) throws IOException {
        BulletinFormat format = FormatJson.ready(name);
        for (long seed = 0; seed < ISSUES; seed++) {
            TypesetIssue printed = print(format, seed);
            PublishedIssue published = PublishedTextReader.read(new StringReader(PageText.of(printed)), format);
        }
    }

    private static TypesetIssue print(BulletinFormat format, long seed) {
        return new Typesetter(PageStyle.bulletin(), FONTS, format).typeset(RandomBulletin.of(format, seed));
    }
}
