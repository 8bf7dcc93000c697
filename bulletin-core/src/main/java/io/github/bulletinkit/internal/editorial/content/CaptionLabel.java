package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caption is called by: 表1, 图 2-3, 附表一.
 *
 * @param kind 表 or 图, with 附 if it has it
 * @param number the number in half-width figures, with a letter or a second number if it has one
 * @param ordinal the number alone; 0 if there is a second one
 */
record CaptionLabel(String kind, String number, int ordinal) {
    private static final String DIGITS = "[0-9０-９]{1,3}";

    private static final Pattern CAPTION = Pattern.compile(
            "^\\s*(?<kind>附?[表图])\\s*(?:(?<figures>" + DIGITS + "(?:[-－—.．]" + DIGITS
                    + ")?(?![0-9０-９年月])[a-zA-Z]?)|(?<hanzi>[一二三四五六七八九十]{1,3})(?=[\\s：:、.．（(]|$))(?<part>\\s?[（(][a-zA-Z0-9][）)])?.*",
            Pattern.DOTALL);

    /** The label that a caption begins with. */
    static Optional<CaptionLabel> of(String caption) {
        Matcher label = CAPTION.matcher(caption);
        if (!label.matches()) {
            return Optional.empty();
        }
        String figures = label.group("figures");
        String part = label.group("part");
        CaptionLabel plain = of(label.group("kind"), figures == null ? label.group("hanzi") : figures);
        return Optional.of(
                part == null ? plain : new CaptionLabel(plain.kind, plain.number + part.strip(), plain.ordinal));
    }

    /** The label with a number as it is written. */
    static CaptionLabel of(String kind, String written) {
        StringBuilder number = new StringBuilder();
        written.chars().map(CaptionLabel::halfWidth).forEach(c -> number.append((char) c));
        String figures = number.toString();
        if (ChineseNumeral.isPart(figures.charAt(0))) {
            figures = Integer.toString(ChineseNumeral.value(figures));
        }
        String digits = figures.replaceFirst("[a-zA-Z]$", "");
        return new CaptionLabel(kind, figures, digits.indexOf('-') < 0 ? Integer.parseInt(digits) : 0);
    }

    private static int halfWidth(int c) {
        if ('０' <= c && c <= '９') {
            return c - '０' + '0';
        }
        return "－—.．".indexOf(c) >= 0 ? '-' : c;
    }

    /** The same label with another number. */
    CaptionLabel with(int other) {
        return new CaptionLabel(kind, Integer.toString(other), other);
    }

    @Override
    public String toString() {
        return kind + number;
    }
}
