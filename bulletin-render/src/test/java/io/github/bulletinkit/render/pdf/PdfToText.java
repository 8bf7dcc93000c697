package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.tools.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text of a PDF as poppler's pdftotext extracts it; if that is not installed, the test is skipped. */
final class PdfToText {

    private PdfToText() {}

    /**
     * Extracts the text.
     *
     * @param folder takes the PDF
     * @param pdf its bytes
     * @param options such as {@code -layout}
     */
    static String extract(Path folder, byte[] pdf, String... options) throws IOException, InterruptedException {
        Path file = folder.resolve("issue.pdf");
        Files.write(file, pdf);
        Process process = start(file, options);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit status of pdftotext").isZero();
        return text;
    }

    private static Process start(Path file, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Tool.PDFTOTEXT.path().toString(), "-enc", "UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of(file.toString(), "-"));
        return new ProcessBuilder(command).start();
    }
}
