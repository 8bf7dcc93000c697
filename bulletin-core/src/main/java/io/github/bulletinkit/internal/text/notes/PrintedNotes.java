package io.github.bulletinkit.internal.text.notes;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.NoteSigns;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text whose notes are taken out: lines at the foot of a page that begin with ①②… from ① on are notes if the text of the
 * page has each of these signs exactly once, in this order. Else they stay, and so does a sign without a note.
 *
 * @param lines the lines without notes
 * @param notes the notes, in the order of their signs
 */
public record PrintedNotes(List<Line> lines, List<FootNote> notes) {
    /** The most lines of notes on a page. */
    private static final int MOST_LINES = 60;

    public PrintedNotes {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Takes the notes out of a text. */
    public static PrintedNotes in(List<Line> lines, RepairLog repairs) {
        if (lines.stream().noneMatch(line -> NoteSigns.isIn(line.text(), 0))) {
            return new PrintedNotes(lines, List.of());
        }
        Map<Integer, List<Line>> pages =
                lines.stream().collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
        List<Line> text = new ArrayList<>();
        pages.values().forEach(page -> text.addAll(page.subList(0, foot(page))));
        Map<Integer, List<NoteSign>> sure = byPage(NoteSign.in(text, NoteSign.BETWEEN_SENTENCES));
        Map<Integer, List<NoteSign>> all = byPage(NoteSign.in(text, NoteSign.INSIDE_SENTENCE));
        List<Line> left = new ArrayList<>();
        List<FootNote> notes = new ArrayList<>();
        pages.forEach((number, page) -> {
            int foot = foot(page);
            List<Line> atFoot = page.subList(foot, page.size());
            List<NoteSign> onPage = sure.getOrDefault(number, List.of());
            Optional<List<FootNote>> matched =
                    match(atFoot, onPage).or(() -> match(atFoot, all.getOrDefault(number, List.of())));
            left.addAll(matched.isPresent() ? page.subList(0, foot) : page);
            notes.addAll(matched.orElse(List.of()));
            if (matched.isEmpty()) {
                report(atFoot, onPage, repairs);
            }
        });
        return new PrintedNotes(left, notes);
    }

    private static Map<Integer, List<NoteSign>> byPage(List<NoteSign> signs) {
        return signs.stream().collect(Collectors.groupingBy(sign -> sign.line().page()));
    }

    /** Returns where the notes of a page begin: at the last line that begins with ①. */
    private static int foot(List<Line> page) {
        int index = page.size();
        while (--index >= Math.max(0, page.size() - MOST_LINES)) {
            if (NoteSign.leading(page.get(index)) == 1) {
                return index;
            }
        }
        return page.size();
    }

    /** Joins the notes at the foot to the signs on the page; empty if they do not match. */
    private static Optional<List<FootNote>> match(List<Line> foot, List<NoteSign> signs) {
        List<List<Line>> notes = new ArrayList<>();
        for (Line line : foot) {
            if (NoteSign.leading(line) == notes.size() + 1) {
                notes.add(new ArrayList<>());
            }
            notes.get(notes.size() - 1).add(line);
        }
        boolean match = notes.size() == signs.size() && !notes.isEmpty();
        for (int i = 0; i < signs.size() && match; i++) {
            match = signs.get(i).number() == i + 1;
        }
        if (!match) {
            return Optional.empty();
        }
        List<FootNote> matched = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            matched.add(new FootNote(signs.get(i), notes.get(i)));
        }
        return matched.stream().allMatch(note -> !note.words().isEmpty()) ? Optional.of(matched) : Optional.empty();
    }

    private static void report(List<Line> foot, List<NoteSign> signs, RepairLog repairs) {
        signs.forEach(sign ->
                repairs.noteKept(sign.line(), "注号 “" + sign.line().text().charAt(sign.at()) + "” 页末没有对应的注"));
        if (!signs.isEmpty() && !foot.isEmpty()) {
            repairs.noteKept(foot.get(0), "页末的 “" + foot.get(0).text().charAt(0) + "” 与文中注号不符");
        }
    }
}
