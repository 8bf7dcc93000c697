package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Blocks that follow one another: an editor's note, the body of an article or of an attachment. */
record Body(List<Element> elements) {

    static Body of(MemberPath path, List<Block> blocks) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            elements.add(Element.of(path.element(i), blocks.get(i)));
        }
        return new Body(List.copyOf(elements));
    }

    /** The element at a place, which may be outside the body; null there. */
    @Nullable
    Element at(int index) {
        return 0 <= index && index < elements.size() ? elements.get(index) : null;
    }

    /** The texts of all paragraphs, headings and items. */
    List<Line> texts() {
        return elements.stream().flatMap(element -> element.texts().stream()).toList();
    }

    Stream<Line> captions() {
        return elements.stream().flatMap(element -> element.captions().stream());
    }
}
