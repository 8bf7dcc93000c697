package io.github.bulletinkit.internal.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred paragraphs of official prose without a fault. */
class OfficialProseTest {

    static List<String> paragraphs() throws IOException {
        try (InputStream prose = requireNonNull(OfficialProseTest.class.getResourceAsStream("sound-prose-1.txt"))) {
            return new String(prose.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @Test
    void thereAreAHundredDifferentParagraphs() throws IOException {
        assertThat(paragraphs()).hasSize(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void soundParagraphIsNotRemarked(String paragraph) {
        List<Passage> passages = List.of(new Passage(0, Passage.PARAGRAPH, paragraph));
        assertThat(Stream.concat(EditorialChecks.OF_TEXTS.stream(), EditorialChecks.OF_PASSAGES.stream())
                        .flatMap(check -> check.check().apply(passages).stream()))
                .isEmpty();
    }
}
