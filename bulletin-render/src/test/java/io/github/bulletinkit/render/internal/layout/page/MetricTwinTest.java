package io.github.bulletinkit.render.internal.layout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.InputStreamReader;
import java.io.Reader;

/**
 * The metric twin has meaningless text with hanzi, marks and figures at the same positions as in a printed issue, so its
 * pages must be the same.
 */
class MetricTwinTest extends ReprintedIssue {

    @Override
    Reader text() {
        return new InputStreamReader(
                requireNonNull(MetricTwinTest.class.getResourceAsStream("metric-twin.txt"), "metric-twin.txt"), UTF_8);
    }
}
