package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An enumeration in an article: items whose enumerators are of one style and count up from 一, within one paragraph or
 * over several blocks.
 *
 * @param items the items, two or more
 */
record Enumeration(ArticleAt article, List<Item> items) {
    static final String NUMERALS = "一二三四五六七八九十";

    private static final String NUMERAL = "([" + NUMERALS + "])";
    private static final Pattern AT_THE_START = Pattern.compile("^(?:（" + NUMERAL + "）|" + NUMERAL + "[是要、])");
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("(?<=^|[。；：，])" + NUMERAL + "是"),
            Pattern.compile("(?<=^|[。；：，])" + NUMERAL + "要"),
            Pattern.compile("(?<=^|[。；：，])第" + NUMERAL + "，"),
            Pattern.compile("^（" + NUMERAL + "）"),
            Pattern.compile("^" + NUMERAL + "、"));

    /**
     * An item.
     *
     * @param block the paragraph or heading in which it starts
     * @param start the index of its enumerator in the text
     * @param numeral the index of its numeral in the text
     */
    record Item(BlockAt block, int start, int numeral) {}

    Enumeration {
        items = List.copyOf(items);
    }

    /** Whether a text starts with an enumerator. */
    static boolean isItem(String text) {
        return AT_THE_START.matcher(text).lookingAt();
    }

    static List<Enumeration> allOf(Base base) {
        List<Enumeration> all = new ArrayList<>();
        for (ArticleAt article : ArticleAt.allOf(base)) {
            STYLES.forEach(style -> addAll(article, style, all));
        }
        return all;
    }

    private static void addAll(ArticleAt article, Pattern style, List<Enumeration> all) {
        List<Item> run = new ArrayList<>();
        for (Item item : items(article, style)) {
            int number = number(item);
            if (number != run.size() + 1) {
                run.clear();
            }
            if (number == run.size() + 1) {
                run.add(item);
            }
            if (run.size() == 2) {
                all.add(new Enumeration(article, run));
            } else if (run.size() > 2) {
                all.set(all.size() - 1, new Enumeration(article, run));
            }
        }
    }

    private static List<Item> items(ArticleAt article, Pattern style) {
        return BlockAt.allOf(article).stream()
                .filter(block ->
                        !(block.block() instanceof Paragraph it) || it.inlines().size() == 1)
                .flatMap(block -> style.matcher(block.text()).results().map(match -> item(block, match)))
                .toList();
    }

    private static Item item(BlockAt block, MatchResult match) {
        return new Item(block, match.start(), match.start(1));
    }

    private static int number(Item item) {
        return NUMERALS.indexOf(item.block().text().charAt(item.numeral())) + 1;
    }

    /** Whether all items are in one block. */
    boolean isInOneBlock() {
        return items.stream().map(item -> item.block().index()).distinct().count() == 1;
    }

    String path(int item) {
        return items.get(item).block().path();
    }

    /** The issue with other numbers for the items, in their order. */
    Issue numbered(List<Integer> numbers) {
        return article.withBody(body -> {
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                int index = item.block().index();
                StringBuilder text = new StringBuilder(new BlockAt(article, index, body.get(index)).text());
                text.setCharAt(item.numeral(), NUMERALS.charAt(numbers.get(i) - 1));
                body.set(index, reading(body.get(index), text.toString()));
            }
        });
    }

    /** The issue without an item that another one follows in the same block. */
    Issue without(int item) {
        Item dropped = items.get(item);
        String text = dropped.block().text();
        String left = text.substring(0, dropped.start())
                + text.substring(items.get(item + 1).start());
        return dropped.block().replaced(reading(dropped.block().block(), left));
    }

    /** The issue without the last item, which ends its block. */
    Issue withoutLast() {
        Item dropped = items.get(items.size() - 1);
        String left = dropped.block().text().substring(0, dropped.start() - 1) + "。";
        return dropped.block().replaced(reading(dropped.block().block(), left));
    }

    /** The text before the first item in its block. */
    String lead() {
        Item first = items.get(0);
        return first.block().text().substring(0, first.start());
    }

    private static Block reading(Block block, String text) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), text);
        }
        Paragraph paragraph = (Paragraph) block;
        boolean strong = paragraph.inlines().get(0) instanceof Strong;
        Paragraph.Builder builder = Paragraph.builder().indent(paragraph.indent());
        return (strong ? builder.strong(text) : builder.text(text)).build();
    }
}
