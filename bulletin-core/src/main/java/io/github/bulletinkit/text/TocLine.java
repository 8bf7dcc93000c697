package io.github.bulletinkit.text;

import java.util.List;

/**
 * A line of the table of contents, taken apart.
 *
 * @param line the title, or a part of it
 * @param page the page number, or {@link #NO_PAGE}
 */
record TocLine(Line line, int page) {
    static final int NO_PAGE = -1;

    private static final int MOST_DIGITS = 4;
    private static final String LEADER_DOTS = ".．·・•‧․‥…⋯";
    private static final String BULLETS = "-–—*·•‧●○◆◇■□▲△★☆▪►";
    private static final String BULLETS_WITHOUT_SPACE = "•●○◆◇■□▲△★☆▪►";

    /** Takes a line apart: bullet, title, leader (点线), page number. */
    static TocLine of(Line printed, List<Repair> repairs) {
        Line line = withoutBullet(printed, repairs);
        String text = line.text();
        int page = text.length();
        while (page > 0 && Character.isDigit(text.charAt(page - 1))) {
            page--;
        }
        int leader = page;
        while (leader > 0 && isLeader(text.charAt(leader - 1))) {
            leader--;
        }
        boolean numbered = page < text.length() && text.length() - page <= MOST_DIGITS;
        if (!numbered || !separates(text.substring(leader, page))) {
            return new TocLine(line, NO_PAGE);
        }
        return new TocLine(line.withText(text.substring(0, leader)), Integer.parseInt(text.substring(page)));
    }

    boolean hasPage() {
        return page != NO_PAGE;
    }

    private static boolean isLeader(char character) {
        return Line.isSpace(character) || LEADER_DOTS.indexOf(character) >= 0;
    }

    /** A lone full stop is no leader: 版本 2.0 has no page number. */
    private static boolean separates(String leader) {
        return !leader.isEmpty() && !leader.equals(".");
    }

    private static Line withoutBullet(Line line, List<Repair> repairs) {
        String text = line.text();
        boolean bullet = text.length() > 1
                && (BULLETS_WITHOUT_SPACE.indexOf(text.charAt(0)) >= 0
                        || (BULLETS.indexOf(text.charAt(0)) >= 0 && Line.isSpace(text.charAt(1))));
        if (!bullet) {
            return line;
        }
        Line title = line.withText(text.substring(1));
        repairs.add(new Repair(
                Repair.Kind.BULLET_DROPPED, line.number(), Quote.of(title.text()) + " 前的 “" + text.charAt(0) + "” 略去"));
        return title;
    }
}
