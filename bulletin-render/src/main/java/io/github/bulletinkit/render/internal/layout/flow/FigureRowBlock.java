package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures side by side with their captions, in the order of the row. */
public record FigureRowBlock(FigureRow row, List<Item> items) implements FlowBlock {

    public FigureRowBlock {
        items = List.copyOf(items);
    }

    /** A figure; the caption is null if there is none. */
    public record Item(FigureBlock figure, @Nullable TextBlock caption) {

        /** The figure and its caption as two blocks. */
        public Stream<FlowBlock> blocks() {
            return Stream.concat(Stream.of(figure), Stream.ofNullable(caption));
        }
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        for (Item item : items) {
            if (item.caption() != null) {
                item.caption().eachText(styles, texts);
            }
        }
    }
}
