package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Validates {@link NonEmpty} on every type and list of the model that has it. */
public final class NonEmptyValidator implements ConstraintValidator<NonEmpty, Object> {
    private static final BlockVisitor<Boolean> IS_EMPTY = new BlockVisitor<>() {
        @Override
        public Boolean paragraph(Paragraph paragraph) {
            return Spaces.isBlank(paragraph.text());
        }

        @Override
        public Boolean heading(Heading heading) {
            return Spaces.isBlank(heading.text());
        }

        @Override
        public Boolean list(ListBlock list) {
            return list.items().isEmpty();
        }

        @Override
        public Boolean table(Table table) {
            return table.rows().isEmpty() || table.columns() == 0;
        }

        @Override
        public Boolean figure(Figure figure) {
            return Spaces.isBlank(figure.alt());
        }

        @Override
        public Boolean figureRow(FigureRow row) {
            return row.figures().isEmpty();
        }
    };

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || !isEmpty(value);
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty();
        } else if (value instanceof Section section) {
            return section.articles().isEmpty();
        } else if (value instanceof Article article) {
            return article.body().isEmpty();
        } else if (value instanceof Block block) {
            return block.accept(IS_EMPTY);
        } else if (value instanceof ListItem item) {
            return Spaces.isBlank(item.text());
        }
        throw new IllegalStateException(
                "no idea when this is empty: " + value.getClass().getName());
    }
}
