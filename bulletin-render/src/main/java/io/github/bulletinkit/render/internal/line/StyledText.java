package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.style.FontRole;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one block: runs of characters of the same size. */
public record StyledText(List<Run> runs) {

    public record Run(String text, FontRole role) {}

    public StyledText {
        runs = List.copyOf(runs);
    }

    public static StyledText of(String text, FontRole role) {
        return new StyledText(List.of(new Run(text, role)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
