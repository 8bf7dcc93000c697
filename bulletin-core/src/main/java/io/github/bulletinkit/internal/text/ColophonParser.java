package io.github.bulletinkit.internal.text;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.PrintedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the colophon (版记) at the end of the text: lines that begin with 报：, 送： or 发： and end in a full stop, perhaps
 * some lines later, and the line with editor, approver and number of copies.
 */
final class ColophonParser {
    private static final int MOST_LINES = 24;
    private static final String NAMES_END = "。";
    private static final String NAME = "[^" + Spaces.ANY + "]{1,20}";
    private static final Pattern RECIPIENTS = Pattern.compile("[主抄分]?(?:(?<reportTo>"
            + PrintedPattern.ofLabel(PrintedWord.REPORT_TO) + ")|(?<sendTo>"
            + PrintedPattern.ofLabel(PrintedWord.SEND_TO) + ")|"
            + PrintedPattern.ofLabel(PrintedWord.DISTRIBUTE_TO) + ")(?<names>.*)");
    private static final Pattern IMPRINT =
            Pattern.compile(PrintedPattern.ofLabel(PrintedWord.EDITOR) + "(?<editor>" + NAME + ")|"
                    + PrintedPattern.ofLabel(PrintedWord.APPROVER) + "(?<approver>" + NAME + ")|(?:"
                    + PrintedPattern.ofLabel(PrintedWord.COPIES) + "|印数[:：]?" + PrintedPattern.SPACES
                    + ")(?<copies>[0-9]{1,7})(?:"
                    + PrintedPattern.ofEnd(PrintedWord.COPIES) + ")?");

    private final Colophon.Builder colophon = Colophon.builder();
    private final Map<PrintedWord, List<String>> recipients = new EnumMap<>(PrintedWord.class);
    private @Nullable PrintedWord open;
    private String names = "";

    private ColophonParser() {}

    /** Returns how many of the lines come before the colophon: all if there is none. */
    static int linesBefore(List<Line> lines) {
        for (int start = Math.max(0, lines.size() - MOST_LINES); start < lines.size(); start++) {
            if (new ColophonParser().readAll(lines.subList(start, lines.size()))) {
                return start;
            }
        }
        return lines.size();
    }

    static Colophon parse(List<Line> lines) {
        ColophonParser parser = new ColophonParser();
        parser.readAll(lines);
        return parser.colophon.build();
    }

    private boolean readAll(List<Line> lines) {
        return lines.stream().allMatch(this::read) && open == null;
    }

    /** Whether the line belongs to a colophon. */
    private boolean read(Line line) {
        Matcher label = RECIPIENTS.matcher(line.text());
        if (open != null) {
            names = LineJoin.join(names, line.text());
        } else if (label.matches() && !label.group("names").isBlank()) {
            open = word(label);
            names = label.group("names");
        } else {
            return readImprint(line.text());
        }
        if (names.endsWith(NAMES_END)) {
            addRecipients(open, names.substring(0, names.length() - 1).strip().split("[，,]"));
            open = null;
        }
        return true;
    }

    private static PrintedWord word(Matcher label) {
        if (label.group("reportTo") != null) {
            return PrintedWord.REPORT_TO;
        }
        return label.group("sendTo") != null ? PrintedWord.SEND_TO : PrintedWord.DISTRIBUTE_TO;
    }

    /** Appends to the recipients of earlier lines with the same word. */
    private void addRecipients(PrintedWord word, String... more) {
        List<String> all = recipients.computeIfAbsent(word, key -> new ArrayList<>());
        all.addAll(Arrays.asList(more));
        switch (word) {
            case REPORT_TO -> colophon.reportTo(all);
            case SEND_TO -> colophon.sendTo(all);
            default -> colophon.distributeTo(all);
        }
    }

    private boolean readImprint(String text) {
        Matcher part = IMPRINT.matcher(text);
        int end = 0;
        while (part.find() && text.substring(end, part.start()).isBlank()) {
            if (part.group("editor") != null) {
                colophon.editor(part.group("editor"));
            } else if (part.group("approver") != null) {
                colophon.approver(part.group("approver"));
            } else {
                colophon.copies(Integer.parseInt(part.group("copies")));
            }
            end = part.end();
        }
        return end > 0 && text.substring(end).isBlank();
    }
}
