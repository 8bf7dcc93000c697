package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Colophon;
import java.io.IOException;
import java.util.List;

/** The colophon (版记) in the making; lists end in a full stop, as GB/T 9704-2012 has it in 7.4.2. */
final class HtmlColophon {
    private final Colophon colophon;
    private final HtmlWriter html;

    HtmlColophon(Colophon colophon, HtmlWriter html) {
        this.colophon = colophon;
        this.html = html;
    }

    void write() throws IOException {
        if (colophon.equals(Colophon.builder().build())) {
            return;
        }
        html.open("footer").line();
        recipients("报", colophon.reportTo());
        recipients("送", colophon.sendTo());
        recipients("发", colophon.distributeTo());
        signature();
        html.close("footer").line();
    }

    private void recipients(String label, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            html.element("p", label + "：" + String.join("，", names) + "。", "class", "recipients")
                    .line();
        }
    }

    private void signature() throws IOException {
        html.open("p", "class", "signature");
        part("责任编辑：", colophon.editor());
        part("签发：", colophon.approver());
        part("", colophon.printedCopies());
        html.close("p").line();
    }

    private void part(String label, String text) throws IOException {
        if (!text.isEmpty()) {
            html.element("span", label + text);
        }
    }
}
