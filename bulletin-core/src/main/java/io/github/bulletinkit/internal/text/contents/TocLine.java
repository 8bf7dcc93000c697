package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a line of the table of contents.
 *
 * @param whole the line without bullet
 * @param title the title or a part of it
 * @param page the page number, or {@link #NO_PAGE}
 * @param bullet the bullet before it; empty if there is none
 */
record TocLine(Line whole, Line title, int page, String bullet) {
    static final int NO_PAGE = -1;

    private static final int MOST_DIGITS = 4;
    private static final String LEADER_DOTS = ".．·・•‧․‥…⋯∙⋅";
    private static final String LEADER_STROKES = "-‐–—―─┄┈－_＿~～";
    private static final String BULLETS = "-–—*·•‧●○◆◇■□▲△★☆▪►";
    private static final String BULLETS_WITHOUT_SPACE = "•●○◆◇■□▲△★☆▪►";

    /** Fewer strokes are a dash (破折号), not a leader. */
    private static final int FEWEST_STROKES = 3;

    /** A page number in brackets, which are not part of the title if a leader comes before them. */
    private static final Pattern BRACKETED = Pattern.compile(Punctuation.anyOf(Punctuation.OPENING_BRACKETS)
            + "([0-9０-９]{1,4})" + Punctuation.anyOf(Punctuation.CLOSING_BRACKETS) + "$");

    /** Splits a line into bullet, title, leader (点线) and page number. */
    static TocLine of(Line printed) {
        String bullet = bullet(printed.text());
        Line line = printed.withText(printed.text().substring(bullet.length()));
        Matcher bracketed = BRACKETED.matcher(line.text());
        if (bracketed.find() && endsInDots(line.text().substring(0, bracketed.start()))) {
            return numbered(line, bracketed.start(), bracketed.group(1), bullet);
        }
        String text = line.text();
        int page = text.length();
        while (page > 0 && Character.isDigit(text.charAt(page - 1))) {
            page--;
        }
        boolean numbered = page < text.length() && text.length() - page <= MOST_DIGITS;
        boolean separate = separates(text.substring(leaderStart(text, page), page));
        return numbered && separate
                ? numbered(line, page, text.substring(page), bullet)
                : new TocLine(line, line, NO_PAGE, bullet);
    }

    private static TocLine numbered(Line line, int leaderEnd, String page, String bullet) {
        String title = line.text().substring(0, leaderStart(line.text(), leaderEnd));
        return new TocLine(line, line.withText(title), Integer.parseInt(page), bullet);
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

    private static boolean endsInDots(String text) {
        return text.substring(leaderStart(text, text.length())).chars().anyMatch(c -> !Spaces.isSpace((char) c));
    }

    private static String bullet(String text) {
        boolean bullet = text.length() > 1
                && (BULLETS_WITHOUT_SPACE.indexOf(text.charAt(0)) >= 0
                        || (BULLETS.indexOf(text.charAt(0)) >= 0 && Spaces.isSpace(text.charAt(1))));
        return bullet ? text.substring(0, 1) : "";
    }
}
