package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** Helpers for the tests of text renderers. */
public final class Rendering {

    private Rendering() {}

    /** The output of a renderer; fails if it is not valid UTF-8. */
    public static String text(Renderer renderer, Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(issue, out);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("the output is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String resource(Class<?> test, String name) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T inLocale(String languageTag, Supplier<T> action) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        try {
            return action.get();
        } finally {
            Locale.setDefault(usual);
        }
    }

    public static void assertFlushedAndLeftOpen(Renderer renderer) throws IOException {
        assertFlushedAndLeftOpen(renderer, SmallIssue.create());
    }

    public static void assertFlushedAndLeftOpen(Renderer renderer, Issue issue) throws IOException {
        WatchedStream out = new WatchedStream();
        renderer.render(issue, out);
        assertThat(out.flushed).isTrue();
        assertThat(out.closed).isFalse();
    }

    private static final class WatchedStream extends ByteArrayOutputStream {
        private boolean flushed;
        private boolean closed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
