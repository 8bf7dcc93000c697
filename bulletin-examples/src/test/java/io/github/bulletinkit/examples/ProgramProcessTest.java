package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.archive.ArchiveConversion;
import io.github.bulletinkit.examples.archive.ArchiveFolder;
import io.github.bulletinkit.examples.archive.ConvertArchive;
import io.github.bulletinkit.examples.sample.Sample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs in a separate virtual machine whose charsets and language are not Chinese. */
@Timeout(120)
class ProgramProcessTest {
    private static final List<String> FOREIGN_PLATFORM = List.of(
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=US-ASCII",
            "-Dstderr.encoding=US-ASCII",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati");

    @TempDir
    private Path folder;

    @Test
    void conversionPrintsUtf8AndEndsWithStatus0() throws Exception {
        Path input = Files.writeString(folder.resolve("twin.txt"), ProjectFiles.metricTwin(), UTF_8);
        Path out = folder.resolve("out");

        Conversion there = convert(input, out);

        assertThat(there.status()).isZero();
        assertThat(there.repairCounts()).containsEntry("paragraph.joined", 18L);
        assertSameFiles(out, there, input);
    }

    /** The files are the same on every platform. */
    private void assertSameFiles(Path out, Conversion there, Path input) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (String name : Conversion.FILES) {
            Files.move(out.resolve(name), copy.resolve(name));
        }
        assertThat(there).isEqualTo(Conversion.of(input, out));
        for (String name : Conversion.FILES) {
            assertThat(copy.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
    }

    @Test
    void errorsArePrintedInUtf8AndEndWithStatus1() throws Exception {
        Path input = SmallIssueJson.withContents().remove("/masthead/date").writeTo(folder);
        Path out = folder.resolve("out");

        Conversion there = convert(input, out);

        assertThat(there.status()).isEqualTo(1);
        assertThat(there).isEqualTo(Conversion.of(input, out));
        assertThat(out).doesNotExist();
    }

    @Test
    void unreadableInputEndsWithStatus2() throws Exception {
        Conversion there = convert(folder.resolve("missing.txt"), folder.resolve("out"));

        assertThat(there.status()).isEqualTo(2);
        assertThat(there.lines()).singleElement().asString().endsWith("no such file");
    }

    @Test
    void sampleIssueIsWrittenBelowTheCurrentDirectory() throws Exception {
        Path sample = Path.of("bulletin-examples", "target", "sample-issue");

        Conversion there = run(GenerateSampleIssue.class);

        assertThat(there.status()).isZero();
        assertThat(there.lines()).anyMatch(line -> line.startsWith(sample.resolve("issue.pdf") + "  "));
        Path here = folder.resolve("here");
        GenerateSampleIssue.write(Sample.WEEKLY, here, new PrintStream(PrintStream.nullOutputStream(), false, UTF_8));
        for (String name : Conversion.FILES) {
            assertThat(folder.resolve(sample).resolve(name)).hasSameBinaryContentAs(here.resolve(name));
        }
    }

    @Test
    void archivePrintsUtf8OnBothStreamsAndEndsWithStatus1() throws Exception {
        ArchiveFolder archive = ArchiveFolder.in(folder);
        archive.add("第一期.txt", ProjectFiles.metricTwin());
        archive.add("坏.json", "{");

        int status = start(
                ConvertArchive.class,
                archive.input().toString(),
                archive.output().toString());

        ArchiveConversion here = ArchiveConversion.of(archive.input(), folder.resolve("here"));
        assertThat(status).isEqualTo(1).isEqualTo(here.status());
        assertThat(folder.resolve("printed")).hasContent(String.join("\n", here.lines()));
        assertThat(folder.resolve("complaints")).hasContent("已处理 1/2\n已处理 2/2");
        assertThat(archive.pdf("第一期.pdf"))
                .hasSameBinaryContentAs(folder.resolve("here").resolve("第一期.pdf"));
    }

    private Conversion convert(Path input, Path out) throws IOException, InterruptedException {
        return run(ConvertIssue.class, input.toString(), out.toString());
    }

    /** Runs a program, which must print nothing but on standard output. */
    private Conversion run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        int status = start(program, arguments);
        assertThat(folder.resolve("complaints")).isEmptyFile();
        return new Conversion(status, Files.readAllLines(folder.resolve("printed"), UTF_8));
    }

    private int start(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FOREIGN_PLATFORM);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed");
        Path complaints = folder.resolve("complaints");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(complaints.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        // With these the virtual machine would print a message.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start().waitFor();
    }
}
