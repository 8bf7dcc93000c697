package io.github.bulletinkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The page number (页码) that extraction left standing on a line of its own. */
final class Folio {
    private static final int LONGEST = 20;
    private static final Pattern FOLIO =
            Pattern.compile("[-‐–—―─·]*+[0-9]{1,4}[-‐–—―─·]*+|第[0-9]{1,4}页(?:[,、]?共[0-9]{1,4}页)?");

    private Folio() {}

    /** The lines that are more than a page number. */
    static List<Line> drop(List<Line> lines, List<Repair> repairs) {
        List<Line> kept = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (isFolio(line)) {
                repairs.add(new Repair(Repair.Kind.FOLIO_DROPPED, line.number(), Quote.of(line.text()) + " 是页码，略去"));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isFolio(Line line) {
        return line.text().length() <= LONGEST && FOLIO.matcher(line.key()).matches();
    }
}
