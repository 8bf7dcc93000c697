package io.github.bulletinkit.render.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A paragraph of official prose in which amounts, dates and times are anywhere, mostly without a mark nearby. The same
 * random numbers make the same paragraph.
 *
 * @param amounts where the amounts are
 */
record ProseWithAmounts(String text, List<Amount> amounts) {
    private static final int FEWEST_PARTS = 4;
    private static final int MOST_PARTS = 40;

    private static final List<String> PHRASES = List.of(
            "全市",
            "累计",
            "预计",
            "比上年同期",
            "在示范区内",
            "新增",
            "下达补助资金",
            "服务企业",
            "受理群众来信",
            "建成投用的标准厂房",
            "较年初压减",
            "平均每单",
            "各县区按照方案要求于",
            "前完成整改",
            "同比增长",
            "共组织培训",
            "覆盖率提高到",
            "设备投资合计达",
            "国家实验室开放机时",
            "首批入驻团队带来",
            "之后陆续",
            "由原来的",
            "缩短到",
            "左右",
            "通过审核的重点项目有",
            "会议决定自",
            "起施行并在",
            "以前报送总结",
            "上调",
            "总部设在岚江市的企业共有",
            "以上");

    private static final List<String> MARKS = List.of("，", "，", "、", "；", "。", "。其中");

    private static final List<String> UNITS = List.of(
            "元", "个", "人", "家", "期", "万元", "亿元", "万亿元", "小时", "平方米", "万平方米", "公里", "个百分点", "个工作日", "千瓦时", "亿千瓦时", "人次",
            "万人次", "吨", "万吨", "天", "个月", "美元", "万标准箱", "批次", "学时", "辆", "余人", "多家", "万余户", "多个", "%", "％", "‰", "℃",
            "㎡", " km", " GB", " kV", " MW", " 亿元", " 个", "km", "kW");

    /** An amount; a line may end in it at these places only, counted from its start, each after the 年 of a whole date. */
    record Amount(int start, int end, List<Integer> allowed) {
        boolean isPartedAt(int index) {
            return start < index && index < end && !allowed.contains(index - start);
        }
    }

    /** The amounts in which lines end where they may not, each with a | at the end of the line. */
    List<String> partedBy(int[] ends) {
        List<String> parted = new ArrayList<>();
        for (int end : ends) {
            for (Amount amount : amounts) {
                if (amount.isPartedAt(end)) {
                    parted.add(text.substring(amount.start, end) + "|" + text.substring(end, amount.end));
                }
            }
        }
        return parted;
    }

    static ProseWithAmounts of(Random random) {
        Maker maker = new Maker(random);
        int parts = FEWEST_PARTS + random.nextInt(MOST_PARTS - FEWEST_PARTS);
        for (int i = 0; i < parts; i++) {
            maker.part();
        }
        maker.text.append("。");
        return new ProseWithAmounts(maker.text.toString(), maker.amounts);
    }

    private static final class Maker {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Amount> amounts = new ArrayList<>();

        private final List<Supplier<String>> kinds = List.of(
                () -> figure() + oneOf(UNITS),
                () -> figure() + oneOf(UNITS),
                () -> figure() + oneOf(UNITS),
                () -> up(1, 20) + oneOf(List.of("～", "—", "-")) + up(21, 90) + oneOf(List.of("个", "人", "个工作日", "公里")),
                () -> up(1, 20) + "%～" + up(21, 90) + "%",
                () -> "第" + up(1, 400) + oneOf(List.of("期", "批", "号", "季度")),
                () -> up(1, 12) + "月" + up(1, 31) + "日",
                () -> up(2019, 2026) + "年" + up(1, 12) + "月",
                () -> up(2019, 2026) + "年" + up(1, 12) + "月" + up(1, 31) + "日",
                () -> up(2019, 2026) + "年",
                () -> up(1, 23) + oneOf(List.of(":", "：")) + up(10, 59),
                () -> up(1, 23) + "时" + up(10, 59) + "分");

        private Maker(Random random) {
            this.random = random;
        }

        private void part() {
            text.append(oneOf(PHRASES));
            if (random.nextInt(3) == 0) {
                text.append(oneOf(PHRASES));
            }
            if (random.nextInt(2) == 0) {
                String amount = kinds.get(random.nextInt(kinds.size())).get();
                int afterYear = amount.indexOf("年") + 1;
                amounts.add(new Amount(text.length(), text.length() + amount.length(), List.of(afterYear)));
                text.append(amount);
            }
            if (random.nextInt(5) == 0) {
                text.append(oneOf(MARKS));
            }
        }

        private String figure() {
            return switch (random.nextInt(4)) {
                case 0 -> up(1, 9);
                case 1 -> up(10, 9999);
                case 2 -> up(1, 99) + "." + up(1, 9);
                default -> up(1, 9) + "," + up(100, 999);
            };
        }

        private String up(int least, int most) {
            return Integer.toString(least + random.nextInt(most - least + 1));
        }

        private String oneOf(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
