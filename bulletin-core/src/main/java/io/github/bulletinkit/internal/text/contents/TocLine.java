package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a line of the table of contents.
 *
 * @param whole the line without bullet
 * @param title the title or a part of it
 * @param page the page number, or {@link #NO_PAGE}
 * @param contributor who is named between leader and page number; empty if nobody is
 * @param bullet the bullet before it; empty if there is none
 */
record TocLine(Line whole, Line title, int page, String contributor, String bullet) {
    static final int NO_PAGE = -1;

    private static final int MOST_DIGITS = 4;
    private static final int LONGEST_ROW = 200;
    private static final String SPACES = "[" + Spaces.ANY + "]*+";
    private static final String LEADER_DOTS = ".．·・•‧․‥…⋯∙⋅";
    private static final String LEADER_STROKES = "-‐–—―─┄┈－_＿~～";
    /** Fewer strokes are a dash (破折号), not a leader. */
    private static final int FEWEST_STROKES = 3;

    /** A page number in brackets, which are not part of the title if a leader comes before them. */
    private static final Pattern BRACKETED = Pattern.compile(Punctuation.anyOf(Punctuation.OPENING_BRACKETS)
            + "([0-9０-９]{1,4})" + Punctuation.anyOf(Punctuation.CLOSING_BRACKETS) + "$");

    /** A page number with a word or a sign, such as P2, 第2页 or /2. */
    private static final Pattern WORDED = Pattern.compile("(?:(?:[Pp]\\.?|第|[/／])" + SPACES + "([0-9０-９]{1,4})" + SPACES
            + "页?|(" + "[0-9０-９]{1,4})" + SPACES + "页)$");

    /** A name between the leader and the page number. */
    private static final Pattern CONTRIBUTOR =
            Pattern.compile("(?<leader>[" + LEADER_DOTS + "]{2,}|[ \u3000\t]{3,}|\u3000{2,})" + SPACES + "(?<name>[^0-9"
                    + LEADER_DOTS + "]{2,24}?)" + SPACES + "$");

    /** Splits a line into bullet, title, leader (点线), contributor and page number. */
    static TocLine of(Line printed) {
        TitleMark mark = TitleMark.of(printed.text());
        String bullet = mark.isSign() || mark.isFrame() ? mark.mark() : "";
        Line line = bullet.isEmpty() ? printed : printed.withText(mark.text());
        String text = line.text();
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find() && isSeparated(text, bracketed.start())) {
            return numbered(line, bracketed.start(), bracketed.group(1), bullet);
        }
        Matcher worded = WORDED.matcher(text);
        if (worded.find() && isSeparated(text, worded.start())) {
            return numbered(line, worded.start(), worded.group(worded.group(1) == null ? 2 : 1), bullet);
        }
        int page = text.length();
        while (page > 0 && Character.isDigit(text.charAt(page - 1))) {
            page--;
        }
        boolean numbered = page < text.length() && text.length() - page <= MOST_DIGITS;
        boolean separate =
                separates(text.substring(leaderStart(text, page), page)) || (numbered && isSeparated(text, page));
        return numbered && separate
                ? numbered(line, page, text.substring(page), bullet)
                : new TocLine(line, line, NO_PAGE, "", bullet);
    }

    private static TocLine numbered(Line line, int leaderEnd, String page, String bullet) {
        int leader = leaderStart(line.text(), leaderEnd);
        String title = line.text().substring(0, leader);
        boolean leaderBeforePage = !line.text().substring(leader, leaderEnd).isBlank();
        Matcher contributor = CONTRIBUTOR.matcher(title);
        boolean named = !leaderBeforePage && title.length() <= LONGEST_ROW && contributor.find();
        String name = named ? contributor.group("name") : "";
        int titleEnd = named ? leaderStart(title, contributor.end("leader")) : title.length();
        return new TocLine(line, line.withText(title.substring(0, titleEnd)), Integer.parseInt(page), name, bullet);
    }

    /** What tells kinds of rows apart: the sign or the kind of number before the title, and whether it has a page. */
    String kind() {
        String number = TitleMark.number(whole.text());
        String mark = bullet.isEmpty() ? TitleMark.of(whole.text()).mark().replaceAll("[0-9]", "") : bullet;
        return (mark.isEmpty() ? number.replaceAll("[一二三四五六七八九十]+", "") : mark) + (hasPage() ? "#" : "");
    }

    boolean hasPage() {
        return page != NO_PAGE;
    }

    void reportBullet(RepairLog repairs) {
        if (!bullet.isEmpty()) {
            repairs.bulletDropped(whole, bullet);
        }
    }

    /** Returns where the leader begins that ends here. */
    private static int leaderStart(String text, int end) {
        int start = end;
        while (start > 0 && isDotOrSpace(text.charAt(start - 1))) {
            start--;
        }
        int strokes = start;
        while (strokes > 0 && (isStroke(text.charAt(strokes - 1)) || isDotOrSpace(text.charAt(strokes - 1)))) {
            strokes--;
        }
        long count = text.substring(strokes, start)
                .chars()
                .filter(c -> isStroke((char) c))
                .count();
        return count >= FEWEST_STROKES ? strokes : start;
    }

    private static boolean isDotOrSpace(char character) {
        return Spaces.isSpace(character) || LEADER_DOTS.indexOf(character) >= 0;
    }

    private static boolean isStroke(char character) {
        return LEADER_STROKES.indexOf(character) >= 0;
    }

    /** A single full stop is not a leader: 版本 2.0 has no page number. */
    private static boolean separates(String leader) {
        return !leader.isEmpty() && !leader.equals(".");
    }

    /** Whether a leader, a space or a slash comes before a page number that has other signs. */
    private static boolean isSeparated(String text, int start) {
        boolean named = text.length() <= LONGEST_ROW
                && CONTRIBUTOR.matcher(text.substring(0, start)).find();
        return named || leaderStart(text, start) < start || (start > 0 && "/／".indexOf(text.charAt(start)) >= 0);
    }
}
