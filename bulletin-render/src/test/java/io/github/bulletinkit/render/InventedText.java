package io.github.bulletinkit.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts such as an editor writes, about invented places: titles of one to three lines, paragraphs with figures, Latin words
 * and every usual mark; the same for the same random numbers.
 */
public final class InventedText {
    private static final List<String> PLACES =
            List.of("岚江市", "青港市", "云陂市", "白塔县", "石浦区", "临滩新区", "望川市", "金桥镇", "东澜湾区", "西原省", "北湾三市");
    private static final List<String> DOERS = List.of(
            "市人民政府",
            "发展和改革委员会",
            "科学技术局",
            "海关",
            "国家实验室",
            "高新技术产业开发区",
            "商务局",
            "口岸办",
            "AI for Science 联合体",
            "大数据中心",
            "GPU 算力平台",
            "“专精特新”企业");
    private static final List<String> DEEDS =
            List.of("印发", "启用", "建成", "推进", "试行", "公布", "联合发布", "全面优化", "加快培育", "率先探索", "签订", "upgrade 了", "验收");
    private static final List<String> THINGS = List.of(
            "《先进制造业集群行动计划（2023—2025年）》",
            "跨境贸易“单一窗口”",
            "检测结果互认清单",
            "5G 专网",
            "6英寸碳化硅产线",
            "人才住房“免申即享”系统",
            "海上风电母港",
            "PM2.5 预报模型",
            "API v2 接口",
            "氢能走廊",
            "3.6万平方米中试基地",
            "“一件事”集成服务",
            "R&D 费用加计扣除办法",
            "老旧小区改造项目",
            "数字孪生流域");
    private static final List<String> FIGURES = List.of(
            "同比增长6.3%",
            "总投资达12.8亿元",
            "覆盖52家单位",
            "惠及群众超过180万人次",
            "较上年提高1.2个百分点",
            "首期投入 5000 万元",
            "误差不到±5‰",
            "算力达1.2 EFLOPS",
            "占比首次过半，达50.4%",
            "服务时间由12小时延长到24小时",
            "降至3—5个工作日",
            "涉及①选址、②论证、③开工三个环节");
    private static final List<String> CLAUSES = List.of(
            "企业负责人表示，“以前跑腿七八天，现在见‘面’就办”",
            "凡一地出具的报告，各地一律认可",
            "对确有疑问的，由两地会同复检",
            "费用由提出的一方先行垫付",
            "各项指标均好于预期",
            "一批关键技术实现突破",
            "群众办事更加便捷",
            "下一步还将扩大试点范围",
            "有关做法已在全省推广",
            "社会各界反响热烈",
            "这在全国尚属首次");
    private static final List<String> TITLE_ENDS =
            List.of("", "", "，打造一流营商环境", " 推动研发、检测、物流全程互认", "的若干措施", "（试行）", "，促进产业链上下游协同创新", "“十条”");

    private static final List<String> OFFICES = List.of("办公室", "发展和改革局", "科学技术局", "信息中心", "工作专班", "协作处", "人民政府", "委员会");
    private static final List<String> SURNAMES = List.of("江", "沈", "陆", "岑", "欧阳", "柏", "温");
    private static final List<String> GIVEN_NAMES = List.of("映舟", "致远", "禾", "望川", "清", "若谷");
    private static final List<String> TOPICS =
            List.of("总体要求", "主要做法", "取得的成效", "存在的困难和问题", "下一步工作打算", "推动联合攻关与成果共享", "强化要素保障");

    private final Random random;
    private final int longestTitle;
    private final Set<String> titles = new LinkedHashSet<>();

    /** Titles have at most {@code longestTitle} characters. */
    public InventedText(Random random, int longestTitle) {
        this.random = random;
        this.longestTitle = longestTitle;
    }

    /** An office, which differs from others of the same issue most of the time. */
    String office() {
        return oneOf(PLACES) + oneOf(OFFICES);
    }

    String person() {
        return oneOf(SURNAMES) + oneOf(GIVEN_NAMES);
    }

    String topic() {
        return oneOf(TOPICS);
    }

    String place() {
        return oneOf(PLACES);
    }

    /** A short text without clauses, such as a caption or a cell. */
    String thing() {
        return oneOf(THINGS);
    }

    /** A title that no other article has. */
    public String title() {
        String title = clause() + oneOf(TITLE_ENDS);
        if (chance(5)) {
            title += "，" + clause();
        }
        return title.length() <= longestTitle && titles.add(title) ? title : title();
    }

    /** A clause without marks between its parts. */
    String clause() {
        return oneOf(PLACES) + (chance(2) ? oneOf(DOERS) : "") + oneOf(DEEDS) + oneOf(THINGS);
    }

    /** A sentence of one clause or two. */
    String sentence() {
        return clause() + (chance(2) ? "，" + oneOf(CLAUSES) : "") + "。";
    }

    public String paragraph() {
        StringBuilder paragraph = new StringBuilder(chance(4) ? oneOf(THINGS) + "公布以来，" : "");
        int sentences = chance(3) ? 1 : between(1, 8);
        for (int i = 0; i < sentences; i++) {
            paragraph
                    .append(chance(3) ? between(1, 12) + "月" + between(1, 28) + "日，" : "")
                    .append(clause());
            for (int j = between(0, 3); j > 0; j--) {
                paragraph
                        .append(oneOf(List.of("，", "，", "；", "、", "——")))
                        .append(chance(2) ? oneOf(FIGURES) : oneOf(CLAUSES));
            }
            paragraph.append(oneOf(List.of("。", "。", "。", "！", "……", "。")));
        }
        return paragraph.toString();
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True once in this number of times, on average. */
    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
