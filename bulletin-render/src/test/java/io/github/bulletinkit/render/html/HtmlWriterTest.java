package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final HtmlWriter html = new HtmlWriter(Embedding.NONE, out);

    @Test
    void textIsEscaped() throws IOException {
        html.element("p", "<b> & \"乙\" 'c'");
        assertThat(written()).isEqualTo("<p>&lt;b&gt; &amp; &quot;乙&quot; 'c'</p>");
    }

    @Test
    void valueOfAnAttributeCannotLeaveItsQuotes() throws IOException {
        html.open("img", "alt", "\"><script>", "title", "a&b");
        assertThat(written()).isEqualTo("<img alt=\"&quot;&gt;&lt;script&gt;\" title=\"a&amp;b\">");
    }

    @Test
    void markupIsWrittenAsItIs() throws IOException {
        html.raw("<!DOCTYPE html>").line();
        assertThat(written()).isEqualTo("<!DOCTYPE html>\n");
    }

    private String written() throws IOException {
        html.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
