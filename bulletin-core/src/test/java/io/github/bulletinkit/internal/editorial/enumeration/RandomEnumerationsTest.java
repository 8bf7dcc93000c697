package io.github.bulletinkit.internal.editorial.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random texts with lists of every style, within and across paragraphs and nested, with faults. */
class RandomEnumerationsTest {
    private static final int TEXTS = 600;
    /** The styles that are used inside paragraphs as well as at their beginnings. */
    private static final List<EnumeratorStyle> STYLES = Stream.of(EnumeratorStyle.values())
            .filter(style -> style != EnumeratorStyle.ARTICLE && style != EnumeratorStyle.STEP)
            .toList();

    private static final List<String> PROSE = List.of(
            "东澜市近日召开推进会。",
            "据统计，第一季度增长5.2%，全省第二，居湾区之首。",
            "这是短板之一，也是三产融合的关键。",
            "按照第十条第（三）项规定，限时修复。",
            "数据显示，一、二线城市房价平稳，1、2号线开通。",
            "最后，会议强调安全。",
            "全年投资1.5亿元，惠及3个县、12家企业。");
    private static final List<String> CLAUSES =
            List.of("建网", "育人", "管水，增长3.5%", "护林，由三家企业承担", "治沙，第一批10处", "惠企", "便民，做到两个确保", "稳价", "保供，四季度见效");

    /** Where the items of a list are. */
    enum Layout {
        ONE_SENTENCE,
        SENTENCES,
        PARAGRAPHS,
        FIRST_BELOW_LEAD
    }

    /** What is done to a list. */
    enum Mutation {
        DROP,
        SWAP,
        REPEAT,
        RENUMBER,
        DUPLICATE,
        MISCOUNT
    }

    private static final class Item {
        final int number;
        final String text;
        final List<String> below;

        Item(int number, String text, List<String> below) {
            this.number = number;
            this.text = text;
            this.below = below;
        }

        Item numbered(int other) {
            return new Item(other, text, below);
        }
    }

    /** A list with the words before it. */
    private static final class Listing {
        final EnumeratorStyle style;
        final Layout layout;
        final List<Item> items = new ArrayList<>();
        int count;

        Listing(EnumeratorStyle style, Layout layout) {
            this.style = style;
            this.layout = layout;
        }

        String lead() {
            return "会议提出" + ChineseNumeral.of(count) + "项重点任务" + (layout == Layout.PARAGRAPHS ? "。" : "：");
        }

        String marked(Item item) {
            return enumerator(style, item.number) + item.text;
        }

        /** The passage of an item, counted from that of the lead. */
        int passageOf(int item) {
            if (layout == Layout.ONE_SENTENCE || layout == Layout.SENTENCES) {
                return 0;
            }
            int passage = layout == Layout.PARAGRAPHS ? 1 : 0;
            for (Item before : items.subList(0, item)) {
                passage += 1 + before.below.size();
            }
            return passage;
        }

        List<String> passages() {
            List<String> passages = new ArrayList<>();
            StringBuilder passage = new StringBuilder(lead());
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                boolean isNew = layout == Layout.PARAGRAPHS || (layout == Layout.FIRST_BELOW_LEAD && i > 0);
                if (isNew) {
                    passages.add(passage.toString());
                    passage.setLength(0);
                }
                boolean isJoined = layout == Layout.ONE_SENTENCE && i + 1 < items.size();
                passage.append(marked(item)).append(isJoined ? "；" : "。");
                if (!item.below.isEmpty()) {
                    passages.add(passage.toString());
                    passages.addAll(item.below.subList(0, item.below.size() - 1));
                    passage = new StringBuilder(item.below.get(item.below.size() - 1));
                }
            }
            passages.add(passage.toString());
            return passages;
        }
    }

    private static String enumerator(EnumeratorStyle style, int number) {
        String hanzi = ChineseNumeral.of(number);
        return switch (style) {
            case ORDINAL -> "第" + hanzi + "，";
            case OF_THESE -> "其" + hanzi + "，";
            case ARTICLE -> "第" + hanzi + "条　";
            case STEP -> "第" + hanzi + "步，";
            case IS -> hanzi + "是";
            case MUST -> hanzi + "要";
            case HANZI_BRACKETS -> "（" + hanzi + "）";
            case HANZI_CORNERS -> "「" + hanzi + "」";
            case HANZI_COMMA -> hanzi + "、";
            case DIGIT_BRACKETS -> "（" + number + "）";
            case DIGIT_CORNERS -> "「" + number + "」";
            case DIGIT_POINT -> number + "．";
            case DIGIT_HALF_BRACKET -> number + "）";
            case CIRCLED -> Numerals.CIRCLED.write(number);
            case WORD -> Numerals.WORDS.write(number) + "，";
        };
    }

    /** Writes one text of several lists with prose around them. */
    private static final class Writer {
        final Random random;
        final List<Listing> listings = new ArrayList<>();
        final List<List<String>> prose = new ArrayList<>();

        Writer(long seed) {
            random = new Random(seed);
            int lists = 1 + random.nextInt(3);
            for (int i = 0; i < lists; i++) {
                prose.add(prose());
                listings.add(listing());
            }
            prose.add(prose());
        }

        private List<String> prose() {
            return Stream.generate(() -> pick(PROSE)).limit(random.nextInt(3)).toList();
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private Listing listing() {
            EnumeratorStyle style = pick(STYLES);
            Listing listing = new Listing(style, pick(List.of(Layout.values())));
            int items = style == EnumeratorStyle.WORD ? 4 : 3 + random.nextInt(random.nextInt(8) == 0 ? 10 : 5);
            List<String> clauses = new ArrayList<>(CLAUSES);
            Collections.shuffle(clauses, random);
            boolean isNested = style != EnumeratorStyle.WORD && random.nextInt(3) == 0;
            EnumeratorStyle inner = pick(STYLES);
            for (int i = 1; i <= items; i++) {
                String clause = clauses.get(i % clauses.size());
                boolean hasInner = isNested && inner != style && random.nextBoolean();
                listing.items.add(hasInner ? withInner(listing, i, clause, inner) : new Item(i, clause, List.of()));
            }
            listing.count = items;
            return listing;
        }

        /** An item with a list inside, in its own paragraph or in those below. */
        private Item withInner(Listing outer, int number, String clause, EnumeratorStyle inner) {
            int size = inner == EnumeratorStyle.WORD ? 4 : 2 + random.nextInt(3);
            List<String> items = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                items.add(enumerator(inner, i) + pick(CLAUSES));
            }
            boolean isBelow = outer.layout == Layout.PARAGRAPHS && random.nextBoolean();
            return isBelow
                    ? new Item(
                            number,
                            clause,
                            items.stream().map(item -> item + "。").toList())
                    : new Item(
                            number,
                            clause + "：" + String.join("，", items.subList(0, 1))
                                    + items.subList(1, size).stream()
                                            .map(item -> "；" + item)
                                            .reduce("", String::concat),
                            List.of());
        }

        List<Passage> passages() {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < listings.size(); i++) {
                texts.addAll(prose.get(i));
                texts.addAll(listings.get(i).passages());
            }
            texts.addAll(prose.get(listings.size()));
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                passages.add(new Passage(i, Passage.PARAGRAPH, texts.get(i)));
            }
            return passages;
        }

        /** Where the passages of a list begin. */
        int placeOf(int listing) {
            int place = 0;
            for (int i = 0; i < listing; i++) {
                place += prose.get(i).size() + listings.get(i).passages().size();
            }
            return place + prose.get(listing).size();
        }
    }

    /** All remarks as passage and rule, such as {@code 3 enumeration.gap}. */
    private static List<String> remarks(List<Passage> passages) {
        return Stream.of(EnumerationGaps.in(passages), EnumerationCounts.in(passages))
                .flatMap(List::stream)
                .map(placed -> placed.place() + " " + placed.remark().message().replaceAll("/.*", ""))
                .toList();
    }

    private static String shown(List<Passage> passages) {
        return String.join("/", passages.stream().map(Passage::text).toList());
    }

    @Test
    void rightListsAreNotRemarkedOn() {
        for (int seed = 0; seed < TEXTS; seed++) {
            List<Passage> passages = new Writer(seed).passages();
            assertThat(remarks(passages)).as("%d: %s", seed, shown(passages)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongListIsOneRemarkAtItsPlace(Mutation mutation) {
        Map<EnumeratorStyle, Integer> mutants = new EnumMap<>(EnumeratorStyle.class);
        for (int seed = 0; seed < TEXTS; seed++) {
            Writer writer = new Writer(seed);
            int target = writer.random.nextInt(writer.listings.size());
            Listing listing = writer.listings.get(target);
            if (listing.style == EnumeratorStyle.WORD && mutation != Mutation.SWAP) {
                continue; // 首先 and 最后 may each be used alone
            }
            String expected = mutate(mutation, listing, writer.random, writer.placeOf(target));
            List<Passage> passages = writer.passages();
            assertThat(remarks(passages)).as("%d: %s", seed, shown(passages)).containsExactly(expected);
            mutants.merge(listing.style, 1, Integer::sum);
        }
        assertThat(mutants.values()).allMatch(count -> count >= 20);
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(STYLES.size() - 1);
    }

    /** Changes a list, and returns the expected remarks. */
    private static String mutate(Mutation mutation, Listing listing, Random random, int place) {
        List<Item> items = listing.items;
        int size = items.size();
        int i = random.nextInt(size - 1);
        switch (mutation) {
            case DROP -> {
                items.remove(i);
                return gap(listing, i, place);
            }
            case SWAP -> {
                Item first = items.get(i);
                items.set(i, first.numbered(items.get(i + 1).number));
                items.set(i + 1, items.get(i + 1).numbered(first.number));
                return gap(listing, i, place);
            }
            case REPEAT -> {
                items.set(i + 1, items.get(i + 1).numbered(items.get(i).number));
                return gap(listing, i + 1, place);
            }
            case RENUMBER -> {
                items.set(i, items.get(i).numbered(items.get(i).number + 1));
                return gap(listing, i, place);
            }
            case DUPLICATE -> {
                items.add(i + 1, items.get(i));
                return gap(listing, i + 1, place);
            }
            case MISCOUNT -> {
                listing.count += random.nextBoolean() ? 1 : -1;
                return place + " enumeration.count";
            }
        }
        throw new AssertionError(mutation);
    }

    private static String gap(Listing listing, int item, int place) {
        return place + listing.passageOf(item) + " enumeration.gap";
    }
}
