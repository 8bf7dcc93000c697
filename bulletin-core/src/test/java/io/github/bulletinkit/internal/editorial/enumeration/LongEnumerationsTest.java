package io.github.bulletinkit.internal.editorial.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.Passages;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongEnumerationsTest {

    /** An algorithm with quadratic time would take minutes here. */
    @ParameterizedTest
    @CsvSource({
        "一是, 200000, 0, 0",
        "一是。, 200000, 0, 0",
        "一是；二是。, 100000, 0, 0",
        "一是；三是。, 100000, 100000, 0",
        "二是；三是。, 50000, 50000, 0",
        "提出三点要求：一是；二是。, 50000, 0, 50000",
        "之一是之二是, 100000, 0, 0",
        "一是/甲/, 50000, 0, 0",
        "一是/二是/, 50000, 0, 0",
        "一、/（一）/1./（1）/①/一是/一要/其一，/, 5000, 4999, 0",
        "#一、/##（一）/, 50000, 49999, 0",
        "一是（一是, 100000, 0, 0",
        "一是：一是；二是。, 50000, 0, 0",
        "其中一是；二是。, 50000, 0, 0",
        "一是甲；……；三是。, 50000, 0, 0",
        "首先。最后。, 100000, 0, 0",
        "提出三点要求，, 100000, 0, 0",
        "一, 200000, 0, 0",
        "1, 200000, 0, 0",
        "（, 200000, 0, 0",
        "　, 200000, 0, 0"
    })
    void longTextIsRead(String part, int times, int gaps, int counts) {
        List<Passage> passages = Passages.of(part.repeat(times));
        assertThat(EnumerationGaps.in(passages)).hasSize(gaps);
        assertThat(EnumerationCounts.in(passages)).hasSize(counts);
    }
}
