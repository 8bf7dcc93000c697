package io.github.bulletinkit.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads an issue from Markdown, as {@link MarkdownRenderer} writes it or as an editor types it, in the dialect that the
 * {@linkplain io.github.bulletinkit.render.markdown package} describes.
 *
 * <p>Nothing is dropped in silence: what is not of the dialect is a fault, and all faults of a document are reported at
 * once. Lines may end in LF, CR or both, and a byte order mark is skipped.
 *
 * <p>The method keeps no state and is safe to call from any thread. A document is held in memory as a whole while it is
 * read; its length is for the caller to limit.
 */
public final class MarkdownReader {
    static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new StrongMark.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownReader() {}

    /**
     * Reads an issue. What is not said is left absent, for validation to report.
     *
     * @param reader the document, read to its end; it stays open
     * @return the issue, complete or not
     * @throws UnreadableIssueException if anything in the document is not of the dialect; at the line and column of the
     *     first fault (columns count Java {@code char}s), its message with one line for each, saying what to write instead
     * @throws IOException if the reader fails
     */
    public static Issue read(Reader reader) throws IOException {
        StringWriter document = new StringWriter();
        requireNonNull(reader, "reader").transferTo(document);

        Faults faults = new Faults();
        MarkdownSource source = MarkdownSource.of(document.toString(), faults);
        IssueDraft draft = new IssueDraft(FrontMatterReader.read(source, faults), faults);
        new BlockReader(source, draft, faults).read(PARSER.parse(source.markdown()));
        faults.refuseAny();
        return draft.finish();
    }
}
