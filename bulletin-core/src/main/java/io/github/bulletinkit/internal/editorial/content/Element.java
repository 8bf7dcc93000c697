package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block as the checks of content read it.
 *
 * @param level the level of a heading, 0 for another block
 * @param texts the texts of its paragraphs or headings: one, or one for each item of a list; none of a table or figure
 * @param captions the captions that are not empty
 * @param table the table itself, null for another block
 */
record Element(
        MemberPath path,
        Kind kind,
        int level,
        List<Line> texts,
        List<Line> captions,
        @Nullable Table table) {

    /** What a block is to its neighbours. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        TABLE,
        FIGURE
    }

    static Element of(MemberPath path, Block block) {
        return block.accept(new Reader(path));
    }

    boolean isParagraph() {
        return kind == Kind.PARAGRAPH;
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** The text of a paragraph or heading. */
    String text() {
        return texts.get(0).text();
    }

    private record Reader(MemberPath path) implements BlockVisitor<Element> {

        @Override
        public Element paragraph(Paragraph paragraph) {
            return new Element(path, Kind.PARAGRAPH, 0, List.of(new Line(path, paragraph.text())), List.of(), null);
        }

        @Override
        public Element heading(Heading heading) {
            Line text = new Line(path, heading.text());
            return new Element(path, Kind.HEADING, heading.level(), List.of(text), List.of(), null);
        }

        @Override
        public Element list(ListBlock list) {
            List<Line> items = new ArrayList<>();
            addItems(list, path, items);
            return new Element(path, Kind.LIST, 0, List.copyOf(items), List.of(), null);
        }

        private static void addItems(ListBlock list, MemberPath path, List<Line> items) {
            for (int i = 0; i < list.items().size(); i++) {
                MemberPath item = path.member("items").element(i);
                items.add(new Line(item, list.items().get(i).text()));
                ListBlock inner = list.items().get(i).list();
                if (inner != null) {
                    addItems(inner, item.member("list"), items);
                }
            }
        }

        @Override
        public Element table(Table table) {
            return new Element(path, Kind.TABLE, 0, List.of(), captions(path, table.caption()), table);
        }

        @Override
        public Element figure(Figure figure) {
            return new Element(path, Kind.FIGURE, 0, List.of(), captions(path, figure.caption()), null);
        }

        @Override
        public Element figureRow(FigureRow row) {
            List<Line> captions = new ArrayList<>();
            for (int i = 0; i < row.figures().size(); i++) {
                captions.addAll(captions(
                        path.member("figures").element(i), row.figures().get(i).caption()));
            }
            return new Element(path, Kind.FIGURE, 0, List.of(), List.copyOf(captions), null);
        }

        private static List<Line> captions(MemberPath owner, String caption) {
            return caption.isEmpty() ? List.of() : List.of(new Line(owner.member("caption"), caption));
        }
    }
}
