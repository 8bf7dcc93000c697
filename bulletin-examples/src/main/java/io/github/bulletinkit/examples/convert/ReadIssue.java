package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.markdown.MarkdownReader;
import io.github.bulletinkit.render.pdf.PdfProof;
import io.github.bulletinkit.render.pdf.PdfRenderer;
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

/**
 * An issue read from a file.
 *
 * @param findings the repairs
 * @param typesetElsewhere whether its declared table of contents was printed by another typesetter
 * @param entryLines the line of each entry of that table of contents
 */
public record ReadIssue(Issue issue, List<Finding> findings, boolean typesetElsewhere, List<Integer> entryLines) {
    private static final Rule[] RULES_OF_PAGES = {Rule.TOC_PAGE_FIRST, Rule.TOC_PAGE_MISMATCH, Rule.TOC_PAGE_ASCENDING};

    /**
     * Reads a file in the format that its name ends with.
     *
     * @throws UnreadableIssueException if it is not an issue
     */
    public static ReadIssue from(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            Issue issue = IssueJson.read(new ByteArrayInputStream(Files.readAllBytes(file)));
            return new ReadIssue(issue, List.of(), false, List.of());
        }
        if (name.endsWith(".txt")) {
            return published(Files.readAllBytes(file));
        }
        if (name.endsWith(".md")) {
            return markdown(Files.readAllBytes(file));
        }
        throw new UnreadableIssueException("only .txt (published text), .md and .json can be read", 0, 0, "", null);
    }

    /** Proofs the issue. Page numbers that another typesetter printed are not checked. */
    public PdfProof proof(PdfRenderer pdf, IssueValidator validator) {
        return pdf.proof(issue, typesetElsewhere ? validator.without(RULES_OF_PAGES) : validator);
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

    private static ReadIssue published(byte[] content) throws IOException {
        SourceText source = decode(content);
        PublishedIssue published = PublishedTextReader.read(new StringReader(source.text()));
        List<Finding> findings = new ArrayList<>(encoding(source));
        for (Repair repair : published.repairs()) {
            findings.add(Finding.repair(repair.kind().id(), repair.line(), repair.message()));
        }
        return new ReadIssue(published.issue(), findings, true, published.entryLines());
    }

    private static ReadIssue markdown(byte[] content) throws IOException {
        SourceText source = decode(content);
        Issue issue = MarkdownReader.read(new StringReader(source.text()));
        return new ReadIssue(issue, encoding(source), false, List.of());
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
