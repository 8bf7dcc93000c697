package io.github.bulletinkit.examples.plaintext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/**
 * Writes an issue as plain text in UTF-8, for the body of an e-mail or a message on an intranet. Lines end in a line feed,
 * each paragraph is one line, and the columns of tables stand below one another where a hanzi is as wide as two letters.
 *
 * <p>All words of the issue are there, and page numbers where it declares a table of contents. Plain text cannot show
 * emphasis, levels of headings and pictures: of a figure it has the description and the caption. A line break inside a
 * text is written as a space, half of a surrogate pair as U+FFFD.
 *
 * <p>What the renderer wrote of an issue of indented paragraphs that declares its contents, {@link
 * io.github.bulletinkit.text.PublishedTextReader} reads back.
 */
public final class PlainTextRenderer implements Renderer {
    private static final byte[] REPLACEMENT_CHARACTER = "\uFFFD".getBytes(UTF_8);

    private PlainTextRenderer() {}

    /**
     * A renderer.
     *
     * @return the renderer
     */
    public static PlainTextRenderer create() {
        return new PlainTextRenderer();
    }

    @Override
    public OutputFormat format() {
        return PlainTextRendererProvider.TEXT;
    }

    @Override
    public void render(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        String text = new PlainTextDocument(issue).write();
        ByteBuffer bytes = UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT_CHARACTER)
                .encode(CharBuffer.wrap(text));
        out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
        out.flush();
    }
}
