package io.github.bulletinkit.text;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.Colophon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the colophon (版记) with which the text may end: lines that begin with 报：, 送： or 发： and end in a full stop, perhaps
 * some lines later, and the line that names editor, approver and the number of copies.
 */
final class ColophonParser {
    private static final int MOST_LINES = 24;
    private static final String SPACES = "[" + Spaces.ANY + "]*";
    private static final String NAME = "[^" + Spaces.ANY + "]{1,20}";
    private static final Pattern RECIPIENTS = Pattern.compile("(?<label>[主抄分]?[报送发])" + SPACES + "[:：](?<names>.*)");
    private static final Pattern IMPRINT = Pattern.compile("责任编辑[:：]" + SPACES + "(?<editor>" + NAME + ")"
            + "|签" + SPACES + "发[:：]" + SPACES + "(?<approver>" + NAME + ")"
            + "|(?:共印|印数[:：]?)" + SPACES + "(?<copies>[0-9]{1,7})" + SPACES + "份?");

    private final Colophon.Builder colophon = Colophon.builder();
    private String label = "";
    private String names = "";

    private ColophonParser() {}

    /** How many of the lines come before the colophon: all if there is none. */
    static int linesBefore(List<Line> lines) {
        for (int start = Math.max(0, lines.size() - MOST_LINES); start < lines.size(); start++) {
            if (new ColophonParser().readAll(lines.subList(start, lines.size()))) {
                return start;
            }
        }
        return lines.size();
    }

    /** Reads the lines of a colophon, or none. */
    static Colophon parse(List<Line> lines) {
        ColophonParser parser = new ColophonParser();
        parser.readAll(lines);
        return parser.colophon.build();
    }

    private boolean readAll(List<Line> lines) {
        return lines.stream().allMatch(this::read) && label.isEmpty();
    }

    /** Whether a line is one of the colophon. */
    private boolean read(Line line) {
        Matcher recipients = RECIPIENTS.matcher(line.text());
        if (!label.isEmpty()) {
            names = Continuation.join(names, line.text());
        } else if (recipients.matches() && !recipients.group("names").isBlank()) {
            label = recipients.group("label");
            names = recipients.group("names");
        } else {
            return readImprint(line.text());
        }
        if (names.endsWith("。")) {
            addRecipients(names.substring(0, names.length() - 1).strip().split("[，,]"));
            label = "";
        }
        return true;
    }

    private void addRecipients(String... recipients) {
        switch (label.charAt(label.length() - 1)) {
            case '报' -> colophon.reportTo(recipients);
            case '送' -> colophon.sendTo(recipients);
            default -> colophon.distributeTo(recipients);
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
