package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** If the files cannot be written, the status is 2 and nothing is changed. */
class ConvertUnwritableOutputTest {
    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void writeInput() throws IOException {
        input = SmallIssueJson.withContents().writeTo(folder);
    }

    @Test
    void outputDirectoryThatIsAFileIsRefused() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "a file");

        assertUnwritable(out, "it is a file, not a directory");

        assertThat(out).hasContent("a file");
    }

    @Test
    void outputDirectoryBelowAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a file");

        assertUnwritable(file.resolve("out"), file.toString());

        assertThat(file).hasContent("a file");
    }

    @ParameterizedTest
    @FieldSource("io.github.bulletinkit.examples.Conversion#FILES")
    void directoryInThePlaceOfAFileIsNamedAndNothingIsLeftBehind(String name) throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path inTheWay = Files.createDirectory(out.resolve(name));

        assertUnwritable(out, inTheWay + ": there is a directory in place of the file");

        assertThat(content(out)).containsExactly(inTheWay);
        assertThat(inTheWay).isEmptyDirectory();
    }

    @Test
    void filesOfAnEarlierConversionAreKeptIfOneCannotBeReplaced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path earlier = Files.writeString(out.resolve("issue.pdf"), "earlier");
        Path inTheWay = Files.createDirectory(out.resolve("issue.json"));

        assertUnwritable(out, inTheWay.toString());

        assertThat(content(out)).containsExactlyInAnyOrder(earlier, inTheWay);
        assertThat(earlier).hasContent("earlier");
    }

    private void assertUnwritable(Path out, String reason) {
        Conversion conversion = Conversion.of(input, out);

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines())
                .singleElement()
                .asString()
                .startsWith("cannot write to " + out + ": ")
                .contains(reason);
    }

    private static List<Path> content(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.toList();
        }
    }
}
