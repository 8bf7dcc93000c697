package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.Rendering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** What happens to the stream that an issue is written to. */
class PdfStreamTest {
    private static final PdfRenderer RENDERER = RenderedPdf.RENDERER;

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        Rendering.assertFlushedAndLeftOpen(RENDERER, WholeIssue.create());
    }

    @Test
    void streamThatFailsAnywhereFailsTheCallWithItsOwnException() {
        assertFailsAnywhereWithItsOwnException(WholeIssue.create());
        assertFailsAnywhereWithItsOwnException(AllElements.create());
    }

    private static void assertFailsAnywhereWithItsOwnException(Issue issue) {
        int length = RenderedPdf.bytes(RENDERER, issue).length;
        for (int space = 0; space < length; space += space < 64 ? 1 : length / 40) {
            assertFailsWithItsOwnException(issue, space);
        }
        assertFailsWithItsOwnException(issue, length - 1);
    }

    private static void assertFailsWithItsOwnException(Issue issue, int space) {
        FullDisk disk = new FullDisk(space);
        assertThatThrownBy(() -> RENDERER.render(issue, disk))
                .as("after %d bytes", space)
                .isSameAs(disk.failure);
    }

    @Test
    void streamThatCannotBeFlushedFailsTheCallWithItsOwnException() {
        IOException failure = new IOException("cannot flush");
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> RENDERER.render(WholeIssue.create(), out)).isSameAs(failure);
    }

    @Test
    void streamThatThrowsAnUncheckedExceptionFailsTheCallWithIt() {
        IllegalStateException failure = new IllegalStateException("the response is committed");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw failure;
            }
        };
        assertThatThrownBy(() -> RENDERER.render(WholeIssue.create(), out)).isSameAs(failure);
    }

    @Test
    void nothingIsWrittenWhereACharacterIsMissing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Issue issue = Issue.builder()
                .masthead(m -> m.title("每周要讯😀").issuer("办事处\u0007"))
                .section(
                        "栏目",
                        s -> s.article("标题", a -> a.paragraph("甲"))
                                .article(
                                        "好消息🎉",
                                        a -> a.paragraph("乙")
                                                .paragraph(p -> p.text("丙😀")
                                                        .strong("丁\uD83D")
                                                        .text("😀"))))
                .build();

        MissingGlyphException missing =
                catchThrowableOfType(MissingGlyphException.class, () -> RENDERER.render(issue, out));
        assertThat(missing.missingGlyphs())
                .containsExactly(
                        new MissingGlyph(0x1F600, "masthead.title"),
                        new MissingGlyph(0x07, "masthead.issuer"),
                        new MissingGlyph(0x1F389, "sections[0].articles[1].title"),
                        new MissingGlyph(0x1F600, "sections[0].articles[1].body[1]"),
                        new MissingGlyph(0xD83D, "sections[0].articles[1].body[1]"));
        assertThat(out.size()).isZero();
    }

    /** Accepts this number of bytes, then always throws the same exception. */
    private static final class FullDisk extends OutputStream {
        private final IOException failure = new IOException("no space left on device");
        private int space;

        private FullDisk(int space) {
            this.space = space;
        }

        @Override
        public void write(int b) throws IOException {
            if (space-- <= 0) {
                throw failure;
            }
        }
    }
}
