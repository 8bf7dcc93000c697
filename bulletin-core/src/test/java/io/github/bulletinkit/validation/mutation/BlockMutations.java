package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import java.util.List;
import java.util.function.Consumer;

/** Faults of blocks and the colophon. */
final class BlockMutations {
    private static final int MANY = 2000;
    private static final List<String> BLANKS =
            List.of("\u3000", "\u3000\u3000", "  ", "    ", "\u00a0\u00a0", "\u2003");

    private static final List<String> NO_ADDRESSES =
            List.of("", "www.gov.cn", "https:/www.gov.cn/", "https://www. gov.cn/", "javascript:void(0)", "mailto:甲");

    private BlockMutations() {}

    /** A paragraph or heading is blank. */
    static Mutation blanked() {
        return Mutation.at(
                base -> BlockAt.outsideEnumerations(base).stream()
                        .filter(at -> !at.text().isEmpty())
                        .toList(),
                (base, at, chance) -> {
                    String blank = chance.blank();
                    Block other = at.block() instanceof Heading heading
                            ? new Heading(heading.level(), blank)
                            : Paragraph.of(blank);
                    return Mutant.of(at.path() + " reads " + Words.quoted(blank), at.replaced(other))
                            .relocating(Relocation.gone(at.path()))
                            .breaking("text.blank", at.path());
                });
    }

    /** There is a blank paragraph between others. */
    static Mutation blankInserted() {
        return Mutation.at(BlockAt::outsideEnumerations, (base, at, chance) -> {
            String blank = chance.blank();
            return inserted(at, Paragraph.of(blank), "the paragraph " + Words.quoted(blank))
                    .breaking("text.blank", at.path());
        });
    }

    /** A paragraph that the style indents also begins with spaces. */
    static Mutation indentTyped() {
        return Mutation.at(
                base -> BlockAt.allOf(base).stream()
                        .filter(at -> at.block() instanceof Paragraph paragraph && paragraph.indent())
                        .toList(),
                (base, at, chance) -> {
                    Paragraph paragraph = (Paragraph) at.block();
                    String blanks = chance.oneOf(BLANKS) + (chance.coin() ? chance.oneOf(BLANKS) : "");
                    List<Inline> inlines = Lists.changed(paragraph.inlines(), runs -> runs.add(0, new Text(blanks)));
                    return Mutant.of(
                                    at.path() + " begins with " + Words.quoted(blanks),
                                    at.replaced(new Paragraph(inlines, true)))
                            .breaking("text.indent", at.path());
                });
    }

    /** The name of a recipient is blank. */
    static Mutation recipientBlanked() {
        return Mutation.at(
                base -> ColophonTexts.recipients(base.issue()),
                (base, name, chance) -> name.replaced(chance.blank()).breaking("text.blank", name.path()));
    }

    /** A paragraph ends with a blank note. */
    static Mutation noteBlanked() {
        return Mutation.at(
                base -> BlockAt.allOf(base).stream()
                        .filter(at -> at.block() instanceof Paragraph)
                        .toList(),
                (base, at, chance) -> {
                    Paragraph paragraph = (Paragraph) at.block();
                    String blank = chance.blank();
                    return Mutant.of(
                                    at.path() + " ends with the note " + Words.quoted(blank),
                                    at.replaced(
                                            paragraph.toBuilder().note(blank).build()))
                            .breaking(
                                    "text.blank",
                                    at.path() + ".inlines["
                                            + paragraph.inlines().size() + "].note");
                });
    }

    /** The last run of a paragraph becomes a link to something else than an address. */
    static Mutation linkToNoAddress() {
        return Mutation.at(
                base -> BlockAt.allOf(base).stream()
                        .filter(at -> at.block() instanceof Paragraph)
                        .toList(),
                (base, at, chance) -> {
                    Paragraph paragraph = (Paragraph) at.block();
                    int last = paragraph.inlines().size() - 1;
                    Link link = new Link(paragraph.inlines().get(last).text(), chance.oneOf(NO_ADDRESSES));
                    return Mutant.of(
                                    at.path() + " ends with a link to " + Words.quoted(link.target()),
                                    at.replaced(new Paragraph(
                                            Lists.with(paragraph.inlines(), last, link), paragraph.indent())))
                            .breaking("link.target", at.path() + ".inlines[" + last + "].target");
                });
    }

    /** A list without items is between other blocks. */
    static Mutation emptyListInserted() {
        return Mutation.at(
                BlockAt::outsideEnumerations,
                (base, at, chance) -> inserted(at, ListBlock.builder().build(), "an empty list")
                        .breaking("list.empty", at.path()));
    }

    /** A table without rows, or of rows without cells, is between other blocks. */
    static Mutation emptyTableInserted() {
        return Mutation.at(BlockAt::outsideEnumerations, (base, at, chance) -> {
            Table.Builder table = Table.builder();
            if (chance.coin()) {
                table.header("地区", "增速");
            } else if (chance.coin()) {
                table.row().row();
            }
            return inserted(at, table.build(), "an empty table").breaking("table.empty", at.path());
        });
    }

    private static Mutant inserted(BlockAt at, Block block, String words) {
        return Mutant.of(words + " is inserted at " + at.path(), at.preceded(block))
                .relocating(Relocation.inserted(at.list(), at.index()));
    }

    /** A row of a table lacks a cell. */
    static Mutation cellDropped() {
        return Mutation.at(BlockMutations::tables, (base, at, chance) -> {
            Table table = (Table) at.block();
            int row = chance.between(0, table.rows().size() - 1);
            int column = chance.between(0, table.columns() - 1);
            String path = at.path() + ".rows[" + row + "]";
            return Mutant.of(
                            path + "[" + column + "] is dropped",
                            at.replaced(withRow(table, row, cells -> cells.remove(column))))
                    .breaking("table.columns", path);
        });
    }

    /** A row of a table has a cell too many. */
    static Mutation cellAdded() {
        return Mutation.at(BlockMutations::tables, (base, at, chance) -> {
            Table table = (Table) at.block();
            int row = chance.between(0, table.rows().size() - 1);
            int column = chance.between(0, table.columns());
            String path = at.path() + ".rows[" + row + "]";
            return Mutant.of(
                            "a cell is added at " + path + "[" + column + "]",
                            at.replaced(withRow(table, row, cells -> cells.add(column, Cell.of("")))))
                    .breaking("table.columns", path);
        });
    }

    /** The header of a table lacks a cell, while the rows agree. */
    static Mutation headerCellDropped() {
        return Mutation.at(BlockMutations::tables, (base, at, chance) -> {
            Table table = (Table) at.block();
            int column = chance.between(0, table.header().size() - 1);
            List<Cell> header = Lists.changed(table.header(), cells -> cells.remove(column));
            return Mutant.of(
                            at.path() + ".header[" + column + "] is dropped",
                            at.replaced(table.toBuilder()
                                    .header(row -> row.cells(header))
                                    .build()))
                    .breaking("table.columns", at.path() + ".header");
        });
    }

    /** A cell of a table spans a row that is not there. */
    static Mutation cellHeightened() {
        return Mutation.at(BlockMutations::tables, (base, at, chance) -> {
            Table table = (Table) at.block();
            int row = chance.between(0, table.rows().size() - 1);
            int column = chance.between(0, table.columns() - 1);
            int missing = table.rows().size() - row + chance.between(1, 3);
            String path = at.path() + ".rows[" + row + "][" + column + "]";
            return Mutant.of(
                            path + " spans " + missing + " rows",
                            at.replaced(withRow(
                                    table,
                                    row,
                                    cells -> cells.set(
                                            column, new Cell(cells.get(column).text(), 1, missing)))))
                    .breaking("table.span", path);
        });
    }

    private static List<BlockAt> tables(Base base) {
        return BlockAt.allOf(base).stream()
                .filter(at -> at.block() instanceof Table)
                .toList();
    }

    private static Table withRow(Table table, int row, Consumer<List<Cell>> change) {
        List<Cell> cells = Lists.changed(table.rows().get(row), change);
        return Tables.withRows(table, Lists.with(table.rows(), row, cells));
    }

    static Mutation figureWithoutWords() {
        return Mutation.at(
                base -> BlockAt.allOf(base).stream()
                        .filter(at -> at.block() instanceof Figure)
                        .toList(),
                (base, at, chance) -> {
                    Figure figure = (Figure) at.block();
                    String blank = chance.blank();
                    return Mutant.of(
                                    at.path() + ".alt reads " + Words.quoted(blank),
                                    at.replaced(new Figure(figure.image(), blank, figure.caption())))
                            .breaking("figure.alt", at.path());
                });
    }

    static Mutation negativeCopies() {
        return Mutation.of((base, chance) -> {
            int copies = -chance.between(1, MANY);
            Issue issue =
                    base.issue().toBuilder().colophon(c -> c.copies(copies)).build();
            return Mutant.of(copies + " copies are printed", issue).breaking("colophon.copies", "colophon.copies");
        });
    }
}
