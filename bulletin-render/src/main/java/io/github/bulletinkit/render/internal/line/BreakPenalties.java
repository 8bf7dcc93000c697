package io.github.bulletinkit.render.internal.line;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How bad it is to end a line of a title at a place (GB/T 9704-2012, 7.3.1: 词意完整). A penalty is as bad as a line that is
 * longer or shorter than it should be by its square root, in em.
 */
final class BreakPenalties {
    /** From this penalty on, a break is worse than one more line: inside a word, an amount, a name or a quotation. */
    static final double CUT = 400;

    /** A break that leaves a word of one hanzi without the word that it belongs to. */
    private static final double LONE_WORD = 8;

    /** A break before a word of one hanzi that belongs to the word before it. */
    private static final double ATTACHED = 24;

    /** A break inside brackets that fit on a line. */
    private static final double BRACKETS = 24;

    /** A break between clauses. */
    private static final double CLAUSE = -3;

    private static final String CLAUSE_ENDS = "，；：。！？";

    /** Words of one hanzi that belong to what follows them, so that a line may begin with them. */
    private static final String LEADING =
            "和与及或暨同在对为以将把被让使给从向由到自至按经受因就于凭比用据如若但而却并且又也已仍更最很再可能应须拟不未无没必要请是有来去" + "全各每该本我新老小大副总超逾达近获破增降居";

    /** Words of one hanzi that belong to what is before them, so that a line may end with them. */
    private static final String TRAILING = "的了着过等们地得起内外上下中前后时间里处"
            + "市县区镇乡村省州盟旗街路港湾岛河江湖山局厅部院会委办所站社厂矿校班室库馆园场行司团队组科股"
            + "率化性度型制式类级层员者人家师生工民户名表单件书证法案条例期段次批届年月日号元万亿个项量额值价费税款品物业权线网点圈带群链体器机车船房屋田林水火电版篇章";

    private static final String QUOTING = "《〈“‘「『";

    private final ShapedText text;
    private final WordBreaks words;
    private final double[] penalties;

    private BreakPenalties(ShapedText text, double measure) {
        this.text = text;
        this.words = WordBreaks.of(text);
        this.penalties = new double[text.size() + 1];
        for (int i = 1; i < text.size(); i++) {
            penalties[i] = penalty(i);
        }
        addEnclosed(measure);
    }

    /** The penalty of each place, before a cluster; {@code measure} decides which names and quotations fit on a line. */
    static double[] of(ShapedText text, double measure) {
        return new BreakPenalties(text, measure).penalties;
    }

    private double penalty(int index) {
        if (words.isInsideWord(index) || text.partsAmount(index)) {
            return CUT;
        }
        Cluster before = text.cluster(index - 1);
        if (before.type() == CharacterClass.SPACE || CLAUSE_ENDS.indexOf(before.codePoint()) >= 0) {
            return CLAUSE;
        }
        return atLineEnd(index - 1) + atLineStart(index);
    }

    private double atLineEnd(int index) {
        boolean connects = text.cluster(index).type() == CharacterClass.CONNECTOR;
        boolean lone = isLoneHanzi(index) && !isOneOf(TRAILING, index) && !text.partsAmount(index);
        return connects || lone ? LONE_WORD : 0;
    }

    private double atLineStart(int index) {
        if (!isLoneHanzi(index) || isOneOf(LEADING, index)) {
            return 0;
        }
        return isOneOf(TRAILING, index) ? ATTACHED : LONE_WORD;
    }

    private boolean isLoneHanzi(int index) {
        return text.cluster(index).type() == CharacterClass.IDEOGRAPH && words.isWord(index);
    }

    private boolean isOneOf(String hanzi, int index) {
        return hanzi.indexOf(text.cluster(index).codePoint()) >= 0;
    }

    private void addEnclosed(double measure) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.size(); i++) {
            CharacterClass type = text.cluster(i).type();
            if (type == CharacterClass.OPENING) {
                open.push(i);
            } else if (type == CharacterClass.CLOSING && !open.isEmpty()) {
                int start = open.pop();
                if (text.naturalWidth(start, i + 1) <= measure) {
                    boolean quoted = QUOTING.indexOf(text.cluster(start).codePoint()) >= 0;
                    for (int inside = start + 1; inside <= i; inside++) {
                        penalties[inside] += quoted ? CUT : BRACKETS;
                    }
                }
            }
        }
    }
}
