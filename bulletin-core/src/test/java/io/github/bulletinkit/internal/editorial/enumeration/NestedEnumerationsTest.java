package io.github.bulletinkit.internal.editorial.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.Passages;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random lists with lists of the same style inside their items. */
class NestedEnumerationsTest {
    private static final int TEXTS = 500;
    private static final List<String> CLAUSES = List.of("建网", "育人", "护林", "治沙", "惠企", "便民", "稳价");
    private static final List<String> LEADS = List.of("：", "，包括：", "。具体包括：", "，其中", "，其中，", "，其中：", "（其中", "（");

    private final Random random = new Random(7);

    @Test
    void rightListsAreNotRemarkedOn() {
        for (int i = 0; i < TEXTS; i++) {
            String text = text(upTo(2 + random.nextInt(4)), -1);
            assertThat(remarks(text)).as(text).isEmpty();
        }
    }

    @Test
    void whatIsWrongInTheOuterListIsOneRemark() {
        for (int i = 0; i < TEXTS; i++) {
            List<Integer> numbers = upTo(4 + random.nextInt(3));
            numbers.remove(2 + random.nextInt(numbers.size() - 3));
            String text = text(numbers, -1);
            assertThat(remarks(text)).as(text).hasSize(1);
        }
    }

    @Test
    void whatIsWrongInAListInsideIsOneRemark() {
        for (int i = 0; i < TEXTS; i++) {
            List<Integer> numbers = upTo(2 + random.nextInt(4));
            String text = text(numbers, random.nextInt(numbers.size()));
            assertThat(remarks(text)).as(text).hasSize(1);
        }
    }

    private static List<Integer> upTo(int last) {
        return new ArrayList<>(IntStream.rangeClosed(1, last).boxed().toList());
    }

    /** Inner lists have two items: with three, the fourth item of the outer list might be theirs. */
    private String text(List<Integer> numbers, int broken) {
        StringBuilder text = new StringBuilder("会议提出要求：");
        for (int i = 0; i < numbers.size(); i++) {
            text.append(item(numbers.get(i)));
            if (i == broken || random.nextBoolean()) {
                String lead = pick(LEADS);
                text.append(lead).append(inner(i == broken)).append(lead.startsWith("（") ? "）" : "");
            }
            text.append("。");
        }
        return text.toString();
    }

    private String inner(boolean isBroken) {
        List<Integer> numbers = isBroken ? upTo(4 + random.nextInt(3)) : upTo(2);
        if (isBroken) {
            numbers.remove(2 + random.nextInt(numbers.size() - 3));
        }
        return String.join(
                pick(List.of("，", "；", "、")), numbers.stream().map(this::item).toList());
    }

    private String item(int number) {
        return ChineseNumeral.of(number) + "是" + pick(CLAUSES);
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<PlacedRemark> remarks(String text) {
        return EnumerationGaps.in(Passages.of(text));
    }
}
