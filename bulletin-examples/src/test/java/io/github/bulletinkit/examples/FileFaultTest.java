package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.archive.ArchiveConversion;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.examples.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reported reason is the real one, which may be in a folder above. */
class FileFaultTest {
    @TempDir
    private Path folder;

    @Test
    void fileAboveTheDirectoryIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "a file");
        for (Path out : new Path[] {file.resolve("out"), file.resolve("out").resolve("deep")}) {
            assertEveryProgramSays(out, file + " is a file, not a directory");
        }
        assertThat(file).hasContent("a file");
    }

    @Test
    void fileInThePlaceOfTheDirectoryIsSaidToBeOne() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "a file");

        assertEveryProgramSays(file, "it is a file, not a directory");
    }

    @Test
    void linkThatLeadsToNothingIsNamed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("missing"));

        assertEveryProgramSays(link, link + " is a link that leads to nothing");
        assertEveryProgramSays(link.resolve("out"), link + " is a link that leads to nothing");
        assertThat(FileFault.ofWriting(link, new NoSuchFileException("x")).chinese())
                .isEqualTo(link + "：是链接，指向的位置不存在");
    }

    @Test
    void folderInWhichNothingMayBeWrittenIsNamed() {
        Path out = folder.resolve("a").resolve("b");
        FileFault fault = FileFault.ofWriting(out, new AccessDeniedException(out.toString()));

        assertThat(fault.english()).isEqualTo("no permission to write in " + folder);
        assertThat(fault.chinese()).isEqualTo(folder + "：没有写入权限");
        assertThat(FileFault.ofWriting(folder, new AccessDeniedException("x")).english())
                .isEqualTo("no permission to write in " + folder);
    }

    /** As the file system answers below /proc. */
    @Test
    void folderThatTakesNoOthersIsNamed() {
        Path out = folder.resolve("a").resolve("b");
        FileFault fault = FileFault.ofWriting(out, new NoSuchFileException(out.toString()));

        assertThat(fault.english()).isEqualTo("nothing can be made in " + folder);
        assertThat(fault.chinese()).isEqualTo(folder + "：其中不能新建文件或文件夹");
    }

    @Test
    void whatTheFileSystemSaysOtherwiseIsTold() {
        FileSystemException full = new FileSystemException("x", null, "No space left on device");

        assertThat(FileFault.ofWriting(folder, full).english()).isEqualTo("x: No space left on device");
    }

    private void assertEveryProgramSays(Path out, String cause) throws Exception {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path input = SmallIssueJson.withContents().writeTo(archive);
        String line = "cannot write to " + out + ": " + cause;

        Conversion conversion = Conversion.of(input, out);
        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines()).containsExactly(line);

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(GenerateSampleIssue.write(Sample.WEEKLY, out, new PrintStream(printed, true, UTF_8)))
                .isEqualTo(2);
        assertThat(printed.toString(UTF_8).lines()).containsExactly(line);

        ArchiveConversion archived = ArchiveConversion.of(archive, out);
        assertThat(archived.status()).isEqualTo(2);
        assertThat(archived.errorLines()).containsExactly(line);
    }
}
