package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names where an article comes from, such as 来源：… or （…供稿）.
 *
 * @param name the source without its label
 * @param wording the label with # for the source
 */
record SourceLine(String name, String wording) {

    SourceLine {
        name = name.strip();
    }

    private static final String BEFORE = "(?:信息|稿件|文章|资料|消息)?来源|供稿(?:单位|人)?|报送单位|摘自|转自|选自|据";
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?<open>[（(〔【]?)(?<label>(?:" + BEFORE + ") ?[:：]) *(?<name>[^。；！？]{2,60}?)(?<close>[）)〕】]?)");
    private static final Pattern LABEL_AFTER =
            Pattern.compile("(?<open>[（(〔【])(?<name>[^。；！？：]{2,60}?) *(?<label>供稿|提供|报送|整理|来稿|供图|推荐)(?<close>[）)〕】])");
    private static final Pattern BRACKETS = Pattern.compile("(?<open>[（(])(?<name>[^（）()。；！？：]{2,40})(?<close>[）)])");
    private static final Pattern NO_SOURCE =
            Pattern.compile("(?:注|附|联系|电话|本文|以上|此件|完|未完|待续|下转|上接|续|略|共|截至|单位|试行|[一二三四五六七八九十0-9]).*");

    /** Returns the source that a line names, first as the given format words it. */
    static Optional<SourceLine> of(String text, SeenFormat seen) {
        return seen.givenValue(PrintedWord.SOURCE, text)
                .map(name -> new SourceLine(name, seen.text(PrintedWord.SOURCE)))
                .or(() -> of(text));
    }

    /** Returns the source that a line names. */
    static Optional<SourceLine> of(String text) {
        Matcher before = LABEL_BEFORE.matcher(text);
        if (before.matches()
                && before.group("open").isEmpty() == before.group("close").isEmpty()) {
            return Optional.of(new SourceLine(
                    before.group("name"), before.group("open") + before.group("label") + "#" + before.group("close")));
        }
        Matcher after = LABEL_AFTER.matcher(text);
        if (after.matches()) {
            return Optional.of(new SourceLine(
                    after.group("name"), after.group("open") + "#" + after.group("label") + after.group("close")));
        }
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches() && !NO_SOURCE.matcher(brackets.group("name")).matches() && !LineShape.isDate(text)
                ? Optional.of(
                        new SourceLine(brackets.group("name"), brackets.group("open") + "#" + brackets.group("close")))
                : Optional.empty();
    }

    /** Whether a line has the label of a source, such as 来源：. */
    static boolean isLabelled(String text) {
        return of(text).filter(source -> source.wording().length() > 3).isPresent();
    }

    void report(SeenFormat seen) {
        seen.word(PrintedWord.SOURCE, wording);
    }
}
