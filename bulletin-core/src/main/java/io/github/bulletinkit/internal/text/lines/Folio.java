package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page number (页码) on its own line. */
public final class Folio {
    private static final int LONGEST = 20;
    private static final String NUMBER = "[0-9]{1,4}";
    private static final String FRAME_MARK = "[-‐–—―─=·•*|~～]";
    // More marks on one side are the leader of a row whose title is on the line before.
    private static final String FRAME = FRAME_MARK + "{0,2}+";
    private static final Pattern FOLIO = Pattern.compile(String.join(
            "|",
            FRAME + NUMBER + FRAME,
            FRAME_MARK + "++" + NUMBER + FRAME_MARK + "++",
            Punctuation.anyOf(Punctuation.OPENING_BRACKETS + "<")
                    + NUMBER
                    + Punctuation.anyOf(Punctuation.CLOSING_BRACKETS + ">"),
            FRAME + NUMBER + "[/／]" + NUMBER + FRAME,
            FRAME + "第(?:" + NUMBER + "|[一二三四五六七八九十百]{1,5})页(?:[,、/]?[共总]" + NUMBER + "页)?" + FRAME,
            FRAME + "[共总]" + NUMBER + "页[,、/]?第" + NUMBER + "页" + FRAME,
            "(?i:p(?:age|\\.)?" + NUMBER + "(?:(?:of|/)" + NUMBER + ")?)",
            FRAME + "[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]" + FRAME,
            "[-—–]{1,2}+(?i:[ivx]{1,5})[-—–]{1,2}+"));

    private Folio() {}

    /** Removes the page numbers. If the text has no form feeds, its page numbers tell where pages end. */
    public static List<Line> drop(List<Line> lines, RepairLog repairs) {
        boolean paged =
                lines.stream().anyMatch(line -> line.page() != lines.get(0).page());
        List<Line> kept = new ArrayList<>(lines.size());
        int page = 0;
        for (Line line : lines) {
            if (isFolio(line.key())) {
                repairs.folioDropped(line);
                page++;
            } else {
                kept.add(paged ? line : line.onPage(page));
            }
        }
        return kept;
    }

    static boolean isFolio(String key) {
        return key.length() <= LONGEST && FOLIO.matcher(key).matches();
    }
}
