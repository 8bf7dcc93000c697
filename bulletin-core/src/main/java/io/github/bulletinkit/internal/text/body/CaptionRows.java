package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the captions of figures side by side (并排图) that take several lines: what is below a caption, in its column, goes
 * on with it.
 */
public final class CaptionRows {
    private static final Pattern CAPTION = Pattern.compile("附?[图表] ?[0-9].*?(?= +附?[图表] ?[0-9]|$)");
    private static final Pattern PART = Pattern.compile("[^ ]+(?: [!-~]+[^ ]*)*");
    private static final Pattern WIDE_GAP = Pattern.compile(" {2,}");
    private static final int FEWEST = 2;

    /** How far the middle of a part may be from that of its caption, in columns. */
    private static final int OFF_CENTRE = 3;

    private CaptionRows() {}

    /**
     * A part of a line. Its middle is between two columns: Latin text and spaces are narrower than their columns, but the
     * extraction makes wide gaps of more spaces.
     */
    private record Part(String text, double least, double most) {
        static List<Part> of(Line line, Pattern pattern) {
            List<Part> parts = new ArrayList<>();
            Matcher matcher = pattern.matcher(line.text());
            while (matcher.find()) {
                String before = line.text().substring(0, matcher.start());
                double half = TextWidth.of(matcher.group()) / 2;
                String gaps = WIDE_GAP.matcher(before)
                        .replaceAll(gap -> "\u3000".repeat(gap.group().length()));
                double most = line.indent() + before.length() + matcher.group().length() / 2.0;
                parts.add(new Part(matcher.group(), line.indent() + TextWidth.of(gaps) + half, most));
            }
            return parts;
        }

        double distance(Part other) {
            return Math.max(0, Math.max(other.least - most, least - other.most));
        }
    }

    /** Joins the captions, and reports each line that is a part of one. */
    public static List<Line> mend(List<Line> lines, RepairLog repairs) {
        List<Line> mended = new ArrayList<>(lines.size());
        @Nullable Line row = null;
        for (Line line : lines) {
            List<String> joined = row == null || !isBelow(line, row) ? List.of() : joined(Part.of(row, CAPTION), line);
            if (row == null || joined.isEmpty()) {
                mended.add(line);
                row = LineShape.isCaption(line.text()) ? line : null;
            } else {
                int last = mended.size() - 1;
                repairs.paragraphJoined(row, line);
                mended.set(last, mended.get(last).withText(String.join(" ", joined)));
                row = null;
            }
        }
        return mended;
    }

    private static boolean isBelow(Line line, Line row) {
        return line.page() == row.page() && line.number() == row.number() + 1;
    }

    /** Returns the captions with the parts of a line that is below them; empty if it is another line. */
    private static List<String> joined(List<Part> captions, Line line) {
        boolean other = captions.size() < FEWEST
                || LineShape.isNumbered(line.text())
                || LineShape.isCaption(line.text())
                || LineShape.isRowOfNumbers(line.text())
                || LineJoin.endsSentence(line.text());
        if (other) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(captions.stream().map(Part::text).toList());
        for (Part part : Part.of(line, PART)) {
            int nearest = nearest(part, captions);
            boolean fits = captions.get(nearest).distance(part) <= OFF_CENTRE
                    && part.text().length() <= captions.get(nearest).text().length()
                    && texts.get(nearest).equals(captions.get(nearest).text());
            if (!fits) {
                return List.of();
            }
            texts.set(nearest, LineJoin.join(texts.get(nearest), part.text()));
        }
        return texts;
    }

    private static int nearest(Part part, List<Part> captions) {
        int nearest = 0;
        for (int i = 1; i < captions.size(); i++) {
            nearest = captions.get(i).distance(part) < captions.get(nearest).distance(part) ? i : nearest;
        }
        return nearest;
    }
}
