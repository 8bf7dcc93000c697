package io.github.bulletinkit.internal.text.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a text with their numbers, without blank ones and rules. A form feed begins a new page. */
public final class LineSource {
    // These break a line, but editors do not count them.
    private static final Pattern UNCOUNTED_BREAK = Pattern.compile("(?<=\f)|(?=\f)|[\u000B\u0085\u2028\u2029]");
    /** A rule that is drawn with signs. */
    private static final Pattern RULE = Pattern.compile("[─━―—_＿=＝－*＊~～-]{4,}+");

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

    /** Whether form feeds tell where pages end. */
    public boolean hasPages() {
        return page > 0;
    }

    /** Reads the next lines, at most as many as stated. */
    public List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        while (lines.size() < most) {
            Line line = next();
            if (line == null) {
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    public List<Line> rest() throws IOException {
        return next(Integer.MAX_VALUE);
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
                if (!line.text().isEmpty() && !RULE.matcher(line.text()).matches()) {
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
