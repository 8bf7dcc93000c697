package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A block of text. Each line takes one grid line.
 *
 * @param path the field of the text, empty for text that is not the author's
 * @param anchor the target that it is, if any
 * @param reference the reference that it is, if any
 * @param spans the runs of the text that are elements of their own, in order
 */
public record TextBlock(
        String path,
        TextElement element,
        StyledText text,
        LineShape shape,
        StructureElement structure,
        BlockStart start,
        boolean keptWithNext,
        @Nullable Anchor anchor,
        @Nullable Reference reference,
        List<TextSpan> spans)
        implements FlowBlock {

    public TextBlock {
        spans = List.copyOf(spans);
    }

    /** A block on the next line, without anchor, reference and spans. */
    public static TextBlock of(
            String path, TextElement element, StyledText text, LineShape shape, StructureElement structure) {
        return new TextBlock(path, element, text, shape, structure, BlockStart.NEXT_LINE, false, null, null, List.of());
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        texts.accept(path, text);
        notes().forEach(mark -> mark.note().eachText(styles, texts));
    }

    /** The marks of notes in the text, in order. */
    public Stream<TextSpan.NoteMark> notes() {
        return spans.stream().filter(TextSpan.NoteMark.class::isInstance).map(TextSpan.NoteMark.class::cast);
    }

    public TextBlock starting(BlockStart place) {
        return new TextBlock(path, element, text, shape, structure, place, keptWithNext, anchor, reference, spans);
    }

    public TextBlock withNext() {
        return new TextBlock(path, element, text, shape, structure, start, true, anchor, reference, spans);
    }

    public TextBlock marking(Anchor place) {
        return new TextBlock(path, element, text, shape, structure, start, keptWithNext, place, reference, spans);
    }

    public TextBlock referring(Reference other) {
        return new TextBlock(path, element, text, shape, structure, start, keptWithNext, anchor, other, spans);
    }

    public TextBlock shaped(LineShape other) {
        return new TextBlock(path, element, text, other, structure, start, keptWithNext, anchor, reference, spans);
    }

    public TextBlock with(List<TextSpan> all) {
        return new TextBlock(path, element, text, shape, structure, start, keptWithNext, anchor, reference, all);
    }

    /** The same block and its notes over another measure. */
    public TextBlock over(double measurePt) {
        List<TextSpan> wider = spans.stream().map(span -> span.over(measurePt)).toList();
        return shaped(shape.over(measurePt)).with(wider);
    }

    /** The same block with a run of text, such as a label, before its text. */
    public TextBlock after(StyledText.Run before) {
        List<StyledText.Run> runs = new ArrayList<>(List.of(before));
        runs.addAll(text.runs());
        List<TextSpan> moved = spans.stream().map(TextSpan::next).toList();
        return new TextBlock(
                path, element, new StyledText(runs), shape, structure, start, keptWithNext, anchor, reference, moved);
    }
}
