package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.contents.Contents;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Section;
import java.util.List;
import java.util.Map;

/**
 * The body of the text.
 *
 * @param editorNote empty if there is none
 * @param titles the title of each row of the table of contents, as the body spells it
 */
public record Body(List<Block> editorNote, List<Section> sections, Map<Contents.Row, String> titles) {

    public Body {
        editorNote = List.copyOf(editorNote);
        sections = List.copyOf(sections);
        titles = Map.copyOf(titles);
    }
}
