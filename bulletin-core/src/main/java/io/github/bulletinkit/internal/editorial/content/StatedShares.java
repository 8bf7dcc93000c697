package io.github.bulletinkit.internal.editorial.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of one whole that a sentence gives and that do not make 100 %. Only where the sentence is clear: 三次产业结构为
 * 5.1：41.3：56.6, and shares (分别占) of the parts of a structure that make more.
 *
 * @param place the words that give them
 * @param sum what they make
 */
record StatedShares(String place, String sum) {
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d+)?";

    private static final Pattern RATIO = Pattern.compile("(?<![\\d.])(?<a>" + NUMBER + ")\\s?[：:∶]\\s?(?<b>" + NUMBER
            + ")\\s?[：:∶]\\s?(?<c>" + NUMBER + ")(?![\\d.]|\\s?[：:∶])");

    /** What is before a ratio that is the structure of the economy. */
    private static final Pattern OF_ECONOMY = Pattern.compile("产业(?:增加值)?(?:结构|比例|比重|构成)(?:之比)?[^，。；]{0,40}$");

    private static final Pattern SHARES = Pattern.compile(
            "分别占(?<whole>[^\\d，。；]{0,12}?)(?<list>" + NUMBER + "[%％](?:[、，和及与]{1,2}" + NUMBER + "[%％])+)");

    /** What is before shares that are those of all parts. */
    private static final Pattern OF_PARTS = Pattern.compile("(?:三次产业|三大产业|[一二三、和及]{3,5}产业|构成|结构|其余|其他)[^。；]{0,60}$");

    /** What is before shares of people, who may be counted under two of them: 女代表、基层代表. */
    private static final Pattern OVERLAPPING = Pattern.compile("(?:[女男岁市县区]|代表|委员|党员|学历|干部|民族|基层)[^。；]{0,40}$");

    private static final Pattern WHOLE = Pattern.compile("[^\\d]*[总全].*|");

    private static final int SURE_PARTS = 3;
    private static final BigDecimal MOST = BigDecimal.valueOf(125);
    private static final Pattern PERCENT = Pattern.compile(NUMBER);
    private static final int LONGEST_LEAD = 70;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_RATIO = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_RATIO = BigDecimal.valueOf(120);
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    static List<StatedShares> in(String text) {
        List<StatedShares> wrong = new ArrayList<>();
        if (text.contains("产业")) {
            for (Matcher ratio = RATIO.matcher(text); ratio.find(); ) {
                BigDecimal sum = sum(List.of(ratio.group("a"), ratio.group("b"), ratio.group("c")));
                if (isWrongRatio(sum) && follows(OF_ECONOMY, text, ratio.start())) {
                    wrong.add(of(ratio, sum));
                }
            }
        }
        if (text.contains("分别占")) {
            for (Matcher shares = SHARES.matcher(text); shares.find(); ) {
                List<String> parts = PERCENT.matcher(shares.group("list"))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                BigDecimal sum = sum(parts);
                if (sum.subtract(HUNDRED).compareTo(ROUNDING) >= 0 && areOfOneWhole(shares, parts.size(), sum, text)) {
                    wrong.add(of(shares, sum));
                }
            }
        }
        return wrong;
    }

    private static StatedShares of(Matcher found, BigDecimal sum) {
        return new StatedShares(found.group(), sum.stripTrailingZeros().toPlainString());
    }

    private static boolean isWrongRatio(BigDecimal sum) {
        return sum.compareTo(LEAST_RATIO) > 0
                && sum.compareTo(MOST_RATIO) < 0
                && sum.subtract(HUNDRED).abs().compareTo(ROUNDING) >= 0;
    }

    private static boolean areOfOneWhole(Matcher shares, int parts, BigDecimal sum, String text) {
        return follows(OF_PARTS, text, shares.start())
                || (parts >= SURE_PARTS
                        && sum.compareTo(MOST) <= 0
                        && WHOLE.matcher(shares.group("whole")).matches()
                        && !follows(OVERLAPPING, text, shares.start()));
    }

    private static boolean follows(Pattern words, String text, int at) {
        return words.matcher(text.substring(Math.max(0, at - LONGEST_LEAD), at)).find();
    }

    private static BigDecimal sum(List<String> numbers) {
        return numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
