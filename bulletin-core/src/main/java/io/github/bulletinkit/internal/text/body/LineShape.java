package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.PrintedDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of an article is by its form alone: subtitle, byline, salutation, row of a table, heading and so on. */
final class LineShape {
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CELL = 24;
    private static final int LONGEST_ROW = 150;
    private static final int FEWEST_CELLS = 3;

    private static final Pattern SUBTITLE = Pattern.compile("(?:[—―⸺-]{2,6}|[—―⸺])[^—―⸺-].*");
    private static final Pattern BYLINE = Pattern.compile(
            "[（(]?(?:(?:本报|本刊|特约|实习)?(?:记者|通讯员|评论员)|作者|撰稿人?|撰文|执笔|供图|文 ?[/／|:：]|文字|整理)[^，。；！？]{1,40}[）)]?|[（(][^（）()，。；：！？]{2,30}[）)]");
    private static final Pattern PERSON = Pattern.compile("(?:(?<office>[^" + Spaces.ANY + "]{3,30})[" + Spaces.ANY
            + "]+)?[\\p{IsHan}]{2,3}(?:[" + Spaces.ANY + "、]+[\\p{IsHan}]{2,3}){0,3}");
    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}[" + Spaces.ANY + "]{0,2}\\p{IsHan}(?:[" + Spaces.ANY + "]{0,2}\\p{IsHan})?");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的|亲爱的|各位|全体).{1,40}|.{1,60}(?:同志|同志们|朋友们?|代表们?|委员们?|同学们?|老师们?|乡亲们?|单位|部门|机构|企业|学校|领导|女士|先生|负责人|成员)");
    private static final Pattern NO_SALUTATION = Pattern.compile("如下|以下|下列|包括|认为|指出|强调|要求|提出|分别|主要|情况");
    private static final Pattern NOTE_BELOW = Pattern.compile("[（(](?:此件|本件|联系人|联系电话|咨询电话).*[）)]");
    private static final Pattern CAPTION =
            Pattern.compile("附?[图表] ?[0-9０-９一二三四五六七八九十]{1,3}(?:[-—.．][0-9０-９]{1,3})?(?:[:： \u3000].*|$)");
    private static final Pattern BRACKETED = Pattern.compile("[（(〔【].*[）)〕】]");
    private static final Pattern CLAUSES = Pattern.compile(Punctuation.anyOf(Punctuation.CLAUSE_ENDS));
    private static final Pattern SENTENCE_INSIDE = Pattern.compile(Punctuation.anyOf(Punctuation.SENTENCE_ENDS + "；"));
    private static final Pattern SPACE = Pattern.compile("[" + Spaces.ANY + "]+");
    private static final Pattern WIDE_SPACE = Pattern.compile("[" + Spaces.ANY + "]{2,}|[\t\u3000]");
    private static final Pattern CELL_NUMBER =
            Pattern.compile("[-+±]?[0-9０-９][0-9０-９.,．，]*[%％‰]?|[-—－/]+|[一二三四五六七八九十百]+");
    private static final Pattern ITEM = Pattern.compile("([0-9]{1,2}) ?[.．、](?![0-9])");
    private static final Pattern[] HEADINGS = {
        Pattern.compile("[" + ChineseNumeral.CHARACTERS + "]{1,3} ?、.*"),
        Pattern.compile("[（(][" + ChineseNumeral.CHARACTERS + "]{1,3}[）)].*"),
        Pattern.compile("[0-9０-９]{1,2} ?[.．、](?:(?![0-9０-９])|(?=[0-9]{1,2}月)).*"),
        Pattern.compile("[（(][0-9０-９]{1,2}[）)].*")
    };

    private LineShape() {}

    /** A second title with a dash, which is not a dialogue or a list. */
    static boolean isSubtitle(String text) {
        return SUBTITLE.matcher(text).matches() && !LineJoin.endsSentence(text) && text.length() <= LONGEST_NAME * 2;
    }

    /** An author, a reporter or an office right below a title, or a date in brackets. */
    static boolean isByline(String text) {
        if (text.length() > LONGEST_NAME || LineJoin.endsSentence(text) || NoteLabel.beginsWith(text)) {
            return false;
        }
        return BYLINE.matcher(text).matches()
                || PrintedDate.whole(text).isPresent()
                || OfficeName.isLike(text)
                || NAME.matcher(text).matches()
                || isOfficeAndPerson(text);
    }

    /** A reporter or an author, who is named as such. */
    static boolean isReporter(String text) {
        return text.length() <= LONGEST_NAME && BYLINE.matcher(text).matches();
    }

    /** A line that is centred below a title, and is not a part of it. */
    static boolean isBelowTitle(String text) {
        return isByline(text)
                || isSubtitle(text)
                || isBracketed(text)
                || SourceLine.of(text).isPresent()
                || NoteLabel.beginsWith(text)
                || AttachmentLabel.begins(text);
    }

    private static boolean isOfficeAndPerson(String text) {
        var person = PERSON.matcher(text);
        return person.matches() && person.group("office") != null && OfficeName.isLike(person.group("office"));
    }

    static boolean isSalutation(String text) {
        if (!(text.endsWith("：") || text.endsWith(":"))
                || SENTENCE_INSIDE.matcher(text).find()) {
            return false;
        }
        String names = text.substring(0, text.length() - 1);
        String last = names.substring(Math.max(names.lastIndexOf('，'), names.lastIndexOf('、')) + 1);
        return !NO_SALUTATION.matcher(names).find()
                && (SALUTATION.matcher(names).matches() || OfficeName.isLike(last) || OfficeName.isLike("某某" + last));
    }

    static boolean isBracketed(String text) {
        return BRACKETED.matcher(text).matches();
    }

    /** The caption of a table or a figure, such as 图 1 港口货物吞吐量. */
    static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches() && !LineJoin.endsSentence(text);
    }

    /** A note below the sign-off (附注), such as （此件公开发布）. */
    static boolean isNoteBelow(String text) {
        return NOTE_BELOW.matcher(text).matches();
    }

    static boolean isDate(String text) {
        return PrintedDate.whole(text).isPresent();
    }

    /** A line that may name who signs: short, and no sentence, heading or label. */
    static boolean mayBeSigner(String text) {
        return text.length() <= LONGEST_NAME
                && !CLAUSES.matcher(text).find()
                && !LineJoin.endsSentence(text)
                && headingLevel(text) == 0
                && !isBracketed(text)
                && !AttachmentLabel.begins(text);
    }

    /** The level of a typed heading, from 1 to 4; 0 if the line is none. */
    static int headingLevel(String text) {
        if (text.length() > LONGEST_HEADING
                || LineJoin.endsSentence(text)
                || SENTENCE_INSIDE.matcher(text).find()) {
            return 0;
        }
        for (int level = 1; level <= HEADINGS.length; level++) {
            if (HEADINGS[level - 1].matcher(text).matches()) {
                return level;
            }
        }
        return 0;
    }

    /** Whether the line begins with a number of any level, heading or not. */
    static boolean isNumbered(String text) {
        return Arrays.stream(HEADINGS).anyMatch(heading -> heading.matcher(text).matches());
    }

    /** Returns the number of an item, such as 2 of 2. or 2、; 0 if there is none. */
    static int itemNumber(String text) {
        Matcher item = ITEM.matcher(text);
        return item.lookingAt() ? Integer.parseInt(item.group(1)) : 0;
    }

    /**
     * Returns the cells of a line that may be a row of a table, set apart by wide space, or by single spaces if most are
     * numbers or {@code header} is true; empty if it is none. Two cells are only a row if the second is a number.
     */
    static String[] cells(String text, boolean header) {
        if (text.length() > LONGEST_ROW || SENTENCE_INSIDE.matcher(text).find() || text.indexOf('：') >= 0) {
            return new String[0];
        }
        String[] wide = WIDE_SPACE.split(text);
        String[] cells = wide.length >= FEWEST_CELLS ? wide : SPACE.split(text);
        boolean row = cells.length >= (header ? FEWEST_CELLS : 2)
                && (header || (cells == wide && cells.length >= FEWEST_CELLS) || hasNumbers(cells))
                && Arrays.stream(cells).allMatch(cell -> cell.length() <= LONGEST_CELL && !cell.contains("，"));
        return row ? cells : new String[0];
    }

    static String[] words(String text) {
        return SPACE.split(text);
    }

    /** Whether a line is a row of a table by its form alone: three cells or more, and most are numbers. */
    static boolean isRowOfNumbers(String text) {
        String[] cells = cells(text, false);
        return cells.length >= FEWEST_CELLS && hasNumbers(cells);
    }

    /** Whether a line may be a row of two cells, a name and a number; other such rows beside it must tell. */
    static boolean isPair(String text) {
        return cells(text, false).length == 2;
    }

    /** Whether a line has as many cells as the next line, which is a row of numbers. */
    static boolean isHeader(String text, String next) {
        int columns = cells(next, false).length;
        return columns > 0
                && hasNumbers(cells(next, false))
                && !LineJoin.endsSentence(text)
                && SPACE.split(text).length == columns;
    }

    /** Whether most cells of a row but the first are numbers. */
    static boolean hasNumbers(String[] cells) {
        long numbers = Arrays.stream(cells)
                .skip(1)
                .filter(cell -> CELL_NUMBER.matcher(cell).matches())
                .count();
        return numbers * 2 > cells.length - 1;
    }

    /** Particulars beside each other, such as 来电件数：37    网络留言：52. */
    static boolean isParticulars(String text) {
        return text.length() <= LONGEST_NAME * 2
                && WIDE_SPACE.matcher(text).find()
                && text.indexOf('：') > 0
                && text.indexOf('。') < 0
                && text.indexOf('，') < 0;
    }

    /** A line that neither continues a paragraph nor is continued. */
    static boolean isAlone(String text) {
        return text.length() <= LONGEST_ROW && hasAloneForm(text);
    }

    private static boolean hasAloneForm(String text) {
        return isDate(text)
                || isSubtitle(text)
                || isBracketed(text)
                || isParticulars(text)
                || isCaption(text)
                || AttachmentLabel.begins(text)
                || cells(text, false).length >= FEWEST_CELLS;
    }
}
