package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import jakarta.validation.UnexpectedTypeException;
import java.util.List;
import java.util.Optional;

/**
 * The text of a constrained value: of a string, of a block with one text, of an item of a list, or of a cell.
 *
 * @param rank its rank as a {@link Passage}
 * @param runs the text, for a paragraph or item run by run: two runs cannot share a surrogate pair
 */
record ConstrainedText(int rank, List<String> runs) {
    private static final BlockVisitor<Optional<ConstrainedText>> OF_BLOCK = new BlockVisitor<>() {
        @Override
        public Optional<ConstrainedText> paragraph(Paragraph paragraph) {
            return Optional.of(ofRuns(paragraph.inlines()));
        }

        @Override
        public Optional<ConstrainedText> heading(Heading heading) {
            return Optional.of(new ConstrainedText(heading.level(), List.of(heading.text())));
        }

        @Override
        public Optional<ConstrainedText> list(ListBlock list) {
            return Optional.empty();
        }

        @Override
        public Optional<ConstrainedText> table(Table table) {
            return Optional.empty();
        }

        @Override
        public Optional<ConstrainedText> figure(Figure figure) {
            return Optional.empty();
        }

        @Override
        public Optional<ConstrainedText> figureRow(FigureRow row) {
            return Optional.empty();
        }
    };

    /**
     * Returns the text of a value; empty for a block that is not one text, such as a table.
     *
     * @throws UnexpectedTypeException if the value is not a string, block, item or cell
     */
    static Optional<ConstrainedText> in(Object value) {
        if (value instanceof CharSequence text) {
            return Optional.of(new ConstrainedText(Passage.PARAGRAPH, List.of(text.toString())));
        } else if (value instanceof Block block) {
            return block.accept(OF_BLOCK);
        } else if (value instanceof ListItem item) {
            return Optional.of(ofRuns(item.inlines()));
        } else if (value instanceof Cell cell) {
            return in(cell.text());
        }
        throw unexpected(value);
    }

    private static ConstrainedText ofRuns(List<Inline> inlines) {
        return new ConstrainedText(
                Passage.PARAGRAPH, inlines.stream().map(Inline::text).toList());
    }

    /**
     * Returns the text of a value.
     *
     * @throws UnexpectedTypeException if it has none
     */
    static ConstrainedText of(Object value) {
        return in(value).orElseThrow(() -> unexpected(value));
    }

    private static UnexpectedTypeException unexpected(Object value) {
        return new UnexpectedTypeException("the constraint belongs on text, but is on a "
                + value.getClass().getName() + "; of a list, constrain the elements");
    }

    String text() {
        return String.join("", runs);
    }
}
