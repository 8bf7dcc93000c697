package io.github.bulletinkit.internal.text.colophon;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.words.Form;
import io.github.bulletinkit.internal.text.words.Numeral;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.PrintedDate;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.IssueDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the colophon (版记): recipients, which may take several lines, people, the office that printed the issue with the
 * date, and the number of copies. A second label for the same recipients or the same person, and a label that is not
 * known, are kept as printed.
 */
public final class ColophonParser {
    private static final int MOST_LINES = 24;
    private static final int MOST_LINES_OF_NAMES = 6;
    private static final int LONGEST_OTHER = 80;
    private static final int LONGEST_IMPRINT = 200;
    private static final String NAMES_END = "。；;.";
    private static final Form COPIES =
            new Form("(?:^|(?<=[" + Spaces.ANY + "。]))(?<copies>[（(]? (?:(?:本期|本刊)? (?:共 印 发?|印 发?|共) (?<count>"
                    + Numeral.COUNT + ") 份|(?:印 数|份 数|印 刷 数)[:：]? (?<number>" + Numeral.COUNT
                    + ")(?: 份)?) [）)]?) (?:$|(?=[" + Spaces.ANY + "]))");
    private static final Pattern PRINTED = Pattern.compile("(?<end>[" + Spaces.ANY + "]*(?:印发|印制|编印|印刷|印))$");
    private static final Pattern BRACKETED = Pattern.compile("[（(](?<text>.*)[）)]");
    private static final Pattern SENTENCE = Pattern.compile(Punctuation.anyOf(Punctuation.SENTENCE_ENDS) + ".");

    private final Colophon.Builder colophon = Colophon.builder();
    private final Map<PrintedWord, List<String>> recipients = new EnumMap<>(PrintedWord.class);
    private final Map<PrintedWord, String> labels = new EnumMap<>(PrintedWord.class);
    private final Set<PrintedWord> people = new HashSet<>();
    private final List<String> otherLines = new ArrayList<>();
    private final SeenFormat seen;
    private final ColophonLabel known;
    private ColophonLabel.@Nullable Part open;
    private String names = "";
    private int linesOfNames;
    private boolean empty = true;
    private boolean copies;
    private boolean printed;

    private ColophonParser(SeenFormat seen, ColophonLabel known) {
        this.seen = seen;
        this.known = known;
    }

    /** Returns how many of the lines come before the colophon: all if there is none. */
    public static int linesBefore(List<Line> lines, SeenFormat seen) {
        ColophonLabel known = new ColophonLabel(seen);
        for (int start = Math.max(0, lines.size() - MOST_LINES); start < lines.size(); start++) {
            SeenFormat attempt = seen.anew();
            if (new ColophonParser(attempt, known).readAll(lines.subList(start, lines.size()))) {
                return start;
            }
        }
        return lines.size();
    }

    public static Colophon parse(List<Line> lines, SeenFormat seen) {
        ColophonParser parser = new ColophonParser(seen, new ColophonLabel(seen));
        parser.readAll(lines);
        return parser.colophon.otherLines(parser.otherLines).build();
    }

    private boolean readAll(List<Line> lines) {
        boolean all = lines.stream().flatMap(known::divided).allMatch(this::read);
        close();
        return all;
    }

    /** Whether the line belongs to a colophon. */
    private boolean read(Line line) {
        String text = line.text();
        ColophonLabel.Part label = known.recipients(text);
        boolean taken;
        if (label != null) {
            close();
            open = label;
            names = label.value();
            linesOfNames = 1;
            taken = true;
        } else {
            taken = readImprint(text) || continuesNames(text) || readOther(text);
        }
        if (open != null && endOfNames() < names.length()) {
            close();
        }
        empty &= !taken;
        return taken;
    }

    private boolean continuesNames(String text) {
        if (open == null
                || linesOfNames == MOST_LINES_OF_NAMES
                || SENTENCE.matcher(text).find()) {
            return false;
        }
        names = LineJoin.join(names, text);
        linesOfNames++;
        return true;
    }

    private void close() {
        if (open == null || open.word() == null) {
            return;
        }
        PrintedWord word = open.word();
        String label = open.label();
        String first = labels.putIfAbsent(word, label);
        String end = names.substring(endOfNames());
        String list = names.substring(0, endOfNames()).strip();
        if (first != null && !first.equals(label)) {
            otherLines.add(label + "：" + names);
        } else {
            seen.word(word, label + "：#" + end);
            addRecipients(word, list.split("[，,]"));
        }
        open = null;
        names = "";
    }

    /** Returns where the full stop or semicolon is that ends the names; the length if there is none. */
    private int endOfNames() {
        int last = names.length() - 1;
        return last >= 0 && NAMES_END.indexOf(names.charAt(last)) >= 0 ? last : names.length();
    }

    /** Appends to the recipients of earlier lines with the same label. */
    private void addRecipients(PrintedWord word, String... more) {
        List<String> all = recipients.computeIfAbsent(word, key -> new ArrayList<>());
        Arrays.stream(more).map(String::strip).filter(name -> !name.isEmpty()).forEach(all::add);
        switch (word) {
            case ADDRESSED_TO -> colophon.addressedTo(all);
            case REPORT_TO -> colophon.reportTo(all);
            case SEND_TO -> colophon.sendTo(all);
            case COPY_TO -> colophon.copyTo(all);
            default -> colophon.distributeTo(all);
        }
    }

    private boolean readImprint(String printedText) {
        if (printedText.length() > LONGEST_IMPRINT) {
            return false;
        }
        Form.Match number = copies ? null : COPIES.find(printedText, 0);
        String text = number == null ? printedText : number.without("copies", printedText);
        boolean taken = text.isEmpty() || readPrinted(text) || readPeople(text);
        if (taken) {
            close();
        }
        if (taken && number != null) {
            copies = true;
            colophon.copies(number.value(number.has("count") ? "count" : "number"));
            seen.word(PrintedWord.COPIES, Form.wording(number.group("copies")));
        }
        return taken;
    }

    /** Reads the office that printed the issue, and the date. Without 印发 after it, only below other lines. */
    private boolean readPrinted(String text) {
        Matcher end = PRINTED.matcher(text);
        String line = end.find() ? text.substring(0, end.start()) : text;
        Optional<PrintedDate> date = PrintedDate.find(line, 0)
                .filter(found -> found.end() == line.length() && found.first() != null && found.last() == null);
        boolean labelled = line.length() < text.length();
        IssueDate day = date.map(PrintedDate::first).orElse(null);
        if (printed || date.isEmpty() || day == null || (!labelled && empty)) {
            return false;
        }
        String office = line.substring(0, date.get().start()).strip();
        if (!office.isEmpty() && !OfficeName.isLike(office) && (!labelled || office.length() > LONGEST_OTHER / 2)) {
            return false;
        }
        printed = true;
        colophon.printedBy(office).printedOn(day);
        seen.word(PrintedWord.PRINTED_ON, "#" + text.substring(line.length()).strip());
        seen.other("日期", date.get().wording());
        return true;
    }

    private boolean readPeople(String text) {
        Matcher brackets = BRACKETED.matcher(text);
        List<ColophonLabel.Part> parts = known.parts(brackets.matches() ? brackets.group("text") : text);
        boolean anyKnown = parts.stream().anyMatch(part -> part.word() != null);
        boolean named = parts.stream()
                .noneMatch(part -> part.value().isEmpty() || part.value().length() > 40);
        if (!anyKnown || !named || SENTENCE.matcher(text).find()) {
            return false;
        }
        parts.forEach(this::take);
        return true;
    }

    private void take(ColophonLabel.Part part) {
        PrintedWord word = part.word();
        if (word == null || !people.add(word)) {
            otherLines.add(part.printed());
            return;
        }
        seen.word(word, part.label() + "：#");
        String name = part.value();
        switch (word) {
            case EDITOR -> colophon.editor(name);
            case PROOFREADER -> colophon.proofreader(name);
            case REVIEWER -> colophon.reviewer(name);
            case APPROVER -> colophon.approver(name);
            case CONTACT -> colophon.contact(name);
            default -> colophon.phone(name);
        }
    }

    /** Reads a line with a label that is not known, below other lines. */
    private boolean readOther(String text) {
        boolean other = !empty
                && text.length() <= LONGEST_OTHER
                && !known.parts(text).isEmpty()
                && !SENTENCE.matcher(text).find();
        if (other) {
            close();
            otherLines.add(text);
        }
        return other;
    }
}
