package io.github.bulletinkit.internal.editorial.enumeration;

import static io.github.bulletinkit.internal.editorial.enumeration.CountPhrase.longestFirst;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.List;
import java.util.Optional;

/**
 * The number of items that the text announces before a list, such as 四项制度 in 建立四项制度：. It must be in the last clause
 * before the list and be the only count in its sentence; other counts may be of something else.
 *
 * @param number from 2 to 99
 * @param words the words of the count
 */
record StatedCount(int number, String words) {
    /** The longest sentence, in characters. */
    private static final int REACH = 200;

    /** What the items of a list can be. */
    private static final List<String> NOUNS =
            longestFirst("原则 行动 工程 任务 要求 特点 特征 问题 制度 清单 措施 举措 意见 建议 路径 重点 目标 亮点 变化 优势 短板 原因 因素 机制 体系 计划"
                    + " 抓手 关键 板块 趋势 难题 经验 做法 启示 思路 方向 突破 转变 转型 提升 关系 工作 内容 条件 情形 步骤 层面 维度 政策 改革"
                    + " 战略 服务 标准 规定 方法 方式 方案 模式 渠道 途径 功能 作用 不足 困难 挑战 风险 矛盾 保障 支撑 理由 办法 环节 倾向"
                    + " 决定 坚持 强化 承诺 安排 部署 对策 主张 观点 看法 倡议 共识 成果 成效 责任 义务 权利 纪律");

    /** Words between the measure word and the noun. */
    private static final List<String> QUALIFIERS =
            longestFirst("主要 重点 具体 重大 关键 核心 基本 突出 显著 明显 鲜明 新 专项 提升 创新 保障 支持 政策 惠企 务实 有力 配套 重要 方面" + " 工作 改革 硬 实 的");

    /** Directly before a count, these show that the items follow. */
    private static final List<String> LEADING = List.of("有", "以下", "下列");

    /** These show that the items follow, even after only a comma. */
    private static final List<String> ANNOUNCING =
            longestFirst("提出 作出 做出 明确 确定 呈现 包括 包含 分为 采取 具有 存在 强调 概括为 归纳为 体现 表现 出台 推出 制定");

    /** These show it if a colon or full stop is before the items. */
    private static final List<String> INTRODUCING =
            longestFirst("实施 开展 推行 推进 建立 健全 完善 构建 打造 坚持 遵循 把握 抓好 做好 强化 突出" + " 解决 破解 形成 设立 规定 布局 发布 做到 面临 部署 安排");

    /** After these, the count refers to something known. */
    private static final List<String> REFERRING =
            longestFirst("围绕 聚焦 按照 根据 针对 对照 贯彻 落实 依据 结合 基于 瞄准 完成 实现 其中 其他 另外 上述 以上");

    private static final String ASPECTS = "方面";
    private static final String NAMING = "、和与及";
    private static final String CLAUSE_ENDS = Punctuation.inBothWidths(Punctuation.PART_ENDS + "，");
    private static final String SENTENCE_ENDS = Punctuation.inBothWidths(Punctuation.SENTENCE_ENDS);

    /**
     * Returns the count announced directly before a list.
     *
     * @param text the text of the list, or the one above it
     * @param end where the list begins, or the end of the text
     */
    static Optional<StatedCount> before(String text, int end) {
        int stop = end;
        while (stop > 0 && !Character.isLetterOrDigit(text.charAt(stop - 1))) {
            stop--;
        }
        String lead = text.substring(Math.max(0, stop - REACH), stop);
        int sentence = beginning(lead, SENTENCE_ENDS);
        if (sentence == 0 && stop > REACH) {
            return Optional.empty();
        }
        String clause = lead.substring(Math.max(sentence, beginning(lead, CLAUSE_ENDS)));
        boolean isAfterComma = "，、,".indexOf(Marks.before(text, end)) >= 0;
        boolean countsMore = CountPhrase.howManyIn(lead.substring(sentence)) > 1;
        return countsMore ? Optional.empty() : announced(clause, isAfterComma);
    }

    /** Returns where the text after the last of these marks begins. */
    private static int beginning(String text, String marks) {
        int index = text.length();
        while (index > 0 && marks.indexOf(text.charAt(index - 1)) < 0) {
            index--;
        }
        return index;
    }

    private static Optional<StatedCount> announced(String clause, boolean isAfterComma) {
        return ofItems(clause, isAfterComma)
                .or(() -> ofAspects(clause))
                .or(() -> bare(clause))
                .filter(phrase -> !refersBack(clause.substring(0, phrase.start())))
                .filter(phrase -> !isNamed(phrase.number(), clause.substring(0, phrase.start())))
                .map(phrase -> new StatedCount(phrase.number(), clause.substring(phrase.start(), phrase.end())));
    }

    /** 提出三项重点任务 */
    private static Optional<CountPhrase> ofItems(String clause, boolean isAfterComma) {
        int noun = beforeOneOf(NOUNS, clause, clause.length());
        if (noun == clause.length()) {
            return Optional.empty();
        }
        int end = noun;
        Optional<CountPhrase> phrase = CountPhrase.endingAt(clause, end);
        while (phrase.isEmpty() && beforeOneOf(QUALIFIERS, clause, end) < end) {
            end = beforeOneOf(QUALIFIERS, clause, end);
            phrase = CountPhrase.endingAt(clause, end);
        }
        return phrase.filter(count -> isIntroduced(clause.substring(0, count.start()), isAfterComma))
                .map(count -> new CountPhrase(count.number(), count.start(), clause.length()));
    }

    /** Returns the index before one of these words that ends at {@code end}, else {@code end}. */
    private static int beforeOneOf(List<String> words, String text, int end) {
        return words.stream()
                .filter(word -> text.startsWith(word, end - word.length()))
                .findFirst()
                .map(word -> end - word.length())
                .orElse(end);
    }

    private static boolean isIntroduced(String head, boolean isAfterComma) {
        if (head.isEmpty() || LEADING.stream().anyMatch(head::endsWith)) {
            return true;
        }
        return ANNOUNCING.stream().anyMatch(head::contains)
                || (!isAfterComma && INTRODUCING.stream().anyMatch(head::contains));
    }

    /** 从八个方面完善制度 */
    private static Optional<CountPhrase> ofAspects(String clause) {
        int aspects = clause.lastIndexOf(ASPECTS);
        int end = aspects + ASPECTS.length();
        return aspects < 0 || clause.startsWith("的", end) ? Optional.empty() : CountPhrase.endingAt(clause, end);
    }

    /** 原因有三 */
    private static Optional<CountPhrase> bare(String clause) {
        return CountPhrase.numberEndingAt(clause, clause.length())
                .or(() -> CountPhrase.endingAt(clause, clause.length()))
                .filter(phrase -> clause.substring(0, phrase.start()).endsWith("有"));
    }

    private static boolean refersBack(String head) {
        return head.startsWith("为") || REFERRING.stream().anyMatch(head::contains);
    }

    /** Whether the items are already named: in 供给和需求两个方面 the list that follows is another. */
    private static boolean isNamed(int number, String head) {
        return head.chars().filter(c -> NAMING.indexOf(c) >= 0).count() == number - 1;
    }
}
