package io.github.bulletinkit.internal.text.head;

import static java.util.Comparator.comparingInt;

import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Letterspacing;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.Quote;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.PrintedDate;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head (刊头). Number, date, markings and labelled issuers are found by their form, in any place. Of the other
 * texts, the title is the last before the number, what is above it the overline, and the issuer is the nearest to the
 * date; title and issuers may take several lines, see {@link HeadLines}. What is not printed is left out.
 */
public final class HeadParser {
    private static final IssueNumber NONE = IssueNumber.of(0, 0, 0);
    private static final Pattern DROPPED =
            Pattern.compile("内部(?:资料|文件|刊物)|注意保存|秘密|机密|绝密|增刊|^(?:(?i:No)\\.?|№)?[0-9]+$");
    private static final Pattern NUMBERED = Pattern.compile("(?<label>(?i:No)\\.? ?|№ ?)(?<issue>[0-9]{1,9})");
    private static final Pattern DATE_LABEL = Pattern.compile("(?:出版|印发|编印|编发|发布|刊发|报送|制发)?(?:日期|时间|日)?[:：]?");
    private static final Pattern KIND =
            Pattern.compile("(?:工作|情况|活动)?(?:简报|专报|快报|日报|周报|旬报|月报|季报|通报|信息|动态|要情|要讯|简讯|通讯|快讯)");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:会|会议|大会|代表团|全会)");
    private static final Pattern PERSON = Pattern.compile(".*(?:主编|编辑|审核|校对)[:：].*");
    private static final Pattern WIDE_SPACE = Pattern.compile("[" + Spaces.ANY + "]{2,}|[\t\u3000]");
    private static final Pattern BRACKETS = Pattern.compile("[（(](?<text>[^（）()]+)[）)]");
    private static final String SEPARATORS = "|｜,，;；:：·-—";
    private static final String CLOSING_SEPARATORS = SEPARATORS + Punctuation.CLOSING_BRACKETS;
    private static final String OPENING_SEPARATORS = SEPARATORS + Punctuation.OPENING_BRACKETS;

    private final SeenFormat seen;
    private final RepairLog repairs;
    private final Markings markings;
    private final List<Line> texts = new ArrayList<>();
    private final List<String> labelledIssuers = new ArrayList<>();
    private IssueNumber number = NONE;
    private @Nullable IssueDate date;
    private @Nullable DateSpan period;
    private int textsBeforeNumber;
    private int numberIndent;
    private int textsBeforeDate;

    private HeadParser(SeenFormat seen, RepairLog repairs) {
        this.seen = seen;
        this.repairs = repairs;
        markings = new Markings(seen);
    }

    /**
     * Reads the lines of a head.
     *
     * @throws UnreadableIssueException if a line ends a sentence
     */
    public static Masthead parse(List<Line> lines, SeenFormat seen, RepairLog repairs) {
        HeadParser parser = new HeadParser(seen, repairs);
        lines.forEach(parser::read);
        return parser.masthead();
    }

    private void read(Line line) {
        String text = line.text();
        int from = 0;
        while (from < text.length()) {
            Optional<PrintedDate> nextDate = PrintedDate.find(text, from);
            PrintedNumber nextNumber = PrintedNumber.find(text, from, seen);
            int dateStart = nextDate.map(PrintedDate::start).orElse(text.length());
            if (nextNumber != null && nextNumber.start() < dateStart) {
                addText(line.withText(text.substring(from, nextNumber.start())));
                takeNumber(nextNumber, line);
                from = nextNumber.end();
            } else {
                addText(line.withText(text.substring(from, dateStart)));
                nextDate.ifPresent(found -> takeDate(found, line));
                from = nextDate.map(PrintedDate::end).orElse(text.length());
            }
        }
    }

    private void takeNumber(PrintedNumber printed, Line line) {
        IssueNumber longer = printed.addTo(number, seen);
        if (longer == null) {
            drop(line.withText(printed.text()));
            return;
        }
        if (number.equals(NONE)) {
            textsBeforeNumber = texts.size();
            numberIndent = line.indent();
        }
        number = longer;
    }

    private void takeDate(PrintedDate printed, Line line) {
        IssueDate first = printed.first();
        IssueDate last = printed.last();
        if (first == null || (last == null ? date != null : period != null || last.compareTo(first) < 0)) {
            drop(line.withText(line.text().substring(printed.start(), printed.end())));
            return;
        }
        seen.word(printed.word(), printed.wording());
        if (printed.figures() == Figures.HANZI) {
            seen.dates(Figures.HANZI);
        }
        if (last != null) {
            period = new DateSpan(first, last);
            seen.word(PrintedWord.PERIOD, "#" + printed.joint() + "#");
            return;
        }
        date = first;
        textsBeforeDate = texts.size();
        if (!printed.time().isEmpty()) {
            drop(line.withText(printed.time()));
        }
        if (!printed.weekday().isEmpty()) {
            takeWeekday(printed.weekday());
        }
    }

    private void takeWeekday(String text) {
        seen.weekday();
        seen.word(PrintedWord.WEEKDAY, PrintedDate.weekdayWording(text));
        seen.other("星期", text);
    }

    private void addText(Line printed) {
        Line line = Letterspacing.close(withoutSeparators(printed), repairs);
        if (line.text().isEmpty()) {
            return;
        }
        if (LineJoin.endsSentence(line.text())) {
            throw new UnreadableIssueException(
                    "no masthead: looked for title, number, issuer and date before the text, but found "
                            + Quote.of(line.text()),
                    line.number(),
                    0,
                    "",
                    null);
        }
        List<String> marked = Markings.in(line.text());
        String[] parts = WIDE_SPACE.split(line.text());
        if (!marked.isEmpty()) {
            marked.forEach(text -> takeMarking(line.withText(text)));
        } else if (parts.length > 1 && Arrays.stream(parts).anyMatch(HeadParser::isKnown)) {
            Arrays.stream(parts).forEach(part -> addText(line.withText(part)));
        } else {
            addPlainText(line);
        }
    }

    private static boolean isKnown(String text) {
        return Markings.isMarking(text)
                || PrintedDate.isWeekday(text)
                || IssuerLabel.of(text).isPresent();
    }

    /** A number below the title such as No.12 is that of the issue, above it that of the copy. */
    private void takeMarking(Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.matches() && !texts.isEmpty() && number.equals(NONE)) {
            number = IssueNumber.of(0, Integer.parseInt(numbered.group("issue")), 0);
            textsBeforeNumber = texts.size();
            numberIndent = line.indent();
            seen.word(PrintedWord.ISSUE, numbered.group("label") + "#");
        } else if (!markings.take(line.text())) {
            drop(line);
        }
    }

    private void addPlainText(Line line) {
        Optional<IssuerLabel> issuers = isTitle(line) ? Optional.empty() : IssuerLabel.of(line.text(), seen);
        if (PrintedDate.isWeekday(line.text())) {
            takeWeekday(line.text());
        } else if (DATE_LABEL.matcher(line.text()).matches()) {
            seen.other("日期", line.text() + "#");
        } else if (issuers.isPresent()) {
            seen.word(PrintedWord.ISSUER, issuers.get().wording());
            labelledIssuers.addAll(IssuerLabel.offices(issuers.get().names()));
        } else if (DROPPED.matcher(line.text()).find()) {
            drop(line);
        } else {
            texts.add(line);
        }
    }

    /** Whether a text that ends like a label is the title, as 信息选编 is: it is the first, and no office. */
    private boolean isTitle(Line line) {
        return texts.isEmpty()
                && number.equals(NONE)
                && IssuerLabel.of(line.text())
                        .filter(label ->
                                IssuerLabel.offices(label.names()).stream().allMatch(OfficeName::isLike))
                        .isEmpty();
    }

    /** Removes the brackets and bars that separate the line from number and date. */
    private static Line withoutSeparators(Line line) {
        String text = line.text();
        int from = 0;
        int to = text.length();
        while (from < to && isBetween(text.charAt(from), CLOSING_SEPARATORS)) {
            from++;
        }
        while (to > from && isBetween(text.charAt(to - 1), OPENING_SEPARATORS)) {
            to--;
        }
        Matcher brackets = BRACKETS.matcher(text.substring(from, to));
        return line.withText(brackets.matches() ? brackets.group("text") : text.substring(from, to));
    }

    private static boolean isBetween(char character, String separators) {
        return separators.indexOf(character) >= 0 || Spaces.isSpace(character);
    }

    private Masthead masthead() {
        Masthead.Builder masthead = Masthead.builder();
        markings.addTo(masthead);
        if (!number.equals(NONE)) {
            masthead.number(number);
        }
        if (date != null) {
            masthead.date(date);
        }
        if (period != null) {
            masthead.period(period);
        }
        if (!texts.isEmpty()) {
            placeTexts(masthead);
        } else {
            setIssuers(masthead, labelledIssuers);
        }
        return masthead.build();
    }

    private void placeTexts(Masthead.Builder masthead) {
        int title = titleIndex();
        int issuer = labelledIssuers.isEmpty() ? nearestToDate(title) : -1;
        boolean inOrder = issuer < 0 || (issuer > title && issuer < textsBeforeDate);
        HeadLines lines = new HeadLines(texts, numberIndent);
        int titleStart = inOrder ? lines.firstOfTitle(title) : title;
        titleStart = titleStart == title && isSecondLine(title) ? title - 1 : titleStart;
        int issuerStart = inOrder && issuer >= 0 ? lines.firstOfIssuers(issuer, title + 1) : issuer;
        masthead.title(lines.title(titleStart, title));
        masthead.overline(texts.subList(0, titleStart).stream().map(Line::text).collect(Collectors.joining(" ")));
        List<String> issuers = new ArrayList<>();
        for (int i = title + 1; i < texts.size(); i++) {
            boolean ofIssuers = i >= issuerStart && i <= issuer;
            if (!ofIssuers && OfficeName.isLike(texts.get(i).text())) {
                issuers.addAll(IssuerLabel.offices(texts.get(i).text()));
            } else if (!ofIssuers) {
                drop(texts.get(i));
            }
        }
        issuers.addAll(labelledIssuers);
        if (issuer >= 0) {
            lines.issuers(issuerStart, issuer).forEach(names -> issuers.addAll(IssuerLabel.offices(names)));
        }
        setIssuers(masthead, issuers);
    }

    private static void setIssuers(Masthead.Builder masthead, List<String> issuers) {
        if (!issuers.isEmpty()) {
            masthead.issuer(issuers.get(0)).coIssuers(issuers.subList(1, issuers.size()));
        }
    }

    private int titleIndex() {
        if (!number.equals(NONE)) {
            return Math.max(0, textsBeforeNumber - 1);
        }
        if (date != null || !labelledIssuers.isEmpty()) {
            int before = labelledIssuers.isEmpty() ? textsBeforeDate - 1 : texts.size();
            return Math.min(Math.max(0, before - 1), texts.size() - 1);
        }
        return texts.size() > 1 && OfficeName.isLike(texts.get(0).text()) ? 1 : 0;
    }

    /** Whether a title is only the kind of the bulletin, so that its name is on the line above. */
    private boolean isSecondLine(int title) {
        return title > 0
                && KIND.matcher(texts.get(title).text()).matches()
                && !NO_NAME.matcher(texts.get(title - 1).text()).matches()
                && !OfficeName.isLike(texts.get(title - 1).text());
    }

    /** Returns the text nearest to the date. Above the title, only an office is an issuer. */
    private int nearestToDate(int title) {
        return IntStream.range(0, texts.size())
                .filter(index -> index > title
                        || (index < title && OfficeName.isLike(texts.get(index).text())))
                .filter(index -> !PERSON.matcher(texts.get(index).text()).matches())
                .boxed()
                .min(comparingInt(this::distanceFromDate))
                .orElse(-1);
    }

    private int distanceFromDate(int index) {
        return index < textsBeforeDate ? textsBeforeDate - index : index - textsBeforeDate + 1;
    }

    private void drop(Line line) {
        repairs.mastheadDropped(line);
    }
}
