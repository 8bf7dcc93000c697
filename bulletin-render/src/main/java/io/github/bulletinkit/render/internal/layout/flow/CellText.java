package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a table cell: one part for each line of the author, at least one. */
public record CellText(List<String> parts) {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** Line breaks at the ends of a cell do not count. */
    private static final Pattern BREAKS_AT_ENDS = Pattern.compile("\\A[\r\n]+|[\r\n]+\\z");

    /** A number: sign or short word, the figures up to the units (the part that is captured), decimals, short unit. */
    private static final Pattern NUMBER =
            Pattern.compile("([^0-9]{0,2}[0-9]+(?:[,，][0-9]+|[ \u00A0][0-9]{3})*)(?:[.．][0-9]+)?[^0-9]{0,5}");

    /** Between two lines, where it has no width, for text that is read aloud or copied. */
    private static final String SEPARATOR = " ";

    public CellText {
        parts = List.copyOf(parts);
    }

    public static CellText of(String text) {
        String inside = BREAKS_AT_ENDS.matcher(text).replaceAll("");
        return new CellText(Arrays.asList(LINE_BREAK.split(inside, -1)));
    }

    /** The whole text: a run for each part, and a run with a space between two parts. */
    public StyledText styled(FontRole role) {
        List<StyledText.Run> runs = new ArrayList<>();
        for (String part : parts) {
            if (!runs.isEmpty()) {
                runs.add(new StyledText.Run(SEPARATOR, role));
            }
            runs.add(new StyledText.Run(part, role));
        }
        return new StyledText(runs);
    }

    public boolean isEmpty() {
        return parts.size() == 1 && parts.get(0).isEmpty();
    }

    /** The index after the cluster with the units digit, if the text is a number. */
    public OptionalInt unitsEnd() {
        String text = parts.get(0);
        Matcher number = NUMBER.matcher(text);
        if (parts.size() > 1 || !number.matches()) {
            return OptionalInt.empty();
        }
        int clusters = 0;
        for (int at = 0; at < number.end(1); at = Shaper.clusterEnd(text, at)) {
            clusters++;
        }
        return OptionalInt.of(clusters);
    }
}
