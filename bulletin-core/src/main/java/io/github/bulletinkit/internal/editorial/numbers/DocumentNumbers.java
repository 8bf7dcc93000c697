package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds document numbers (发文字号) in another form than 国发〔2022〕12号: with other brackets, 第 or leading zeros. The numbers
 * of licences and of court cases have brackets of their own.
 */
public final class DocumentNumbers {
    /** The office with the last character of its mark, the bracket, the year and the number. */
    private static final Pattern NUMBER = Pattern.compile("(\\p{IsHan}{0,7}[发函办字文电通报告呈复批纪任议令规党政委])?"
            + "\\h?([\\[［(（【〔〖﹝<〈《])\\h?((?:19|20)\\d{2})年?\\h?[\\]］)）】〕〗﹞>〉》]"
            + "\\h?第?\\h?(\\d{1,5})\\h?号");

    /** What every such number has; most texts have it not, and are not searched further. */
    private static final Pattern YEAR = Pattern.compile("[\\[［(（【〔〖﹝<〈《]\\h?(?:19|20)\\d{2}");

    /** Before a number that is no document's: 许可证字（2022）第012号. */
    private static final Pattern OF_LICENCE = Pattern.compile(".*[证照注备售许]\\p{IsHan}?");

    private static final String UNMISTAKABLE = "〔﹝[［";

    private DocumentNumbers() {}

    public static List<Remark> in(String text) {
        if (text.indexOf('号') < 0 || !YEAR.matcher(text).find()) {
            return List.of();
        }
        Remarks remarks = Remarks.quoting("found", "expected");
        NUMBER.matcher(text)
                .results()
                .filter(DocumentNumbers::isOfDocument)
                .filter(found -> !found.group().equals(expected(found)))
                .forEach(found -> remarks.add(
                        "text.document-number", Map.of("found", found.group(), "expected", expected(found))));
        return remarks.all();
    }

    /** Without the mark of an office, only the brackets that nothing else has: 〔2022〕第12号. */
    private static boolean isOfDocument(MatchResult found) {
        String office = found.group(1);
        return office == null
                ? UNMISTAKABLE.contains(found.group(2))
                : !OF_LICENCE.matcher(office).matches();
    }

    private static String expected(MatchResult found) {
        String number = found.group(4).replaceFirst("^0+(?=\\d)", "");
        PairedMark brackets = PairedMark.TORTOISE_SHELL;
        String office = found.group(1) == null ? "" : found.group(1);
        return office + brackets.opening() + found.group(3) + brackets.closing() + number + "号";
    }
}
