package io.github.bulletinkit.examples.archive;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.examples.convert.AtomicFiles;
import io.github.bulletinkit.examples.convert.FileFault;
import io.github.bulletinkit.examples.convert.Finding;
import io.github.bulletinkit.examples.convert.PdfRenderers;
import io.github.bulletinkit.examples.convert.ReadIssue;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.pdf.PdfProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts one file of an archive to PDF, completely or not at all. Safe to share between threads.
 *
 * <p>A PDF gets the modification time that its source had before it was read. A source is done if both times are equal;
 * after an edit or a new copy they differ. So no list of finished files is needed, which could be lost or wrong. If the
 * file system of the PDFs stores times less exactly (FAT: two seconds), both times are compared as it stores them.
 */
final class ArchiveConverter {
    private final PdfRenderers renderers = new PdfRenderers();
    private final @Nullable BulletinFormat format;

    /**
     * Creates a converter.
     *
     * @param format the format of all issues; null to infer that of each
     */
    ArchiveConverter(@Nullable BulletinFormat format) {
        this.format = format;
    }

    IssueResult convert(ArchiveSource source) {
        FileTime modified;
        ReadIssue read;
        try {
            modified = Files.getLastModifiedTime(source.file());
            read = ReadIssue.from(source.file(), format);
        } catch (UnreadableIssueException e) {
            return unreadable(source, String.valueOf(e.getMessage()).lines().toList());
        } catch (IOException e) {
            return unreadable(source, List.of(FileFault.of(e).chinese()));
        }
        IssueResult.InSeries inSeries = new IssueResult.InSeries(read.issue().masthead(), read.format());
        if (isDone(source.pdf(), modified)) {
            return new IssueResult(source.name(), Outcome.SKIPPED, List.of(), inSeries);
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        Outcome outcome = convert(read, source.pdf(), modified, findings);
        return new IssueResult(source.name(), outcome, findings, inSeries);
    }

    private static IssueResult unreadable(ArchiveSource source, List<String> faults) {
        List<Finding> findings = faults.stream()
                .map(fault -> IssueResult.failure(Outcome.UNREADABLE, fault))
                .toList();
        return new IssueResult(source.name(), Outcome.UNREADABLE, findings, null);
    }

    private static boolean isDone(Path pdf, FileTime modified) {
        try {
            if (!Files.isRegularFile(pdf)) {
                return false;
            }
            FileTime time = Files.getLastModifiedTime(pdf);
            return time.equals(modified) || time.equals(asStoredBeside(pdf, modified));
        } catch (IOException e) {
            return false; // writing reports the reason
        }
    }

    /** A time as the file system of the PDFs stores it. */
    private static FileTime asStoredBeside(Path file, FileTime time) throws IOException {
        try (AtomicFiles drafts = AtomicFiles.in(requireNonNull(file.getParent()))) {
            Path probe = drafts.add("time", out -> {});
            return Files.getLastModifiedTime(Files.setLastModifiedTime(probe, time));
        }
    }

    private Outcome convert(ReadIssue read, Path file, FileTime modified, List<Finding> findings) {
        PdfProof proof = read.proof(renderers);
        findings.addAll(read.findings(proof));
        if (!proof.report().isValid()) {
            return Outcome.INVALID;
        }
        Path directory = requireNonNull(file.getParent());
        try (AtomicFiles drafts = AtomicFiles.in(directory)) {
            Path draft = drafts.add(file.getFileName().toString(), proof::writeTo);
            Files.setLastModifiedTime(draft, modified);
            drafts.moveIntoPlace();
            return Outcome.CONVERTED;
        } catch (IOException e) {
            findings.add(IssueResult.failure(
                    Outcome.UNWRITABLE, FileFault.ofWriting(directory, e).chinese()));
            return Outcome.UNWRITABLE;
        }
    }
}
