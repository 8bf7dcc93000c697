package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.List;
import java.util.function.BiConsumer;

/** A table that is printed sideways on pages of its own, with its caption, which may be absent. */
public record SidewaysTable(List<TextBlock> caption, TableBlock table) implements FlowBlock {

    public SidewaysTable {
        caption = List.copyOf(caption);
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        caption.forEach(line -> line.eachText(styles, texts));
        table.eachText(styles, texts);
    }
}
