package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.TableTooWideException.WideTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTooWideExceptionTest {

    @Test
    void messageNamesTheTableTheSizesAndTheFix() {
        assertThat(new TableTooWideException(List.of(new WideTable("editorNote[1]", 30, 7.4999, 7.5))))
                .hasMessage(
                        "this table is too wide: editorNote[1] (30 columns) needs text of 7.4 pt, and the page style"
                                + " allows no less than 7.5 pt. Use fewer columns, shorter words and numbers, or a larger page.");
    }

    @Test
    void longMessageIsCutButTheListIsWhole() {
        List<WideTable> wide = IntStream.range(0, 13)
                .mapToObj(i -> new WideTable("editorNote[" + i + "]", 30, 2, 7.5))
                .toList();
        TableTooWideException exception = new TableTooWideException(wide);

        assertThat(exception)
                .hasMessageStartingWith("these 13 tables are too wide: editorNote[0] (30 columns)")
                .hasMessageContaining("; and 3 more.")
                .hasMessageNotContaining("editorNote[10]");
        assertThat(exception.wideTables()).isEqualTo(wide);
    }

    @Test
    void somethingMustBeTooWide() {
        assertThatThrownBy(() -> new TableTooWideException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wideTables must not be empty");
    }
}
