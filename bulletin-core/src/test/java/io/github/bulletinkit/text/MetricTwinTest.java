package io.github.bulletinkit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The metric twin: the structure and the faults of a published issue, with other characters. */
class MetricTwinTest {

    @Test
    void twinIsReadIntoTheStructureOfTheGoldenFile() throws IOException {
        PublishedIssue twin = PublishedTextReader.read(new StringReader(resource("metric-twin.txt")));

        assertThat(StructureDump.of(twin)).isEqualTo(resource("metric-twin.structure.txt"));
    }

    @Test
    void nothingOfTheTwinIsLost() throws IOException {
        String input = resource("metric-twin.txt");

        BodyText.assertNothingIsLost(input, PublishedTextReader.read(new StringReader(input)));
    }

    @Test
    void windowsLineEndsMakeNoDifference() throws IOException {
        String input = resource("metric-twin.txt");

        assertThat(PublishedTextReader.read(new StringReader(input.replace("\n", "\r\n"))))
                .isEqualTo(PublishedTextReader.read(new StringReader(input)));
    }

    @Test
    void blankLinesMakeNoDifference() throws IOException {
        String input = resource("metric-twin.txt");

        assertThat(PublishedTextReader.read(new StringReader(input.replaceAll("\n+", "\n")))
                        .issue())
                .isEqualTo(PublishedTextReader.read(new StringReader(input)).issue());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MetricTwinTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
