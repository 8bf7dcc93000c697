package io.github.bulletinkit.internal.text;

import static java.util.Comparator.comparingInt;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Letterspacing;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.internal.text.lines.Quote;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the masthead (刊头). Number, date, classification and copy number are found by their form, in any place. Of the
 * other texts, the title is the last before the number, the issuer the nearest to the date; either may take several
 * lines, see {@link MastheadLines}.
 */
final class MastheadParser {
    private static final String DIGIT = "[0-9０-９]";
    private static final String YEAR = DIGIT + "{4})";
    private static final String DAY = DIGIT + "{1,2})";
    private static final String NUMBER = DIGIT + "{1,9})";
    private static final Pattern MEMBER = Pattern.compile(String.join(
            "|",
            PrintedPattern.of(PrintedWord.DATE, "(?<dateYear>" + YEAR, "(?<month>" + DAY, "(?<day>" + DAY),
            PrintedPattern.of(PrintedWord.TOTAL, "第?+" + PrintedPattern.SPACES + "(?<total>" + NUMBER),
            PrintedPattern.of(PrintedWord.SUPPLEMENT, "(?<supplement>" + NUMBER),
            "(?:" + PrintedPattern.of(PrintedWord.YEAR, "(?<year>" + YEAR) + PrintedPattern.SPACES + ")?"
                    + PrintedPattern.of(PrintedWord.ISSUE, "(?<issue>" + NUMBER)));
    private static final Pattern CLASSIFICATION = Pattern.compile(
            "(?:(?:内部(?:资料|文件|刊物)|注意保存|秘密|机密|绝密|[★☆]|[0-9]{1,2}[年月]|长期)[" + Spaces.ANY + "，,、]*+){1,8}+");
    /** GB/T 9704-2012, 7.2.1 has six digits; one or two digits alone are more likely a page number. */
    private static final Pattern COPY_NUMBER = Pattern.compile(
            "(?:(?i:No)\\.?|№|份号[:：]?)[" + Spaces.ANY + "]*+(?<labelled>[0-9]{1,9})|(?<bare>[0-9]{3,9})");

    private static final Pattern MARKING =
            Pattern.compile("内部(?:资料|文件|刊物)|注意保存|秘密|机密|绝密|特急|增刊|^(?:(?i:No)\\.?|№)?[0-9]+$");
    private static final String SEPARATORS = "|,，;；:：·-—";
    private static final String CLOSING_SEPARATORS = SEPARATORS + Punctuation.CLOSING_BRACKETS;
    private static final String OPENING_SEPARATORS = SEPARATORS + Punctuation.OPENING_BRACKETS;

    private final RepairLog repairs;
    private final List<Line> texts = new ArrayList<>();
    private int year;
    private int issue;
    private int total;
    private int supplement;
    private @Nullable LocalDate date;
    private String classification = "";
    private String copyNumber = "";
    private int textsBeforeNumber;
    private int numberIndent;
    private int textsBeforeDate;

    private MastheadParser(RepairLog repairs) {
        this.repairs = repairs;
    }

    static Masthead parse(List<Line> lines, RepairLog repairs) {
        MastheadParser parser = new MastheadParser(repairs);
        lines.forEach(parser::read);
        return parser.masthead();
    }

    private void read(Line line) {
        Matcher member = MEMBER.matcher(line.text());
        int from = 0;
        while (member.find()) {
            addText(line.withText(line.text().substring(from, member.start())));
            boolean taken = member.group("dateYear") != null ? takeDate(member) : takeNumber(member, line);
            if (!taken) {
                drop(line.withText(member.group()));
            }
            from = member.end();
        }
        addText(line.withText(line.text().substring(from)));
    }

    private boolean takeDate(Matcher member) {
        if (date != null) {
            return false;
        }
        try {
            date = LocalDate.of(number(member, "dateYear"), number(member, "month"), number(member, "day"));
            textsBeforeDate = texts.size();
            return true;
        } catch (DateTimeException noSuchDay) {
            return false; // dropped with a repair, as everything that is not understood
        }
    }

    private boolean takeNumber(Matcher member, Line line) {
        boolean first = !hasNumber();
        if (member.group("total") != null && total == 0) {
            total = number(member, "total");
        } else if (member.group("issue") != null && issue == 0) {
            issue = number(member, "issue");
            year = number(member, "year");
        } else if (member.group("supplement") != null && supplement == 0) {
            supplement = number(member, "supplement");
        } else {
            return false;
        }
        if (first) {
            textsBeforeNumber = texts.size();
            numberIndent = line.indent();
        }
        return true;
    }

    private boolean hasNumber() {
        return issue != 0 || total != 0 || supplement != 0;
    }

    private static int number(Matcher member, String group) {
        String digits = member.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private void addText(Line printed) {
        Line line = Letterspacing.close(withoutSeparators(printed), repairs);
        if (line.text().isEmpty()) {
            return;
        }
        if (LineJoin.endsSentence(line.text())) {
            throw new UnreadableIssueException(
                    "no masthead: looked for title, number, issuer and date before the heading 目录, but found "
                            + Quote.of(line.text()),
                    line.number(),
                    0,
                    "",
                    null);
        }
        if (takeMarking(line.text()) || takeBothMarkings(line.text())) {
            return;
        }
        if (MARKING.matcher(line.text()).find()) {
            drop(line);
        } else {
            texts.add(line);
        }
    }

    private boolean takeMarking(String text) {
        if (classification.isEmpty() && CLASSIFICATION.matcher(text).matches()) {
            classification = text;
            return true;
        }
        Matcher copy = COPY_NUMBER.matcher(text);
        if (copyNumber.isEmpty() && copy.matches()) {
            copyNumber = copy.group("labelled") != null ? copy.group("labelled") : copy.group("bare");
            return true;
        }
        return false;
    }

    /** Reads classification and copy number from one line, in either order. */
    private boolean takeBothMarkings(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Spaces.isSpace(text.charAt(i)) && classification.isEmpty() && copyNumber.isEmpty()) {
                String left = text.substring(0, i);
                String right = Line.printed(0, 0, text.substring(i)).text();
                boolean inOrder = CLASSIFICATION.matcher(left).matches();
                String other = inOrder ? right : left;
                boolean both = COPY_NUMBER.matcher(other).matches()
                        && (inOrder || CLASSIFICATION.matcher(right).matches());
                if (both) {
                    return takeMarking(left) && takeMarking(right);
                }
            }
        }
        return false;
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
        return line.withText(text.substring(from, to));
    }

    private static boolean isBetween(char character, String separators) {
        return separators.indexOf(character) >= 0 || Spaces.isSpace(character);
    }

    private Masthead masthead() {
        Masthead.Builder masthead =
                Masthead.builder().classification(classification).copyNumber(copyNumber);
        if (hasNumber()) {
            int numberYear = year == 0 && date != null ? date.getYear() : year;
            masthead.number(IssueNumber.of(numberYear, issue, total).withSupplement(supplement));
        }
        if (date != null) {
            masthead.date(date);
        }
        int title = Math.max(0, textsBeforeNumber - 1);
        int issuer = nearestToDate(title);
        boolean inOrder = issuer > title && issuer < textsBeforeDate;
        MastheadLines lines = new MastheadLines(texts, numberIndent);
        int titleStart = inOrder ? lines.firstOfTitle(title) : title;
        int issuerStart = inOrder ? lines.firstOfIssuers(issuer, title + 1) : issuer;
        for (int i = 0; i < texts.size(); i++) {
            boolean ofTitle = i >= titleStart && i <= title;
            boolean ofIssuers = i >= issuerStart && i <= issuer;
            if (i == title) {
                masthead.title(lines.title(titleStart, title));
            } else if (i == issuer) {
                masthead.issuer(lines.issuers(issuerStart, issuer));
            } else if (!ofTitle && !ofIssuers) {
                drop(texts.get(i));
            }
        }
        return masthead.build();
    }

    private int nearestToDate(int title) {
        return IntStream.range(0, texts.size())
                .filter(index -> index != title)
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
