package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes the blocks below a title. */
final class HtmlBlocks {
    private final HtmlWriter html;
    private final int titleLevel;

    /**
     * Blocks in the making.
     *
     * @param titleLevel the level of the title above them: 3 for {@code h3}
     */
    HtmlBlocks(HtmlWriter html, int titleLevel) {
        this.html = html;
        this.titleLevel = titleLevel;
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            write(block);
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Table table) {
            new HtmlTable(table, html).write();
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else {
            throw new IllegalStateException("no HTML for " + block.getClass().getName());
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        String classes = classes(paragraph);
        if (classes.isEmpty()) {
            html.open("p");
        } else {
            html.open("p", "class", classes);
        }
        for (Inline inline : paragraph.inlines()) {
            inline(inline);
        }
        html.close("p").line();
    }

    private static String classes(Paragraph paragraph) {
        List<String> classes = new ArrayList<>();
        if (!paragraph.indent()) {
            classes.add("flush");
        }
        if (LongWords.spreadLines(paragraph.text())) {
            classes.add("ragged");
        }
        return String.join(" ", classes);
    }

    private void inline(Inline inline) throws IOException {
        if (inline instanceof Text text) {
            html.text(text.text());
        } else if (inline instanceof Strong strong) {
            html.element("strong", strong.text());
        } else {
            throw new IllegalStateException("no HTML for " + inline.getClass().getName());
        }
    }

    private void heading(Heading heading) throws IOException {
        html.heading(titleLevel + heading.level(), heading.text(), "class", "level-" + heading.level())
                .line();
    }

    private void figure(Figure figure) throws IOException {
        ImageData image = figure.image();
        html.open("figure", "class", "figure").line();
        html.open(
                        "img",
                        "src",
                        "data:" + image.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(image.bytes()),
                        "alt",
                        figure.alt(),
                        "width",
                        String.valueOf(image.width()),
                        "height",
                        String.valueOf(image.height()))
                .line();
        if (!figure.caption().isEmpty()) {
            html.element("figcaption", figure.caption()).line();
        }
        html.close("figure").line();
    }
}
