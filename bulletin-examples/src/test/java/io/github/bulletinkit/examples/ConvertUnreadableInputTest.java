package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is not an issue: status 2 and one line with the reason. */
class ConvertUnreadableInputTest {
    private static final String PNG_HEADER = "89504e470d0a1a0a0000000d49484452";

    @TempDir
    private Path folder;

    static Stream<Arguments> unreadableFiles() {
        return Stream.of(
                arguments("empty.txt", bytes(""), "the text is empty"),
                arguments("blank.txt", bytes(" \n\u3000\n\f\n"), "the text is empty"),
                arguments("prose.txt", bytes("今天下午开会，研究近期工作。\n请各处室按时参加。\n"), "line 1: no masthead"),
                arguments("contents-only.txt", bytes("每周要讯\n目 录\n科创聚焦\n一篇文章 3\n"), "一篇文章"),
                arguments("random.txt", randomBytes(), "neither in UTF-8 nor in GB 18030"),
                arguments("utf-16.txt", "每周要讯".getBytes(UTF_16), "neither in UTF-8 nor in GB 18030"),
                arguments("picture.txt", HexFormat.of().parseHex(PNG_HEADER), ""),
                arguments("empty.json", bytes(""), "found the end of the document"),
                arguments("random.json", randomBytes(), "expected text in UTF-8"),
                arguments("gb18030.json", gb18030("{\"masthead\": {\"title\": \"每周要讯\"}}"), "expected text in UTF-8"),
                arguments("unfinished.json", bytes("{\"masthead\": {"), "ends before it is complete"),
                arguments("syntax.json", bytes("{\"masthead\": }"), "line 1, column 14: broken JSON"),
                arguments("array.json", bytes("[]"), "expected an object, found an array"),
                arguments(
                        "type.json",
                        bytes("{\"masthead\": {\"number\": {\"year\": \"2026\"}}}"),
                        "masthead.number.year: expected an integer, found a string"),
                arguments(
                        "date.json",
                        bytes("{\"masthead\": {\"date\": \"2026-11-31\"}}"),
                        "masthead.date: expected a date such as \"2022-01-07\", found \"2026-11-31\""),
                arguments("unknown.json", bytes("{\"section\": []}"), "unknown member \"section\""),
                arguments("twice.json", bytes("{\"sections\": [], \"sections\": []}"), "given twice"),
                arguments("deep.json", bytes("[".repeat(100_000)), "expected an object"),
                arguments("deep-block.json", bytes("{\"sections\": " + "[".repeat(100_000)), "sections"),
                arguments("random.md", randomBytes(), "neither in UTF-8 nor in GB 18030"),
                arguments("picture.md", HexFormat.of().parseHex(PNG_HEADER), ""),
                arguments("quote.md", bytes("---\n刊名：每周要讯\n---\n\n> 一\n"), "line 5, column 1: a quotation"),
                arguments("quote.md", gb18030("## 栏目\n\n### 一\n\n> 一\n"), "line 5, column 1: a quotation"),
                arguments("key.md", bytes("---\n刊物: 每周要讯\n---\n"), "line 2, column 1: unknown key 刊物"),
                arguments("issue.docx", bytes("PK"), "only .txt (published text), .md and .json"),
                arguments("issue", bytes("{}"), "only .txt (published text), .md and .json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableFiles")
    void unreadableFileIsSaidToBeSoInOneLine(String name, byte[] content, String reason) throws IOException {
        assertUnreadable(Files.write(folder.resolve(name), content), reason);
    }

    @Test
    void everyFaultOfMarkdownIsALine() throws IOException {
        Path input = Files.writeString(folder.resolve("issue.md"), "---\n刊物: 每周要讯\n---\n\n> 一\n\n`二`\n");

        Conversion conversion = Conversion.of(input, folder.resolve("out"));

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines())
                .allSatisfy(line -> assertThat(line).startsWith("cannot read " + input + ": line "))
                .extracting(line -> line.replaceAll(".*: (line \\d+, column \\d+): .*", "$1"))
                .containsExactly("line 2, column 1", "line 5, column 1", "line 7, column 1");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "missing.md", "missing.json", "no/folder/missing.txt"})
    void missingFileIsNamed(String name) {
        assertUnreadable(folder.resolve(name), "no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder.txt", "folder.md", "folder.json", "folder"})
    void directoryIsNoInput(String name) throws IOException {
        assertUnreadable(Files.createDirectory(folder.resolve(name)), "");
    }

    @Test
    void rootDirectoryIsNoInput() {
        assertUnreadable(folder.getRoot(), "only .txt (published text), .md and .json");
    }

    static Stream<Arguments> wrongArguments() {
        return Stream.of(
                arguments("none", new String[0]),
                arguments("no output directory", new String[] {"issue.json"}),
                arguments("one too many", new String[] {"issue.json", "out", "more"}),
                arguments("an unknown option", new String[] {"--fast", "issue.json", "out"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongArguments")
    void wrongArgumentsPrintTheUsage(String what, String[] arguments) {
        Conversion conversion = Conversion.run(arguments);

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines())
                .startsWith("usage: ConvertIssue [-h] [--format=NAME|FILE.json] [--formats=KINDS] INPUT")
                .contains("      OUTDIR            写出 PDF、HTML、Markdown 和 JSON 的文件夹");
    }

    @Test
    void helpIsNoFailure() {
        Conversion conversion = Conversion.run("-h");

        assertThat(conversion.status()).isZero();
        assertThat(conversion.lines())
                .startsWith("usage: ConvertIssue [-h] [--format=NAME|FILE.json] [--formats=KINDS] INPUT");
    }

    @Test
    void argumentThatIsNoPathIsRefused() {
        Conversion conversion = Conversion.run("issue\0.json", folder.toString());

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines()).singleElement().asString().startsWith("no such path: ");
    }

    private void assertUnreadable(Path input, String reason) {
        Path out = folder.resolve("out");

        Conversion conversion = Conversion.of(input, out);

        assertThat(conversion.status()).isEqualTo(2);
        assertThat(conversion.lines())
                .singleElement()
                .asString()
                .startsWith("cannot read " + input + ": ")
                .contains(reason)
                .doesNotContain("Exception", "null");
        assertThat(out).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gb18030(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[4096];
        new Random(2022).nextBytes(bytes);
        return bytes;
    }
}
