package io.github.bulletinkit.render.docx;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.text.PublishedTextReader;
import io.github.bulletinkit.tools.Tool;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What programs other than Word make of our documents. Each program starts once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordProgramsTest {
    private static final Path CORE = Path.of("../bulletin-core/src/test/resources/io/github/bulletinkit");

    /** Lines that LibreOffice breaks in its own way move some headings to the next page or the one before. */
    private static final Map<String, Integer> MOST_OFF =
            Map.of("sample-bulletin", 1, "twin-bulletin", 3, "twin-gbt9704", 3);

    /** Characters behind it are as wide as hanzi. */
    private static final int WIDE = 0x2E80;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    static Path folder;

    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<String, PageStyle> styles =
            Map.of("bulletin", PageStyle.bulletin(), "gbt9704", PageStyle.gbt9704());

    @BeforeAll
    void write() throws IOException {
        try (InputStream in = Files.newInputStream(CORE.resolve("validation/mutation/sample-issue.json"))) {
            issues.put("sample", IssueJson.read(in));
        }
        try (Reader in = Files.newBufferedReader(CORE.resolve("text/metric-twin.txt"))) {
            issues.put("twin", PublishedTextReader.read(in).issue());
        }
        issues.put("elements", AllElements.create());
        issues.put("inlines", EveryInline.issue());
        for (Map.Entry<String, Issue> issue : issues.entrySet()) {
            for (Map.Entry<String, PageStyle> style : styles.entrySet()) {
                String name = issue.getKey() + "-" + style.getKey();
                write(name + ".docx", issue.getValue(), style.getValue(), false);
                write(name + "-embedded.docx", issue.getValue(), style.getValue(), true);
            }
        }
    }

    private static void write(String name, Issue issue, PageStyle style, boolean embedded) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            DocxRenderer.builder()
                    .pageStyle(style)
                    .fontsEmbedded(embedded)
                    .build()
                    .render(issue, out);
        }
    }

    @Test
    void schemaOfWordIsKept() throws Exception {
        Path validator = Tool.OOXML_VALIDATOR
                .path()
                .resolve("../../.bin/ooxml-validator")
                .normalize();
        for (String issue : issues.keySet()) {
            for (String style : styles.keySet()) {
                String file = issue + "-" + style + ".docx";
                JsonNode result =
                        new ObjectMapper().readTree(run(Tool.NODE.path().toString(), validator.toString(), file));
                assertThat(result.path("errors")).as(file).isEmpty();
                assertThat(result.path("ok").asBoolean()).as(file).isTrue();
            }
        }
    }

    @Test
    void libreOfficeShowsHeadingsOnThePagesOfTheContentsAndAllLinesOfAPage() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Tool.SOFFICE.path().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf"));
        List<String> names = List.of("sample-bulletin", "sample-gbt9704", "twin-bulletin", "twin-gbt9704");
        names.forEach(name -> command.add(name + "-embedded.docx"));
        run(command.toArray(String[]::new));
        for (String name : names) {
            int dash = name.indexOf('-');
            PageStyle style = requireNonNull(styles.get(name.substring(dash + 1)));
            List<String> pages = pages(name + "-embedded.pdf");
            List<TocEntry> entries = PdfRenderer.builder()
                    .pageStyle(style)
                    .build()
                    .tableOfContents(requireNonNull(issues.get(name.substring(0, dash))))
                    .entries();
            long off =
                    entries.stream().filter(entry -> !isOnItsPage(entry, pages)).count();
            assertThat(off)
                    .as("headings of %s on another page", name)
                    .isLessThanOrEqualTo(MOST_OFF.getOrDefault(name, 0));
            if (name.startsWith("twin")) {
                assertThat(mostLines(pages)).as("lines of a page of %s", name).isEqualTo(style.linesPerPage());
                assertThat(usualHanzi(pages))
                        .as("hanzi of a full line of %s", name)
                        .isEqualTo(style.charactersPerLine());
            }
        }
    }

    private static boolean isOnItsPage(TocEntry entry, List<String> pages) {
        return entry.page() <= pages.size()
                && printed(pages.get(entry.page() - 1)).contains(printed(entry.title()));
    }

    /** The most lines of text of a page, without its number. */
    private static int mostLines(List<String> pages) {
        return pages.stream()
                .mapToInt(page ->
                        (int) page.lines().filter(line -> !line.isBlank()).count() - 1)
                .max()
                .orElse(0);
    }

    /** The most frequent length of lines of hanzi and their marks alone. */
    private static int usualHanzi(List<String> pages) {
        Map<Integer, Long> lengths = pages.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.length() > 20 && line.chars().allMatch(c -> c > WIDE))
                .collect(Collectors.groupingBy(String::length, Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private List<String> pages(String pdf) throws Exception {
        return List.of(
                run(Tool.PDFTOTEXT.path().toString(), "-layout", pdf, "-").split("\f", -1));
    }

    private static String printed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void pythonFindsTheStyles() throws Exception {
        String script = """
                import docx, sys
                for name in sys.argv[1:]:
                    document = docx.Document(name)
                    used = {p.style.name for p in document.paragraphs}
                    print(sorted(used), len(document.tables), len(document.inline_shapes))
                """;
        String found = run(Tool.PYTHON.path().toString(), "-c", script, "elements-bulletin.docx");

        assertThat(found)
                .contains("'Heading 1'", "'Heading 2'", "'Heading 3'", "'Heading 4'", "'Title'", "'toc 1'", "'toc 2'")
                .contains("'Caption'", "'List Paragraph'", "'Body Text'");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        File output = Files.createTempFile(folder, "output", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command[0]).isTrue();
        return Files.readString(output.toPath(), StandardCharsets.UTF_8);
    }
}
