package io.github.bulletinkit.render.markdown;

import static io.github.bulletinkit.render.markdown.ReadMarkdown.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.Rendering;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader reads or refuses any text, and never throws another exception. */
class MarkdownRobustnessTest {

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "**甲 ", "*甲 ", "[", "![", "`", "<", "| ", "[//]: # (", "&#", "\\", "　", "# "})
    void markupByTheThousandIsReadOrRefused(String markup) {
        assertThat(faults(markup.repeat(20_000))).isNotNull();
        assertThat(faults((markup + "\n").repeat(20_000))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**", "*", "__", "***"})
    void marksWithinMarksByTheThousandAreReadOrRefused(String mark) {
        assertThat(faults((mark + "甲 ").repeat(20_000) + (" 乙" + mark).repeat(20_000)))
                .isNotNull();
    }

    @Test
    void everySlipIsReadOrRefused() {
        Random random = new Random(20261113);
        String document = Rendering.text(MarkdownRenderer.create(), AllElements.withContents())
                .replaceAll("base64,[A-Za-z0-9+/=]+", "base64,aGk=");
        for (int i = 0; i < 300; i++) {
            StringBuilder slip = new StringBuilder(document);
            for (int slips = 1 + random.nextInt(5); slips > 0; slips--) {
                int start = random.nextInt(slip.length());
                int end = Math.min(slip.length(), start + random.nextInt(8));
                int from = random.nextInt(document.length() - 8);
                slip.replace(start, end, document.substring(from, from + random.nextInt(8)));
            }
            assertThat(faults(slip.toString())).isNotNull();
        }
    }
}
