package io.github.bulletinkit.internal.text.colophon;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the colophon by their words: those that offices use, and those of a given format.
 */
final class ColophonLabel {
    private static final List<Map.Entry<PrintedWord, List<String>>> RECIPIENTS = List.of(
            Map.entry(PrintedWord.ADDRESSED_TO, List.of("主送")),
            Map.entry(PrintedWord.REPORT_TO, List.of("报", "报送", "呈报", "呈送", "抄报", "上报", "呈", "报呈")),
            Map.entry(PrintedWord.SEND_TO, List.of("送", "分送", "发送")),
            Map.entry(PrintedWord.COPY_TO, List.of("抄送")),
            Map.entry(PrintedWord.DISTRIBUTE_TO, List.of("发", "分发", "下发", "印发", "发至", "抄发")));

    private static final List<Map.Entry<PrintedWord, List<String>>> PEOPLE = List.of(
            Map.entry(PrintedWord.EDITOR, List.of("责任编辑", "编辑", "本期编辑", "本期责任编辑", "责编", "执行编辑", "主编")),
            Map.entry(PrintedWord.PROOFREADER, List.of("校对", "责任校对", "本期校对")),
            Map.entry(PrintedWord.REVIEWER, List.of("审核", "核稿", "审稿", "审核人", "编审", "审定")),
            Map.entry(PrintedWord.APPROVER, List.of("签发", "审签", "签发人", "批准")),
            Map.entry(PrintedWord.CONTACT, List.of("联系人", "联系方式", "联络人")),
            Map.entry(PrintedWord.PHONE, List.of("电话", "联系电话", "咨询电话", "值班电话", "办公电话")));

    private static final String PHONE = "电话";
    private static final String ANY_LABEL = "[\\p{IsHan}](?: ?[\\p{IsHan}]){0,9}";
    private static final Pattern LABELLED =
            Pattern.compile("(?:^|(?<=[\\p{javaWhitespace}\\p{javaSpaceChar}，,；;|｜]))(?<label>"
                    + ANY_LABEL.replace(" ", "[\\p{javaWhitespace}\\p{javaSpaceChar}]")
                    + ")[\\p{javaWhitespace}\\p{javaSpaceChar}]*[:：]");

    private static final Pattern DIVIDED =
            Pattern.compile("(?<=[；;。\\p{javaWhitespace}\\p{javaSpaceChar}])(?<label>[主抄报呈上送分发下印]{1,2})[:：]");

    private final Map<String, PrintedWord> recipients = new HashMap<>();
    private final Map<String, PrintedWord> people = new HashMap<>();

    ColophonLabel(SeenFormat seen) {
        addLabels(RECIPIENTS, recipients, seen);
        addLabels(PEOPLE, people, seen);
    }

    /** The labels of a given format come last: they replace those that offices use. */
    private static void addLabels(
            List<Map.Entry<PrintedWord, List<String>>> usual, Map<String, PrintedWord> labels, SeenFormat seen) {
        usual.forEach(entry -> entry.getValue().forEach(label -> labels.put(label, entry.getKey())));
        usual.forEach(entry -> labels.put(label(seen.text(entry.getKey())), entry.getKey()));
    }

    private static String label(String wording) {
        return Line.key(wording.substring(0, Math.max(0, wording.indexOf('#')))).replace(":", "");
    }

    /**
     * A labelled part of a line.
     *
     * @param label the label without spaces and colon
     * @param word the word of the label; null if it is unknown
     * @param start where the label begins
     */
    record Part(String label, @Nullable PrintedWord word, String value, int start) {
        String printed() {
            return label + "：" + value;
        }
    }

    /** Returns the part with recipients if the line is one, else null. */
    @Nullable
    Part recipients(String text) {
        Matcher matcher = LABELLED.matcher(text);
        if (!matcher.lookingAt()) {
            return null;
        }
        String label = Line.key(matcher.group("label"));
        PrintedWord word = recipients.get(label);
        String names = text.substring(matcher.end()).strip();
        return word == null || names.isEmpty() ? null : new Part(label, word, names, 0);
    }

    /** Divides a line that has recipients of several labels. */
    Stream<Line> divided(Line line) {
        if (recipients(line.text()) == null) {
            return Stream.of(line);
        }
        List<Line> parts = new ArrayList<>();
        Matcher matcher = DIVIDED.matcher(line.text());
        int start = 0;
        while (matcher.find()) {
            if (recipients.containsKey(Line.key(matcher.group("label")))) {
                parts.add(line.withText(line.text().substring(start, matcher.start("label"))));
                start = matcher.start("label");
            }
        }
        parts.add(line.withText(line.text().substring(start)));
        return parts.stream();
    }

    /** Returns the labelled parts that make up the line; empty if it does not begin with a label. */
    List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = LABELLED.matcher(text);
        int valueStart = 0;
        Part open = null;
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end();
            Part part = known(matcher);
            if (open != null) {
                parts.add(withValue(open, text.substring(valueStart, part.start())));
            } else if (part.start() > 0) {
                return List.of();
            }
            open = part;
            valueStart = matcher.end();
        }
        if (open != null) {
            parts.add(withValue(open, text.substring(valueStart)));
        }
        return parts;
    }

    /** The known label that ends the label as matched, which may have the end of the value before. */
    private Part known(Matcher matcher) {
        String printed = matcher.group("label");
        for (int i = 0; i < printed.length(); i++) {
            String label = Line.key(printed.substring(i));
            boolean begins = i == 0
                    || Character.isSpaceChar(printed.charAt(i - 1))
                    || Character.isWhitespace(printed.charAt(i - 1));
            PrintedWord word = label.endsWith(PHONE) ? PrintedWord.PHONE : people.get(label);
            if (begins && word != null) {
                return new Part(label, word, "", matcher.start() + i);
            }
        }
        return new Part(Line.key(printed), null, "", matcher.start());
    }

    private static Part withValue(Part part, String value) {
        String text = value.strip();
        while (!text.isEmpty() && "，,；;|｜。".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return new Part(part.label(), part.word(), text, part.start());
    }
}
