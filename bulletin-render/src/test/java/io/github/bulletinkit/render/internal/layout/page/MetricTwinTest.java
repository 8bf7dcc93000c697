package io.github.bulletinkit.render.internal.layout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.InputStreamReader;
import java.io.Reader;

/**
 * The metric twin has no sense, but hanzi, marks and figures at the same places as a printed issue, so that it must come
 * out on the same pages.
 */
class MetricTwinTest extends ReprintedIssue {

    @Override
    Reader text() {
        return new InputStreamReader(
                requireNonNull(MetricTwinTest.class.getResourceAsStream("metric-twin.txt"), "metric-twin.txt"), UTF_8);
    }
}
