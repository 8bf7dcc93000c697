package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import java.util.List;
import java.util.regex.Pattern;

/** The heading of the table of contents, such as 目录, 目 录 or ≡本期要目≡. */
public final class ContentsHeading {
    private static final int LONGEST = 60;
    private static final Pattern FRAME = Pattern.compile("^[^\\p{IsHan}A-Za-z0-9]+|[^\\p{IsHan}A-Za-z0-9]+$");
    private static final Pattern HEADING = Pattern.compile(
            "(?:本期|今日|本日|本周|本月|本刊|内容|重点|主要)?(?:目录|目次|要目|导读|导览|提要|看点|摘要)|(?:本期)?主要内容|本期内容|本期要闻|[目要][录目]索引|要目导读|导读目录");

    private ContentsHeading() {}

    /** Returns the index of the heading; -1 if none of the lines is one. Text before it can only be an editor's note. */
    public static int indexIn(List<Line> lines, SeenFormat seen) {
        boolean text = false;
        for (int i = 0; i < lines.size(); i++) {
            String words = words(lines.get(i));
            boolean standard = words.equals(PrintedWord.CONTENTS.text());
            boolean heading = standard || HEADING.matcher(words).matches();
            if (words.equals(Line.key(seen.text(PrintedWord.CONTENTS))) || (heading && (standard || !text))) {
                return i;
            }
            text |= LineJoin.endsSentence(lines.get(i).text())
                    && !NoteLabel.beginsWith(lines.get(i).text());
        }
        return -1;
    }

    /** Returns the heading without space and marks. */
    public static String words(Line line) {
        return line.text().length() > LONGEST ? "" : FRAME.matcher(line.key()).replaceAll("");
    }
}
