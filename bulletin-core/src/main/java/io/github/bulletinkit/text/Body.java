package io.github.bulletinkit.text;

import io.github.bulletinkit.model.Section;
import java.util.List;
import java.util.Map;

/**
 * The body of the text.
 *
 * @param sections the sections with their articles
 * @param titles how the body spells the title of each row of the table of contents
 */
record Body(List<Section> sections, Map<Contents.Row, String> titles) {

    Body {
        sections = List.copyOf(sections);
        titles = Map.copyOf(titles);
    }
}
