package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a document in a test. */
final class ReadMarkdown {

    private ReadMarkdown() {}

    /** The faults of a document, one a line; empty if it can be read. */
    static List<String> faults(String document) {
        try {
            MarkdownReader.read(new StringReader(document));
            return List.of();
        } catch (UnreadableIssueException e) {
            return String.valueOf(e.getMessage()).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issue in a document. */
    static Issue issue(String document) {
        try {
            return MarkdownReader.read(new StringReader(document));
        } catch (UnreadableIssueException e) {
            throw new AssertionError(document, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
