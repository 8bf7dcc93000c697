package io.github.bulletinkit.examples;

import io.github.bulletinkit.examples.sample.SampleIssue;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.StringReader;

/** Two whole issues for tests in other packages: one that keeps every rule, and one with the faults of a published text. */
public final class ExampleIssues {
    private ExampleIssues() {}

    /** The sample issue, with a note, a table, a figure, headings and a colophon; it declares no table of contents. */
    public static Issue sample() {
        return SampleIssue.create();
    }

    /** An issue read from published text, in meaningless hanzi, with the printed table of contents. */
    public static Issue metricTwin() throws IOException {
        return PublishedTextReader.read(new StringReader(ProjectFiles.metricTwin()))
                .issue();
    }
}
