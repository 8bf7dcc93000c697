package io.github.bulletinkit.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** If the program cannot begin, the status is 2 and one line is on standard error. */
class ArchiveArgumentsTest {
    @TempDir
    private Path folder;

    private ArchiveFolder archive;

    @BeforeEach
    void createArchive() throws IOException {
        archive = ArchiveFolder.in(folder);
        archive.add("1.json", 1);
    }

    private static void assertRefused(String message, String... arguments) throws InterruptedException {
        ArchiveConversion conversion = ArchiveConversion.run(1, arguments);

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines()).isEmpty();
        assertThat(conversion.errorLines()).singleElement().asString().startsWith(message);
    }

    static Stream<Arguments> wrongArguments() {
        return Stream.of(
                arguments("none", new String[0]),
                arguments("no output directory", new String[] {"in"}),
                arguments("one too many", new String[] {"in", "out", "more"}),
                arguments("an unknown option", new String[] {"--fast", "in", "out"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongArguments")
    void wrongArgumentsPrintTheUsage(String what, String[] arguments) throws InterruptedException {
        ArchiveConversion conversion = ArchiveConversion.run(1, arguments);

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines()).isEmpty();
        assertThat(conversion.errorLines())
                .startsWith("usage: ConvertArchive [-h] [--format=NAME|FILE.json] INDIR OUTDIR")
                .contains("      OUTDIR   写出 PDF 的文件夹");
    }

    @Test
    void helpIsNoFailure() throws InterruptedException {
        ArchiveConversion conversion = ArchiveConversion.run(1, "--help");

        assertThat(conversion.status()).isZero();
        assertThat(conversion.lines()).startsWith("usage: ConvertArchive [-h] [--format=NAME|FILE.json] INDIR OUTDIR");
        assertThat(conversion.errorLines()).isEmpty();
    }

    @Test
    void argumentThatIsNoPathIsRefused() throws InterruptedException {
        assertRefused("no such path: ", "in\0", "out");
    }

    @Test
    void missingFolderIsNamed() throws InterruptedException {
        String missing = folder.resolve("missing").toString();

        assertRefused(
                "cannot read " + missing + ": no such file",
                missing,
                archive.output().toString());
        assertThat(archive.output()).doesNotExist();
    }

    @Test
    void fileIsNoArchive() throws InterruptedException {
        String file = archive.input().resolve("1.json").toString();

        assertRefused(
                "cannot read " + file + ": it is a file, not a directory",
                file,
                archive.output().toString());
    }

    @Test
    void outputDirectoryThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "a file");

        assertRefused(
                "cannot write to " + file + ": it is a file, not a directory",
                archive.input().toString(),
                file.toString());
        assertThat(file).hasContent("a file");
    }

    @Test
    void outputDirectoryBelowAFileIsRefused() throws InterruptedException {
        Path below = archive.input().resolve("1.json").resolve("out");

        assertRefused("cannot write to " + below, archive.input().toString(), below.toString());
    }

    @Test
    void outputDirectoryMayBeALink() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(archive.output(), elsewhere);

        assertThat(archive.convert().status()).isZero();
        assertThat(elsewhere.resolve("1.pdf")).exists();
    }

    @Test
    void emptyFolderIsSaidToBeSoAndNoFailure() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        ArchiveConversion conversion = ArchiveConversion.of(empty, archive.output());

        assertThat(conversion.status()).isZero();
        assertThat(conversion.lines()).containsExactly("没有可转换的文件（.txt、.md、.json）：" + empty);
        assertThat(conversion.errorLines()).isEmpty();
        assertThat(archive.output()).doesNotExist();
    }
}
