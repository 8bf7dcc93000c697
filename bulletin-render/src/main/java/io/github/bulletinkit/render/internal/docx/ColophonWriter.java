package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.PrintedWords;
import java.util.ArrayList;
import java.util.List;

/** Writes the colophon (版记) between rules, with finer ones between its parts (GB/T 9704-2012, 7.4.1). */
final class ColophonWriter {
    /** Eighths of a point: 0.35 mm and 0.25 mm. */
    private static final String OUTER_EIGHTHS = "8";

    private static final String INNER_EIGHTHS = "6";

    private static final String WIDE_SPACE = "　";

    private final String lineAbove;
    private final Colophon colophon;
    private final PrintedWords words;
    private final TextWriter text;

    private record Line(DocxStyle style, String text) {}

    /** Leaves a line of a height, in points, above it. */
    ColophonWriter(Colophon colophon, PrintedWords words, double linePt, TextWriter text) {
        this.lineAbove = Integer.toString(WordUnits.twips(linePt));
        this.colophon = colophon;
        this.words = words;
        this.text = text;
    }

    void write() {
        List<List<Line>> parts = new ArrayList<>(List.of(recipients(), people(), printing()));
        parts.removeIf(List::isEmpty);
        for (int i = 0; i < parts.size(); i++) {
            List<Line> part = parts.get(i);
            for (int line = 0; line < part.size(); line++) {
                boolean first = line == 0;
                boolean last = i == parts.size() - 1 && line == part.size() - 1;
                String above = i == 0 ? OUTER_EIGHTHS : INNER_EIGHTHS;
                write(part.get(line), first ? above : "", last ? OUTER_EIGHTHS : "");
            }
        }
    }

    private List<Line> recipients() {
        return words.recipients(colophon).stream()
                .map(line -> new Line(DocxStyle.RECIPIENTS, line))
                .toList();
    }

    private List<Line> people() {
        List<Line> lines = new ArrayList<>();
        List<String> people = words.imprint(colophon);
        if (!people.isEmpty()) {
            lines.add(new Line(DocxStyle.PEOPLE, String.join(WIDE_SPACE, people)));
        }
        colophon.otherLines().forEach(line -> lines.add(new Line(DocxStyle.OTHER_LINE, line)));
        return lines;
    }

    private List<Line> printing() {
        List<String> printing = words.printing(colophon);
        return printing.isEmpty() ? List.of() : List.of(new Line(DocxStyle.PRINTING, String.join("\t", printing)));
    }

    private void write(Line line, String above, String below) {
        text.open(line.style(), properties -> {
            if (!above.isEmpty() || !below.isEmpty()) {
                properties.start("w:pBdr");
                rule(properties, "w:top", above);
                rule(properties, "w:bottom", below);
                properties.end();
            }
            if (above.equals(OUTER_EIGHTHS)) {
                properties.empty("w:spacing", "w:before", lineAbove);
            }
        });
        text.run(line.text());
        text.close();
    }

    private static void rule(WordXml properties, String side, String eighths) {
        if (!eighths.isEmpty()) {
            properties.empty(side, "w:val", "single", "w:sz", eighths, "w:space", "1", "w:color", "auto");
        }
    }
}
