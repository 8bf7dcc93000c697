package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.InlineVisitor;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import io.github.bulletinkit.render.internal.picture.FigureColumns;
import java.util.ArrayList;
import java.util.List;

/** Writes the blocks below a title. */
final class HtmlBlocks implements BlockVisitor<HtmlWriter>, InlineVisitor<HtmlWriter> {
    /** The width of the text on a wide screen, and the space between figures, in CSS pixels as in the style sheet. */
    private static final double MEASURE_PX = 640;

    private static final double GAP_PX = 24;

    private final HtmlWriter html;
    private final int titleLevel;
    private final HtmlNotes notes;

    /** For blocks below a title of this level: 3 for {@code h3}. */
    HtmlBlocks(HtmlWriter html, int titleLevel, HtmlNotes notes) {
        this.html = html;
        this.titleLevel = titleLevel;
        this.notes = notes;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public HtmlWriter paragraph(Paragraph paragraph) {
        String classes = classes(paragraph);
        if (classes.isEmpty()) {
            html.open("p");
        } else {
            html.open("p", "class", classes);
        }
        paragraph.inlines().forEach(inline -> inline.accept(this));
        return html.close("p").line();
    }

    @Override
    public HtmlWriter text(Text text) {
        return html.text(text.text());
    }

    @Override
    public HtmlWriter strong(Strong strong) {
        return html.element("strong", strong.text());
    }

    /** Only an address that cannot run a script becomes a link. */
    @Override
    public HtmlWriter link(Link link) {
        return link.address().isEmpty()
                ? html.text(link.text())
                : html.element("a", link.text(), "class", "link", "href", link.target(), "rel", "external noreferrer");
    }

    @Override
    public HtmlWriter superscript(Superscript superscript) {
        return html.element("sup", superscript.text());
    }

    @Override
    public HtmlWriter subscript(Subscript subscript) {
        return html.element("sub", subscript.text());
    }

    @Override
    public HtmlWriter note(Note note) {
        return notes.mark(note);
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

    @Override
    public HtmlWriter heading(Heading heading) {
        return html.heading(titleLevel + heading.level(), heading.text(), "class", "level-" + heading.level())
                .line();
    }

    /** The labels are in attributes, from which the style sheet prints them; without it browsers count themselves. */
    @Override
    public HtmlWriter list(ListBlock list) {
        String element = list.marker().isOrdered() ? "ol" : "ul";
        html.open(element, "class", "list").line();
        for (int i = 0; i < list.items().size(); i++) {
            item(list.label(i), list.items().get(i));
        }
        return html.close(element).line();
    }

    private void item(String label, ListItem item) {
        if (LongWords.spreadLines(item.text())) {
            html.open("li", "data-label", label, "class", "ragged");
        } else {
            html.open("li", "data-label", label);
        }
        item.inlines().forEach(inline -> inline.accept(this));
        if (item.list() != null) {
            html.line();
            list(item.list());
        }
        html.close("li").line();
    }

    @Override
    public HtmlWriter table(Table table) {
        return new HtmlTable(table, html).write();
    }

    @Override
    public HtmlWriter figure(Figure figure) {
        ImageData image = figure.image();
        double width = figure.widthPercent() == 0 ? image.width() : figure.widthPercent() * MEASURE_PX / 100.0;
        return figure(figure, width / image.width());
    }

    /** On a narrow screen they are one below the other. */
    @Override
    public HtmlWriter figureRow(FigureRow row) {
        FigureColumns columns = FigureColumns.of(row, MEASURE_PX, GAP_PX);
        double height = columns.height();
        html.openRow("div", "figures");
        for (Figure figure : row.figures()) {
            double scale = height / figure.image().height();
            html.openCell("figures", "style", "width:" + percent(figure.image().width() * scale / MEASURE_PX));
            figure(figure, scale);
            html.closeCell();
        }
        return html.closeRow("div");
    }

    private HtmlWriter figure(Figure figure, double scale) {
        ImageData image = figure.image();
        html.open("figure", "class", "figure").line();
        html.open(
                        "img",
                        "src",
                        html.source(image),
                        "alt",
                        figure.alt(),
                        "width",
                        pixels(image.width() * scale),
                        "height",
                        pixels(image.height() * scale))
                .line();
        if (!figure.caption().isEmpty()) {
            html.element("figcaption", figure.caption()).line();
        }
        return html.close("figure").line();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    static String pixels(double length) {
        return String.valueOf(Math.max(1, Math.round(length)));
    }
}
