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
 * Writes an issue as plain text in UTF-8, for e-mails or intranet messages. Lines end in a line feed, each paragraph is
 * one line, and table columns are aligned in fonts in which a hanzi is as wide as two letters.
 *
 * <p>The output has all texts of the issue, and page numbers if it declares a table of contents. It has no emphasis, heading
 * levels or pictures; a figure is its description and caption. A line break in a text becomes a space, an unpaired
 * surrogate U+FFFD.
 *
 * <p>{@link io.github.bulletinkit.text.PublishedTextReader} can read the output back if all paragraphs are indented and
 * the issue declares its contents.
 */
public final class PlainTextRenderer implements Renderer {
    private static final byte[] REPLACEMENT_CHARACTER = "\uFFFD".getBytes(UTF_8);

    private PlainTextRenderer() {}

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
