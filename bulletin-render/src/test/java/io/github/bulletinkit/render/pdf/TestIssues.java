package io.github.bulletinkit.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.TablesAndFigures;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.style.Columns;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Issues in page styles, for tests of properties that all must have. */
enum TestIssues {
    /** An issue of the usual kind. */
    WHOLE,
    /** One of the length of a printed issue. */
    METRIC_TWIN,
    /** One with every element of the model. */
    ALL_ELEMENTS,
    /** One with cells over several columns and rows, a turned table, and figures side by side. */
    TABLES_AND_FIGURES,
    /** One without anything. */
    EMPTY;

    /** The styles that the issues are set in. */
    static final List<PdfRenderer> RENDERERS = List.of(
            RenderedPdf.RENDERER,
            PdfRenderer.builder().pageStyle(PageStyle.gbt9704()).build());

    private static final PdfRenderer TWO_COLUMNS = PdfRenderer.builder()
            .pageStyle(PageStyle.builder().columns(Columns.two(8)).build())
            .build();

    /** An issue, and the renderer that it is written by. */
    record Rendered(Issue issue, PdfRenderer renderer, String name) {
        @Override
        public String toString() {
            return name;
        }

        byte[] bytes() {
            return RenderedPdf.bytes(renderer, issue);
        }
    }

    /** Each issue in each style. */
    static List<Rendered> inAllStyles() {
        List<Rendered> all = new ArrayList<>();
        for (TestIssues issue : values()) {
            all.add(new Rendered(issue.create(), RENDERERS.get(0), issue + " in the style of bulletins"));
            all.add(new Rendered(issue.create(), RENDERERS.get(1), issue + " in the style of official documents"));
            all.add(new Rendered(issue.create(), TWO_COLUMNS, issue + " in two columns"));
        }
        return all;
    }

    Issue create() {
        return switch (this) {
            case WHOLE -> WholeIssue.create();
            case METRIC_TWIN -> metricTwin();
            case ALL_ELEMENTS -> AllElements.create();
            case TABLES_AND_FIGURES -> TablesAndFigures.create();
            case EMPTY -> Issue.builder().build();
        };
    }

    private static Issue metricTwin() {
        try (Reader text = new InputStreamReader(
                requireNonNull(Typesetter.class.getResourceAsStream("metric-twin.txt"), "metric-twin.txt"), UTF_8)) {
            return PublishedTextReader.read(text).issue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
