package io.github.bulletinkit.render.markdown;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import io.github.bulletinkit.render.internal.markdown.frontmatter.FrontMatterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads an issue from Markdown that {@link MarkdownRenderer} wrote or an editor typed, in the dialect of this
 * {@linkplain io.github.bulletinkit.render.markdown package}.
 *
 * <p>Nothing is dropped in silence: whatever is not in the dialect is a fault, and all faults are reported at once.
 * Lines may end in LF, CR or CRLF; a byte order mark is skipped.
 *
 * <p>The method is safe to call from any thread. It holds the whole document in memory, so the caller should limit its
 * length.
 */
public final class MarkdownReader {
    static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new StrongMark.Factory())
            .linkProcessor(new NoteReference.Processor())
            .customBlockParserFactory(new NoteDefinition.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownReader() {}

    /**
     * Reads an issue. What the document does not give stays absent; validation reports it.
     *
     * @param reader the document, read to its end; it stays open
     * @throws UnreadableIssueException if the document is not in the dialect: with line and column of the first fault
     *     (columns are in Java {@code char}s), and a message with one line for each fault that says what to write
     *     instead
     * @throws IOException if the reader fails
     */
    public static Issue read(Reader reader) throws IOException {
        StringWriter document = new StringWriter();
        requireNonNull(reader, "reader").transferTo(document);

        Faults faults = new Faults();
        MarkdownSource source = MarkdownSource.of(document.toString(), faults);
        IssueDraft draft = new IssueDraft(FrontMatterReader.read(source, faults), faults);
        Node markdown = PARSER.parse(source.markdown());
        NoteDefinitions notes = new NoteDefinitions(markdown, source, faults);
        new BlockReader(source, draft, notes, faults).read(markdown);
        faults.refuseAny();
        return draft.finish();
    }
}
