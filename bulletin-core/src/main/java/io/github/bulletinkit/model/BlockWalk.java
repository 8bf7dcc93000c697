package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.TextKind;
import java.util.List;
import java.util.function.Consumer;

/** Passes on the texts and the pictures of one block. */
record BlockWalk(MemberPath path, Consumer<IssueText> texts, Consumer<IssuePicture> pictures)
        implements BlockVisitor<BlockWalk> {

    @Override
    public BlockWalk paragraph(Paragraph paragraph) {
        text(path, TextKind.PARAGRAPH, paragraph.text());
        return notes(paragraph.inlines(), path);
    }

    @Override
    public BlockWalk heading(Heading heading) {
        return text(path, TextKind.HEADING, heading.text());
    }

    @Override
    public BlockWalk list(ListBlock list) {
        list(list, path);
        return this;
    }

    private void list(ListBlock list, MemberPath listPath) {
        for (int i = 0; i < list.items().size(); i++) {
            MemberPath member = listPath.member("items").element(i);
            ListItem item = list.items().get(i);
            text(member, TextKind.PARAGRAPH, item.text());
            notes(item.inlines(), member);
            if (item.list() != null) {
                list(item.list(), member.member("list"));
            }
        }
    }

    @Override
    public BlockWalk table(Table table) {
        text(path.member("caption"), TextKind.CAPTION, table.caption());
        cells(table.header(), path.member("header"));
        rows(table.subheaders(), path.member("subheaders"));
        rows(table.rows(), path.member("rows"));
        return this;
    }

    private void rows(List<List<Cell>> rows, MemberPath rowsPath) {
        for (int row = 0; row < rows.size(); row++) {
            cells(rows.get(row), rowsPath.element(row));
        }
    }

    private void cells(List<Cell> cells, MemberPath row) {
        for (int column = 0; column < cells.size(); column++) {
            text(row.element(column), TextKind.CELL, cells.get(column).text());
        }
    }

    @Override
    public BlockWalk figure(Figure figure) {
        return figure(figure, path);
    }

    @Override
    public BlockWalk figureRow(FigureRow row) {
        for (int i = 0; i < row.figures().size(); i++) {
            figure(row.figures().get(i), path.member("figures").element(i));
        }
        return this;
    }

    private BlockWalk figure(Figure figure, MemberPath figurePath) {
        pictures.accept(new IssuePicture(figurePath, figure.image()));
        text(figurePath.member("alt"), TextKind.ALTERNATIVE, figure.alt());
        return text(figurePath.member("caption"), TextKind.CAPTION, figure.caption());
    }

    private BlockWalk notes(List<Inline> inlines, MemberPath owner) {
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Note note) {
                text(owner.member("inlines").element(i).member("note"), TextKind.NOTE, note.note());
            }
        }
        return this;
    }

    private BlockWalk text(MemberPath member, TextKind kind, String text) {
        texts.accept(new IssueText(member, kind, text));
        return this;
    }
}
