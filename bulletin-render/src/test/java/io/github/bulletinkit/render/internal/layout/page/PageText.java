package io.github.bulletinkit.render.internal.layout.page;

import static java.util.Comparator.comparingDouble;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of printed pages as {@code pdftotext -layout} extracts it, without a PDF: a column is an em of the body, and a
 * page ends with a form feed. Where there is room for a line, there is a blank one.
 */
public final class PageText {
    private static final double EM_PT = 16;
    private static final double NARROW = 0.6;
    private static final int LAST_NARROW = 0x7F;
    private static final double SAME_LINE_PT = 4;
    private static final double BLANK_LINE_PT = 45;

    private PageText() {}

    public static String of(TypesetIssue issue) {
        StringBuilder text = new StringBuilder();
        issue.frames().forEach(page -> append(page, text));
        return text.toString();
    }

    private static void append(Frame page, StringBuilder text) {
        List<PlacedLine> parts = page.lines().stream()
                .filter(line -> !line.text().isBlank())
                .sorted(comparingDouble(PlacedLine::baselinePt))
                .toList();
        double left = parts.stream().mapToDouble(PageText::left).min().orElse(0);
        List<PlacedLine> line = new ArrayList<>();
        for (PlacedLine part : parts) {
            double distance =
                    line.isEmpty() ? 0 : part.baselinePt() - line.get(0).baselinePt();
            if (distance > SAME_LINE_PT) {
                append(line, left, text);
                text.append(distance > BLANK_LINE_PT ? "\n" : "");
                line.clear();
            }
            line.add(part);
        }
        append(line, left, text);
        text.append('\f');
    }

    private static void append(List<PlacedLine> parts, double left, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        double end = left;
        for (PlacedLine part :
                parts.stream().sorted(comparingDouble(PageText::left)).toList()) {
            int column = (int) Math.round((left(part) - left) / EM_PT);
            boolean apart = left(part) - end > part.sizePt() / 2;
            line.append(" ".repeat(Math.max(apart && !line.isEmpty() ? 1 : 0, column - line.length())));
            line.append(part.text());
            Glyph last = part.glyphs().get(part.glyphs().size() - 1);
            boolean narrow = last.text().codePointAt(0) <= LAST_NARROW;
            end = last.xPt() + part.sizePt() * (narrow ? NARROW : 1);
        }
        text.append(line).append('\n');
    }

    private static double left(PlacedLine line) {
        return line.glyphs().get(0).xPt();
    }
}
