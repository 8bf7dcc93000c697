package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.style.FontRole;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one block: runs of characters, each in a role of its own, all of one size. */
record StyledText(List<Run> runs) {

    /** Characters that are set in the same role. */
    record Run(String text, FontRole role) {}

    StyledText {
        runs = List.copyOf(runs);
    }

    static StyledText of(String text, FontRole role) {
        return new StyledText(List.of(new Run(text, role)));
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
