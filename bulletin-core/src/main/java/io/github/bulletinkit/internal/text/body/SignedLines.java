package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Letterspacing;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.PrintedDate;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.SignOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a sign-off (落款): names, one a line, and the date, which may be on the line of the last name. */
final class SignedLines {
    static final int MOST_NAMES = 4;

    private SignedLines() {}

    /** Returns where the sign-off begins that ends before a line; that line if there is none. */
    static int startBefore(List<TextLine> lines, int from, int to) {
        int last = to - 1;
        if (last < from) {
            return to;
        }
        String text = lines.get(last).text();
        if (isNameAndDate(text)) {
            return last;
        }
        if (!LineShape.isDate(text)) {
            return firstOffice(lines, from, last, to);
        }
        int start = last;
        while (start > from
                && last - start < MOST_NAMES
                && LineShape.mayBeSigner(lines.get(start - 1).text())) {
            start--;
        }
        return start < last ? start : to;
    }

    /** Without a date, only lines that read like offices sign. */
    private static int firstOffice(List<TextLine> lines, int from, int last, int to) {
        int start = to;
        while (start > from
                && last - start < MOST_NAMES - 1
                && OfficeName.isLike(lines.get(start - 1).text())) {
            start--;
        }
        return start;
    }

    /** Returns where the sign-off ends that begins at a line; that line if there is none. */
    static int find(List<TextLine> lines, int from, int to) {
        for (int end = Math.min(to, from + MOST_NAMES + 1); end > from; end--) {
            if (startBefore(lines, from, end) == from) {
                return end;
            }
        }
        return from;
    }

    /** Returns the sign-off of these lines; empty if there are none. */
    static Optional<SignOff> read(List<TextLine> lines) {
        List<String> names = new ArrayList<>();
        IssueDate date = null;
        for (TextLine line : lines) {
            String text = line.text();
            Optional<PrintedDate> end = isNameAndDate(text) ? endDate(text) : PrintedDate.whole(text);
            String name = text.substring(
                            0, isNameAndDate(text) ? end.map(PrintedDate::start).orElse(0) : 0)
                    .strip();
            if (end.isEmpty()) {
                names.add(Letterspacing.closed(text));
            } else if (!name.isEmpty()) {
                names.add(name);
            }
            date = end.map(PrintedDate::first).orElse(date);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new SignOff(names, date));
    }

    private static boolean isNameAndDate(String text) {
        return endDate(text)
                .filter(date ->
                        OfficeName.isLike(text.substring(0, date.start()).strip()))
                .isPresent();
    }

    private static Optional<PrintedDate> endDate(String text) {
        return text.length() > 80
                ? Optional.empty()
                : PrintedDate.find(text, 0).filter(date -> date.end() == text.length() && date.first() != null);
    }
}
