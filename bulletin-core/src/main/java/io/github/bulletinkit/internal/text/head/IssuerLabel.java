package io.github.bulletinkit.internal.text.head;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the head that names issuers by a label, such as 某某办公室 主办 or 主办单位：某某办公室.
 *
 * @param names the text without the label
 * @param wording the label with # for the names
 */
record IssuerLabel(String names, String wording) {
    private static final String ROLE = "(?:联合)?(?:主办|承办|编印|编发|编制|编写|印发|印制|主管)";
    private static final Pattern AFTER = Pattern.compile(
            "(?<names>.{2,}?)(?<space>" + PrintedPattern.SPACES + ")(?<label>" + ROLE + "|(?<![汇选摘简续新主总])编|印)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<label>(?:" + ROLE + "|出版|发布)(?:单位|机关|部门)?[:：])" + PrintedPattern.SPACES + "(?<names>.{2,})");
    private static final Pattern SPACE = Pattern.compile("[" + Spaces.ANY + "]+");

    /** Returns the issuers that a text names, first as the given format words them. */
    static Optional<IssuerLabel> of(String text, SeenFormat seen) {
        return seen.givenValue(PrintedWord.ISSUER, text)
                .map(names -> new IssuerLabel(names, seen.text(PrintedWord.ISSUER)))
                .or(() -> of(text));
    }

    static Optional<IssuerLabel> of(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return Optional.of(new IssuerLabel(before.group("names"), before.group("label") + "#"));
        }
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            String space = after.group("space").isEmpty() ? "" : " ";
            return Optional.of(new IssuerLabel(after.group("names"), "#" + space + after.group("label")));
        }
        return Optional.empty();
    }

    /** Returns the offices that a text names: divided by 、, or by space if each part reads like an office. */
    static List<String> offices(String names) {
        List<String> parts = Arrays.stream(names.split("、", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String[] spaced = SPACE.split(names.strip());
        boolean offices =
                parts.size() == 1 && spaced.length > 1 && Arrays.stream(spaced).allMatch(OfficeName::isLike);
        return offices ? List.of(spaced) : parts;
    }
}
