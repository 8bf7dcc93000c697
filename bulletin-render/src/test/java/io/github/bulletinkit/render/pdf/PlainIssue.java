package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Issues of plain paragraphs such as an editor writes, about invented places: one to sixty articles in up to eight sections,
 * titles of one to three lines, text with figures, Latin words and every usual mark; the same for the same seed.
 */
final class PlainIssue {
    private static final List<String> SECTIONS =
            List.of("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态", "要闻", "民生与社会治理");
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

    /** It takes three lines beside the page numbers of the table of contents. */
    private static final int LONGEST_TITLE = 54;

    private final Random random;
    private final Set<String> titles = new LinkedHashSet<>();

    private PlainIssue(long seed) {
        random = new Random(seed);
    }

    static Issue of(long seed) {
        return new PlainIssue(seed).issue();
    }

    private Issue issue() {
        int articles = chance(4) ? between(1, 3) : chance(4) ? between(20, 60) : between(4, 25);
        List<String> sections = new ArrayList<>(SECTIONS);
        Collections.shuffle(sections, random);
        Issue.Builder issue = Issue.builder().masthead(masthead());
        int count = between(1, Math.min(articles, sections.size()));
        for (int i = 0; i < count; i++) {
            int here = i == count - 1 ? articles : between(1, articles - (count - 1 - i));
            issue.section(sections.get(i), section -> addArticles(here, section));
            articles -= here;
        }
        return issue.build();
    }

    private Masthead masthead() {
        int year = between(2019, 2026);
        int number = between(1, 52);
        IssueNumber issueNumber = IssueNumber.of(year, number, number + between(0, 700));
        return Masthead.builder()
                .title(oneOf(List.of("岚江每周要讯", "东澜湾区简报", "青港信息")))
                .number(chance(4) ? issueNumber.withSupplement(between(1, 3)) : issueNumber)
                .issuer(oneOf(List.of("岚江市人民政府驻东澜市办事处", "青港市信息中心")))
                .date(LocalDate.of(year, between(1, 12), between(1, 28)))
                .classification(chance(3) ? oneOf(List.of("内部资料 注意保存", "内部资料", "秘密★1年")) : "")
                .copyNumber(chance(3) ? String.format(Locale.ROOT, "%06d", between(1, 999)) : "")
                .build();
    }

    private void addArticles(int count, Section.Builder section) {
        for (int i = 0; i < count; i++) {
            int paragraphs = chance(3) ? 1 : between(1, 5);
            section.article(title(), article -> {
                for (int j = 0; j < paragraphs; j++) {
                    article.paragraph(paragraph());
                }
            });
        }
    }

    private String title() {
        String title = sentencePart() + oneOf(TITLE_ENDS);
        if (chance(5)) {
            title += "，" + sentencePart();
        }
        return title.length() <= LONGEST_TITLE && titles.add(title) ? title : title();
    }

    private String sentencePart() {
        return oneOf(PLACES) + (chance(2) ? oneOf(DOERS) : "") + oneOf(DEEDS) + oneOf(THINGS);
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder(chance(4) ? oneOf(THINGS) + "公布以来，" : "");
        int sentences = chance(3) ? 1 : between(1, 8);
        for (int i = 0; i < sentences; i++) {
            paragraph
                    .append(chance(3) ? between(1, 12) + "月" + between(1, 28) + "日，" : "")
                    .append(sentencePart());
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
