package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.text.PublishedIssue;
import io.github.bulletinkit.text.PublishedTextReader;
import io.github.bulletinkit.text.Repair;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An issue read from a file.
 *
 * @param format the given format, or the one inferred from the issue
 * @param findings the repairs
 * @param typesetElsewhere whether its declared table of contents is that of another typesetter, or of a format that is not
 *     known
 * @param entryLines for published text, the line of each entry of that table of contents
 */
public record ReadIssue(
        Issue issue,
        BulletinFormat format,
        List<Finding> findings,
        boolean typesetElsewhere,
        List<Integer> entryLines) {
    private static final Rule[] RULES_OF_PAGES = {Rule.TOC_PAGE_FIRST, Rule.TOC_PAGE_MISMATCH, Rule.TOC_PAGE_ASCENDING};

    /**
     * Reads a file of the kind that its name ends with.
     *
     * @param format the format of the series; null to infer it
     * @throws UnreadableIssueException if it is not an issue
     */
    public static ReadIssue from(Path file, @Nullable BulletinFormat format) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            Issue issue = IssueJson.read(new ByteArrayInputStream(Files.readAllBytes(file)));
            return of(issue, format, List.of());
        }
        if (name.endsWith(".txt")) {
            return published(Files.readAllBytes(file), format);
        }
        if (name.endsWith(".md")) {
            return markdown(Files.readAllBytes(file), format);
        }
        throw new UnreadableIssueException("only .txt (published text), .md and .json can be read", 0, 0, "", null);
    }

    private static ReadIssue of(Issue issue, @Nullable BulletinFormat given, List<Finding> findings) {
        BulletinFormat format = given != null ? given : SeriesFormat.of(issue);
        boolean knownFormat = given != null || SeriesFormat.isWeekly(issue);
        return new ReadIssue(issue, format, findings, !knownFormat, List.of());
    }

    /** Proofs the issue in its format. Page numbers that another typesetter printed are not checked. */
    public PdfProof proof(PdfRenderers renderers) {
        IssueValidator validator = IssueValidator.of(format);
        return renderers.of(format).proof(issue, typesetElsewhere ? validator.without(RULES_OF_PAGES) : validator);
    }

    /** A repair for each page number of another typesetter that differs, and all violations of the proof. */
    public List<Finding> findings(PdfProof proof) {
        List<Finding> findings = new ArrayList<>();
        if (typesetElsewhere) {
            findings.addAll(PrintedPages.repairs(this, proof.issue().tableOfContents()));
        }
        proof.report().violations().forEach(violation -> findings.add(Finding.of(violation)));
        return findings;
    }

    private static ReadIssue published(byte[] content, @Nullable BulletinFormat given) throws IOException {
        SourceText source = decode(content);
        StringReader text = new StringReader(source.text());
        PublishedIssue published =
                given == null ? PublishedTextReader.read(text) : PublishedTextReader.read(text, given);
        boolean weekly = given == null && SeriesFormat.isWeekly(published.issue());
        List<Finding> findings = new ArrayList<>(encoding(source));
        for (Repair repair : published.repairs()) {
            boolean ofFormat = weekly && repair.kind() == Repair.Kind.FORMAT;
            String message = ofFormat ? SeriesFormat.WEEKLY_INFERRED + repair.message() : repair.message();
            findings.add(Finding.repair(repair.kind().id(), repair.line(), message));
        }
        BulletinFormat format = weekly ? SeriesFormat.of(published.issue()) : published.format();
        return new ReadIssue(published.issue(), format, findings, true, published.entryLines());
    }

    private static ReadIssue markdown(byte[] content, @Nullable BulletinFormat format) throws IOException {
        SourceText source = decode(content);
        Issue issue = MarkdownReader.read(new StringReader(source.text()));
        return of(issue, format, encoding(source));
    }

    private static List<Finding> encoding(SourceText source) {
        return source.isUtf8() ? List.of() : List.of(Finding.repair("encoding", 1, "不是 UTF-8，按 GB 18030 读取"));
    }

    private static SourceText decode(byte[] content) {
        try {
            return SourceText.decode(content);
        } catch (CharacterCodingException e) {
            throw new UnreadableIssueException("the file is text neither in UTF-8 nor in GB 18030", 0, 0, "", e);
        }
    }
}
