package host;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes an issue in every format and reads it back. Prints nothing; throws an exception if a result is wrong. */
public final class WriteIssue {
    private static final IssueValidator VALIDATOR =
            IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly()).withLocale(Locale.SIMPLIFIED_CHINESE);

    private WriteIssue() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Issue draft = draft();
        require(VALIDATOR.validate(draft).violations(), List.of());

        Issue issue = draft.toBuilder()
                .tableOfContents(PdfRenderer.builder().build().tableOfContents(draft))
                .build();
        for (OutputFormat format : Renderers.formats()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("issue." + format.fileExtension()))) {
                Renderers.forFormat(format.name()).render(issue, out);
            }
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("issue.json"))) {
            IssueJson.write(issue, out);
        }

        try (Reader markdown = Files.newBufferedReader(folder.resolve("issue.md"), UTF_8)) {
            require(MarkdownReader.read(markdown), issue);
        }
        try (InputStream json = Files.newInputStream(folder.resolve("issue.json"))) {
            require(IssueJson.read(json), issue);
        }

        Issue untitled = issue.toBuilder().masthead(m -> m.title("")).build();
        require(
                VALIDATOR.validate(untitled).errors().stream()
                        .map(Violation::message)
                        .toList(),
                List.of("缺少刊名，请填写。"));
    }

    private static Issue draft() {
        return Issue.builder()
                .masthead(m -> m.title("东澜湾区每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("岚江省人民政府驻东澜市办事处")
                        .date(LocalDate.of(2026, 11, 13)))
                .section("科创聚焦", s -> s.article("东澜市布局六条新赛道", a -> a.paragraph("近日，东澜市公布首批开放机时，共4200小时。")))
                .build();
    }

    private static void require(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", but was " + actual);
        }
    }
}
