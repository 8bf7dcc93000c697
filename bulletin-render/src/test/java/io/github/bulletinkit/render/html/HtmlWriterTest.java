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
    void longWordMayBeBrokenInTextAndNotInAttributesAndTitles() throws IOException {
        String address = "https://www.example.gov.cn";
        html.open("p", "title", address).text("见" + address + "。").close("p");
        html.open("title").plain(address).close("title");
        assertThat(written())
                .isEqualTo("<p title=\"" + address + "\">见https://<wbr>www.<wbr>example.<wbr>gov.<wbr>cn。</p><title>"
                        + address + "</title>");
    }

    @Test
    void pieceLongerThanAShortLineSaysSo() throws IOException {
        html.text("编号AB" + "0".repeat(30) + "-1。");
        assertThat(written()).isEqualTo("编号<span class=\"long-word\">AB" + "0".repeat(29) + "</span>0-<wbr>1。");
    }

    @Test
    void linesOfATextAreBroken() throws IOException {
        html.lines("\n甲<br>\n乙");
        assertThat(written()).isEqualTo("<br>甲&lt;br&gt;<br>乙");
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
