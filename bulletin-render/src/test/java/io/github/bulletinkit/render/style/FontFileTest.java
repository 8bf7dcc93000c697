package io.github.bulletinkit.render.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {
    private static final byte[] TRUE_TYPE = {0, 1, 0, 0, 42};

    @Test
    void fontInMemoryIsCopied() throws IOException {
        byte[] content = TRUE_TYPE.clone();
        FontFile font = FontFile.of("方正小标宋", content);
        content[4] = 7;

        assertThat(font.read()).isEqualTo(TRUE_TYPE);
        assertThat(font.name()).isEqualTo("方正小标宋");
    }

    @Test
    void fontOnDiskIsReadAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("仿宋.ttf"), TRUE_TYPE);
        FontFile font = FontFile.of(file);
        Files.delete(file);

        assertThat(font.read()).isEqualTo(TRUE_TYPE);
        assertThat(font.name()).isEqualTo(file.toString());
    }

    @Test
    void fontThatIsNotOnDiskIsReportedByItsPath(@TempDir Path folder) {
        Path missing = folder.resolve("missing.ttf");

        assertThatThrownBy(() -> FontFile.of(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTTO and so on", "ttcf and so on", "<html>", "\0\1\0", ""})
    void whatIsNoTrueTypeFileIsRefusedByName(String content) {
        assertThatThrownBy(() -> FontFile.of("仿宋", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("font 仿宋 must be a TrueType file of one face (.ttf)");
    }
}
