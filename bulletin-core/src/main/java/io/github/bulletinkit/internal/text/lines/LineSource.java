package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The non-blank lines of a text with their numbers. A form feed begins a new page. */
public final class LineSource {
    // A first page holds 22 lines. The limit is much higher, and refuses a long text that is not a bulletin early.
    private static final int LONGEST_MASTHEAD = 100;
    private static final String CONTENTS_HEADING = PrintedWord.CONTENTS.text();
    // These break a line, but editors do not count them.
    private static final Pattern UNCOUNTED_BREAK = Pattern.compile("(?<=\f)|(?=\f)|[\u000B\u0085\u2028\u2029]");
    private static final String PAGE_BREAK = "\f";

    private final BufferedReader reader;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private int number;
    private int page;

    public LineSource(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /** The number of lines read so far, with blank ones. */
    public int number() {
        return number;
    }

    /** Reads up to the heading 目录 and returns the lines before it. */
    public List<Line> beforeContents() throws IOException {
        List<Line> lines = new ArrayList<>();
        while (lines.size() < LONGEST_MASTHEAD) {
            Line line = next();
            if (line == null) {
                throw withoutContents(lines.isEmpty() ? "the text is empty" : "the text ends here");
            }
            if (line.key().equals(CONTENTS_HEADING)) {
                return lines;
            }
            lines.add(line);
        }
        throw withoutContents("the first " + LONGEST_MASTHEAD + " lines that are not blank have none");
    }

    private UnreadableIssueException withoutContents(String finding) {
        return new UnreadableIssueException(
                "no table of contents: looked for a line that reads " + CONTENTS_HEADING + ", but " + finding,
                Math.max(number, 1),
                0,
                "",
                null);
    }

    public List<Line> rest() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Line line = next(); line != null; line = next()) {
            lines.add(line);
        }
        return lines;
    }

    private @Nullable Line next() throws IOException {
        while (waiting.isEmpty()) {
            String text = reader.readLine();
            if (text == null) {
                return null;
            }
            number++;
            for (String part : UNCOUNTED_BREAK.split(number == 1 ? withoutByteOrderMark(text) : text, -1)) {
                page += part.equals(PAGE_BREAK) ? 1 : 0;
                Line line = Line.printed(number, page, part);
                if (!line.text().isEmpty()) {
                    waiting.add(line);
                }
            }
        }
        return waiting.remove();
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
