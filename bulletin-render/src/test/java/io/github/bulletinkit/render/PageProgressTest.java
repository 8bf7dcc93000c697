package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.ofd.OfdRenderer;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host that follows a rendering page by page, and stops it. */
class PageProgressTest {
    private static final Issue ISSUE = AllElements.create();

    private enum Pages {
        PDF {
            @Override
            void render(Issue issue, OutputStream out, PageProgress progress) throws IOException {
                PdfRenderer.create().render(issue, out, progress);
            }
        },
        OFD {
            @Override
            void render(Issue issue, OutputStream out, PageProgress progress) throws IOException {
                OfdRenderer.create().render(issue, out, progress);
            }
        };

        abstract void render(Issue issue, OutputStream out, PageProgress progress) throws IOException;
    }

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsToldOnceInOrder(Pages format) throws IOException {
        List<String> told = new ArrayList<>();
        ByteArrayOutputStream watched = new ByteArrayOutputStream();
        ByteArrayOutputStream unwatched = new ByteArrayOutputStream();

        format.render(ISSUE, watched, (page, pages) -> told.add(page + "/" + pages));
        format.render(ISSUE, unwatched, PageProgress.NONE);

        assertThat(told)
                .hasSizeGreaterThan(3)
                .isEqualTo(IntStream.rangeClosed(1, told.size())
                        .mapToObj(page -> page + "/" + told.size())
                        .toList());
        assertThat(watched.toByteArray()).isEqualTo(unwatched.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void renderingStopsAtThePageOnWhichItsThreadIsInterrupted(Pages format) {
        List<Integer> told = new ArrayList<>();

        assertThatExceptionOfType(RenderingInterruptedException.class)
                .isThrownBy(() -> format.render(ISSUE, OutputStream.nullOutputStream(), (page, pages) -> {
                    told.add(page);
                    if (page == 2) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .withMessageContaining("interrupted");
        assertThat(told).containsExactly(1, 2);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenIfTheThreadIsInterruptedWhileTypesetting(Pages format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(RenderingInterruptedException.class)
                .isThrownBy(() -> format.render(ISSUE, out, PageProgress.NONE));
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void exceptionOfTheHostEndsTheRendering(Pages format) {
        IllegalStateException failure = new IllegalStateException("the host has gone");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> format.render(ISSUE, OutputStream.nullOutputStream(), (page, pages) -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
