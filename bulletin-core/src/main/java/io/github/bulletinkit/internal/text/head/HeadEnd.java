package io.github.bulletinkit.internal.text.head;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Letterspacing;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.PrintedDate;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the head ends if no heading of contents ends it: after the last line with a number, a date, a marking or a
 * labelled issuer that the head does not have yet. A head without all of these is a title, perhaps below an office.
 */
public final class HeadEnd {
    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 100;

    /** Lines between two such lines: title, overline and issuers. */
    private static final int MOST_BETWEEN = 3;

    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern BRACKETS = Pattern.compile("^[（(]|[）)]$");
    private static final Pattern EDGE = Pattern.compile("[" + Spaces.ANY + "\\p{Punct}（）()〔〕·｜|：:，、—-]*");

    private boolean number;
    private boolean total;
    private boolean date;
    private boolean period;
    private boolean issuer;

    private final SeenFormat seen;

    private HeadEnd(SeenFormat seen) {
        this.seen = seen;
    }

    /** Returns how many of the lines are the head. */
    public static int of(List<Line> lines, SeenFormat seen) {
        return new HeadEnd(seen).find(lines);
    }

    private int find(List<Line> lines) {
        int end = 0;
        int index = 0;
        while (index < Math.min(MOST_LINES, lines.size())
                && mayBeHead(lines.get(index).text())) {
            String text = lines.get(index).text();
            boolean below = BRACKETED.matcher(text).matches()
                    && PrintedDate.whole(text).isPresent()
                    && index > Math.max(end, 1);
            if (!below && index - end <= MOST_BETWEEN && takes(text)) {
                end = index + 1;
            } else if (index == end && !Markings.in(text).isEmpty()) {
                end = index + 1;
            }
            index++;
        }
        if (!(number || total || date || period || issuer)) {
            return withoutMembers(lines, end, index);
        }
        boolean nextIsIssuer = !issuer
                && end < index
                && plainBefore(lines, end) <= 1
                && OfficeName.isLike(lines.get(end).text());
        return nextIsIssuer ? end + 1 : end;
    }

    private long plainBefore(List<Line> lines, int end) {
        return lines.subList(0, end).stream()
                .filter(line -> Markings.in(line.text()).isEmpty() && !new HeadEnd(seen).takes(line.text()))
                .count();
    }

    /** The title alone, or an office or a meeting above it. */
    private static int withoutMembers(List<Line> lines, int markings, int end) {
        int plain = end - markings;
        boolean office = plain > 1 && OfficeName.isLike(lines.get(markings).text());
        return markings + (office ? 2 : Math.min(1, plain));
    }

    private static boolean mayBeHead(String text) {
        TitleMark mark = TitleMark.of(text);
        boolean numbered = !TitleMark.number(text).isEmpty();
        boolean marked = !mark.mark().isEmpty()
                && Markings.in(text).isEmpty()
                && PrintedDate.whole(text).isEmpty();
        return text.length() <= LONGEST_LINE
                && !LineJoin.endsSentence(text)
                && !marked
                && !numbered
                && !NoteLabel.beginsWith(text);
    }

    /** Whether the line has a number, a date or a labelled issuer that was not taken yet. */
    private boolean takes(String text) {
        boolean taken = false;
        String rest = text;
        for (PrintedNumber found = PrintedNumber.find(rest, 0, seen);
                found != null;
                found = PrintedNumber.find(rest, 0, seen)) {
            if (!isApart(rest, found.start(), found.end())) {
                return taken;
            }
            taken |= found.isTotal() ? !total : !number;
            total |= found.isTotal();
            number |= !found.isTotal();
            rest = rest.substring(0, found.start()) + "  " + rest.substring(found.end());
        }
        Optional<PrintedDate> next = PrintedDate.find(rest, 0);
        while (next.isPresent() && isApart(rest, next.get().start(), next.get().end())) {
            boolean span = next.get().last() != null;
            taken |= span ? !period : !date;
            period |= span;
            date |= !span;
            rest = rest.substring(0, next.get().start()) + "  "
                    + rest.substring(next.get().end());
            next = PrintedDate.find(rest, 0);
        }
        boolean labelled = isLabelled(BRACKETS.matcher(rest.strip()).replaceAll(""));
        taken |= labelled && !issuer;
        issuer |= labelled || (taken && OfficeName.isLike(rest.strip()));
        return taken;
    }

    private boolean isLabelled(String text) {
        return IssuerLabel.of(Letterspacing.closed(text), seen)
                .filter(label -> IssuerLabel.offices(label.names()).stream().anyMatch(OfficeName::isLike))
                .isPresent();
    }

    /** Whether only space and marks are beside a part of a line, or the rest of the line is far from it. */
    private static boolean isApart(String text, int start, int end) {
        boolean before =
                start == 0 || EDGE.matcher(text.substring(start - 1, start)).matches();
        boolean after = end == text.length()
                || EDGE.matcher(text.substring(end, end + 1)).matches();
        return (before && after)
                || (before && OfficeName.isLike(text.substring(end).strip()))
                || (after && OfficeName.isLike(text.substring(0, start).strip()));
    }
}
