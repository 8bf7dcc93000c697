package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.PrintedWords;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The format of a series as the print shows it. Every stage of the reader reports the words that it saw; the first
 * wording of a word is that of the format. A format that is given is only passed on.
 */
public final class SeenFormat {
    /** The words whose values are figures. */
    private static final Set<PrintedWord> FIGURES = Set.of(
            PrintedWord.YEAR,
            PrintedWord.QUARTER,
            PrintedWord.ISSUE,
            PrintedWord.COMBINED_ISSUE,
            PrintedWord.TOTAL,
            PrintedWord.COMBINED_TOTAL,
            PrintedWord.SUPPLEMENT,
            PrintedWord.DATE,
            PrintedWord.MONTH,
            PrintedWord.COPIES);

    /** The words whose values are looked for in the wording of a given format. */
    private static final List<PrintedWord> VALUES = List.of(PrintedWord.ISSUER, PrintedWord.SOURCE);

    private static final Map<PrintedWord, String> NAMES = Map.ofEntries(
            Map.entry(PrintedWord.CONTENTS, "目录标题"),
            Map.entry(PrintedWord.EDITOR_NOTE, "按语"),
            Map.entry(PrintedWord.SOURCE, "来源"),
            Map.entry(PrintedWord.ATTACHMENT, "附件"),
            Map.entry(PrintedWord.YEAR, "年份"),
            Map.entry(PrintedWord.QUARTER, "季度"),
            Map.entry(PrintedWord.ISSUE, "期号"),
            Map.entry(PrintedWord.COMBINED_ISSUE, "期号"),
            Map.entry(PrintedWord.TOTAL, "总期号"),
            Map.entry(PrintedWord.COMBINED_TOTAL, "总期号"),
            Map.entry(PrintedWord.SUPPLEMENT, "增刊号"),
            Map.entry(PrintedWord.ISSUER, "编发单位"),
            Map.entry(PrintedWord.DATE, "日期"),
            Map.entry(PrintedWord.MONTH, "日期"),
            Map.entry(PrintedWord.WEEKDAY, "星期"),
            Map.entry(PrintedWord.PERIOD, "起止日期"),
            Map.entry(PrintedWord.COPY_NUMBER, "份号"),
            Map.entry(PrintedWord.SIGNATORY, "签发人"),
            Map.entry(PrintedWord.PRINTED_ON, "印发日期"),
            Map.entry(PrintedWord.COPIES, "印数"));

    private final @Nullable BulletinFormat given;
    private final Map<PrintedWord, Pattern> values;
    private final List<Form> numberForms;
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<PrintedWord, String> wordings = new EnumMap<>(PrintedWord.class);
    private PrintedWords words = PrintedWords.STANDARD;
    private ContentsFormat contents = ContentsFormat.NONE;
    private SourcePlacement source = SourcePlacement.BELOW_TITLE;

    public SeenFormat(@Nullable BulletinFormat given) {
        this.given = given;
        values = given == null ? Map.of() : valuePatterns(given);
        numberForms = given == null ? NumberForms.USUAL : NumberForms.of(given.words());
    }

    private SeenFormat(SeenFormat other) {
        given = other.given;
        values = other.values;
        numberForms = other.numberForms;
    }

    /** Returns an object with the same given format that has seen nothing. */
    public SeenFormat anew() {
        return new SeenFormat(this);
    }

    /** The forms of the issue number: first those of the given format. */
    public List<Form> numberForms() {
        return numberForms;
    }

    /** The given format, null if it is to be found. */
    public @Nullable BulletinFormat given() {
        return given;
    }

    /** Returns the text of a word in the given format; the standard one if no format is given. */
    public String text(PrintedWord word) {
        return (given == null ? PrintedWords.STANDARD : given.words()).text(word);
    }

    /** Returns the value of the issuer or the source in a text that words it like the given format, with more than the value. */
    public Optional<String> givenValue(PrintedWord word, String text) {
        Pattern pattern = values.get(word);
        Matcher matcher = pattern == null ? null : pattern.matcher(text);
        return matcher != null && matcher.matches()
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    private static Map<PrintedWord, Pattern> valuePatterns(BulletinFormat format) {
        Map<PrintedWord, Pattern> patterns = new EnumMap<>(PrintedWord.class);
        for (PrintedWord word : VALUES) {
            String wording = format.words().text(word);
            if (!wording.equals("#")) {
                patterns.put(word, Pattern.compile(PrintedPattern.of(wording, PrintedPattern.SPACES + "(.+?)")));
            }
        }
        return patterns;
    }

    /**
     * Reports a word. Words around figures differ from the standard ones in more than spaces, or are the standard ones.
     *
     * @param wording the word with # for each value
     */
    public void word(PrintedWord word, String wording) {
        named.add(NAMES.getOrDefault(word, PrintedWords.STANDARD.label(word).replace("：", "")) + "“" + wording + "”");
        if (wordings.putIfAbsent(word, wording) == null && !key(wording).equals(key(word.text()))) {
            words = words.with(word, FIGURES.contains(word) ? spaced(wording) : wording);
        }
    }

    /** The word with a space between hanzi and figures, as the standard words have it. */
    private static String spaced(String wording) {
        return wording.replaceAll("(?<=\\p{IsHan})#", " #").replaceAll("#(?=\\p{IsHan})", "# ");
    }

    /** Reports a word that the format has no place for. */
    public void other(String name, String wording) {
        named.add(name + "“" + wording + "”");
    }

    public void numbers(Figures figures) {
        words = words.withNumbers(figures);
    }

    public void dates(Figures figures) {
        words = words.withDates(figures);
    }

    /** Reports that the day of the week is printed after the date. */
    public void weekday() {
        words = words.withWeekday(true);
    }

    public void contents(ContentsFormat printed) {
        contents = printed;
    }

    public void source(SourcePlacement placement) {
        source = placement;
    }

    /** Two wordings that differ only in spaces, width or a final full stop print alike. */
    private static String key(String wording) {
        StringBuilder key = new StringBuilder();
        wording.chars().filter(c -> !Spaces.isSpace(c)).forEach(c -> key.append(c == ':' ? '：' : (char) c));
        return key.toString();
    }

    /** Returns the given format, or the one that was seen. */
    public BulletinFormat format(Issue issue) {
        if (given != null) {
            return given;
        }
        return BulletinFormat.builder(issue.masthead().title())
                .sectionOrder(SectionOrder.ANY)
                .contents(contents)
                .source(source)
                .words(words)
                .optionalUnlessIn(issue)
                .build();
    }

    /** Returns in Chinese what was seen, with every word. */
    public String message() {
        UnaryOperator<String> and = text -> text.isEmpty() ? "" : "；" + text;
        String place = switch (contents.placement()) {
            case OWN_PAGES -> "目录在前、单独成页";
            case ABOVE_BODY -> "目录在刊头之下、正文之前";
            case NONE -> "不设目录";
        };
        String rows = contents.equals(ContentsFormat.NONE)
                ? ""
                : (contents.pages() ? "，有页码" : "，无页码") + (contents.sections() ? "，列栏目" : "，不列栏目");
        return "没有指定格式，按所印字样推定：" + place + rows + and.apply(named.stream().collect(Collectors.joining("，")));
    }
}
