package io.github.bulletinkit.internal.editorial.words;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words typed twice: 加强加强, 的的, 进一步进一步. Chinese repeats some words on purpose (研究研究, 一个个, 高高兴兴, 一批一批), and the
 * end of a word may be like the beginning of the next (目的的, 培训培训师); those are left out, where in doubt.
 */
public final class RepeatedWords {
    private static final int LONGEST = 30;

    /** Verbs that are repeated to say: a little (动词重叠). */
    private static final Set<String> TRIED = Set.of(
            "研究", "商量", "讨论", "了解", "考虑", "学习", "体验", "宣传", "打听", "活动", "休息", "交流", "参观", "感受", "介绍", "检查", "反映", "琢磨",
            "合计", "锻炼", "熟悉", "认识", "帮助", "照顾", "安排", "准备", "收拾", "整理", "打扫", "调整", "分析", "总结", "改善", "比较", "比试", "清理",
            "聊聊", "走动", "沟通", "关心", "教育", "批评", "表扬", "鼓励", "放松", "适应", "尝试", "探讨", "议论", "梳理", "切磋", "打磨");

    /** Words of degree and of feeling that are repeated to stress them. */
    private static final Set<String> STRESSED = Set.of(
            "非常", "十分", "特别", "永远", "真的", "谢谢", "好的", "是的", "对的", "好像", "渐渐", "慢慢", "世代", "雪白", "笔直", "通红", "碧绿", "火热",
            "滚圆", "冰凉", "漆黑", "金黄", "乌黑");

    /** Characters of numbers, of parts (逐 每 各), of questions (是不是不), of placeholders (某某) and of sounds. */
    private static final String NOT_OF_WORDS = "一二三四五六七八九十百千万亿两几半数逐每各某不没多少好很什怎啥谁哪何咚啦哗嘟嗒叮当噼啪咔嚓轰隆哈呵嘿嘻呜嗡咕";

    /** Characters that join, so that 和平和平等 is 和 between two words. */
    private static final String JOINING = "和与及或同跟";

    /** Characters that make a noun of the verb before them: 培训培训师, 管理管理人员. */
    private static final String OF_NOUNS = "者人员组对中生师点站机方型指体制部平法业率权费项标量度所院会团队台处室科局司网类式性化品件案书卡证";

    /** Words of one character that are never repeated, unless a neighbour makes them part of another word. */
    private static final Map<Character, Neighbours> FUNCTION_WORDS = Map.of(
            '的', new Neighbours("目标", "士确话"),
            '了', new Neighbours("为除罢末不", "解然结却断事"),
            '和', new Neighbours("饱平温缓柔祥总随亲附中共暖谐调求协", "平谐睦解美气"),
            '与', new Neighbours("参赠给授", "会时"),
            '及', new Neighbours("普涉波顾企触危以", "时早格第其"),
            '是', new Neighbours("但可还于要就只总都正不若凡或便即更也算自而硬像老先国既", "否非"),
            '在', new Neighbours("存现正实自内外潜所旨志重意", "线建编职校岗押逃场座位读此册野"),
            '于', new Neighbours("", "是"),
            '并', new Neighbours("合兼吞归一", "网轨购排列举案且非存联"));

    /** How many sorts of characters are told apart, by their last bits, before they are compared. */
    private static final int SORTS = 256;

    private final String text;
    /** For each place, the next one with a character of the same sort; behind the end if there is none. */
    private final int[] next;

    private RepeatedWords(String text) {
        this.text = text;
        next = new int[text.length()];
        int[] seen = new int[SORTS];
        Arrays.fill(seen, text.length() + LONGEST + 1);
        for (int i = text.length() - 1; i >= 0; i--) {
            int sort = text.charAt(i) % SORTS;
            next[i] = seen[sort];
            seen[sort] = i;
        }
    }

    public static List<Remark> in(String text) {
        Remarks remarks = Remarks.quoting("words", "expected", "place");
        new RepeatedWords(text).addTo(remarks);
        List<Remark> all = new ArrayList<>(remarks.all());
        all.addAll(RepeatedSentences.in(text));
        return all;
    }

    private void addTo(Remarks remarks) {
        int start = 0;
        while (start < text.length()) {
            int length = repeatedLength(start);
            if (length == 0) {
                start++;
                continue;
            }
            int end = start + 2 * length;
            remarks.add(
                    "text.repeated/word",
                    Map.of(
                            "words", text.substring(start, end),
                            "expected", text.substring(start, start + length),
                            "place", Excerpt.around(text, start, end)));
            start = end;
        }
    }

    /** The length of the word that is here twice by mistake; 0 if there is none. */
    private int repeatedLength(int start) {
        char first = text.charAt(start);
        if (!Hanzi.isHanzi(first)) {
            return 0;
        }
        if (Script.at(text, start + 1) == first) {
            return isFunctionWordTwice(start) ? 1 : 0;
        }
        int longest = Math.min(LONGEST, (text.length() - start) / 2);
        for (int again = next[start]; again - start <= longest; again = next[again]) {
            int length = again - start;
            if (length > 1 && text.regionMatches(start, text, again, length)) {
                return isMistake(start, length) ? length : 0;
            }
        }
        return 0;
    }

    private boolean isFunctionWordTwice(int start) {
        Neighbours others = FUNCTION_WORDS.get(text.charAt(start));
        int before = Script.before(text, start);
        int after = Script.at(text, start + 2);
        boolean isOfFour = (after != Script.NONE && after == Script.at(text, start + 3)) // 是是非非
                || (before != Script.NONE && before == Script.before(text, start - 1));
        return others != null
                && !isOfFour
                && Hanzi.isHanzi(before)
                && others.before().indexOf(before) < 0
                && others.after().indexOf(after) < 0;
    }

    private boolean isMistake(int start, int length) {
        String word = text.substring(start, start + length);
        if (!word.chars().allMatch(Hanzi::isHanzi) || NOT_OF_WORDS.indexOf(word.charAt(0)) >= 0 || isQuoted(start)) {
            return false;
        }
        return length > 2
                || !(NOT_OF_WORDS.indexOf(word.charAt(1)) >= 0
                        || JOINING.indexOf(word.charAt(0)) >= 0
                        || TRIED.contains(word)
                        || STRESSED.contains(word)
                        || OF_NOUNS.indexOf(Script.at(text, start + 2 * length)) >= 0);
    }

    /** What a quotation begins with may be a slogan or speech. */
    private boolean isQuoted(int start) {
        return Punctuation.isOpening(Script.before(text, start));
    }

    /** The characters that make another word with the one between them. */
    private record Neighbours(String before, String after) {}
}
