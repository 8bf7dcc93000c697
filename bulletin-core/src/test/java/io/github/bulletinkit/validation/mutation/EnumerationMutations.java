package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Faults of enumerations of three items and more. */
final class EnumerationMutations {
    private static final String MEASURED = "(?=[个大项点张]" + TextMutations.HANZI + "{2,6}[：。]";

    /** A count that leads straight into a list in the same paragraph. */
    private static final Pattern COUNT = Pattern.compile("[二三四五六七八九十]" + MEASURED + "一[是要])");

    /** A count that ends a paragraph. */
    private static final Pattern LAST_COUNT = Pattern.compile("[二三四五六七八九十]" + MEASURED + "$)");

    /** A count that ends the words before a list, in a clause that names none of what it counts. */
    private static final Pattern LEADING_COUNT =
            Pattern.compile("(?:^|[。；，])[^。；，、]*([二三四五六七八九十])[个大项点张]" + TextMutations.HANZI + "{2,6}：$");

    private EnumerationMutations() {}

    /** From some item on each number is one too high: 一是 三是 四是. */
    static Mutation skipped() {
        return Mutation.at(EnumerationMutations::all, (base, enumeration, chance) -> {
            int from = chance.between(1, enumeration.items().size() - 1);
            return numbered(enumeration, from, (item, number) -> item < from ? number : number + 1);
        });
    }

    /** From some item on each number is one too low: 一是 二是 二是. */
    static Mutation repeated() {
        return Mutation.at(EnumerationMutations::all, (base, enumeration, chance) -> {
            int from = chance.between(2, enumeration.items().size() - 1);
            return numbered(enumeration, from, (item, number) -> item < from ? number : number - 1);
        });
    }

    /** Two neighbours but the first change their numbers: 一是 三是 二是. */
    static Mutation swapped() {
        return Mutation.at(EnumerationMutations::inOneBlock, (base, enumeration, chance) -> {
            int at = chance.between(1, enumeration.items().size() - 2);
            return numbered(
                    enumeration, at, (item, number) -> item == at ? number + 1 : item == at + 1 ? number - 1 : number);
        });
    }

    /** An item between others is dropped. */
    static Mutation dropped() {
        return Mutation.at(EnumerationMutations::inOneBlock, (base, enumeration, chance) -> {
            int item = chance.between(1, enumeration.items().size() - 2);
            String path = enumeration.path(item);
            return Mutant.of("item " + (item + 1) + " is dropped in " + path, enumeration.without(item))
                    .breaking("enumeration.gap", path);
        });
    }

    /** The first item is dropped, after words that lead to it. */
    static Mutation firstDropped() {
        return Mutation.at(EnumerationMutations::counted, (base, enumeration, chance) -> {
            String path = enumeration.path(0);
            return Mutant.of("the first item is dropped in " + path, enumeration.without(0))
                    .breaking("enumeration.gap", path);
        });
    }

    /** The last item is dropped, so that there are fewer than the stated count. */
    static Mutation lastDropped() {
        return Mutation.at(EnumerationMutations::counted, (base, enumeration, chance) -> {
            String path = enumeration.path(0);
            return Mutant.of("the last item is dropped in " + path, enumeration.withoutLast())
                    .breaking("enumeration.count", path);
        });
    }

    /** Those in one block whose number of items is stated right before them. */
    private static List<Enumeration> counted(Base base) {
        return inOneBlock(base).stream()
                .filter(enumeration -> LEADING_COUNT
                        .matcher(enumeration.lead())
                        .results()
                        .anyMatch(count -> Enumeration.NUMERALS.indexOf(count.group(1)) + 1
                                == enumeration.items().size()))
                .toList();
    }

    private static List<Enumeration> all(Base base) {
        return Enumeration.allOf(base).stream()
                .filter(enumeration -> enumeration.items().size() > 2)
                .toList();
    }

    private static List<Enumeration> inOneBlock(Base base) {
        return all(base).stream().filter(Enumeration::isInOneBlock).toList();
    }

    @FunctionalInterface
    private interface Numbering {
        int of(int item, int number);
    }

    private static Mutant numbered(Enumeration enumeration, int outOfStep, Numbering numbering) {
        List<Integer> numbers = IntStream.range(0, enumeration.items().size())
                .mapToObj(item -> numbering.of(item, item + 1))
                .toList();
        String path = enumeration.path(outOfStep);
        Issue issue = enumeration.numbered(numbers);
        return Mutant.of("items are numbered " + numbers + ", out of step in " + path, issue)
                .breaking("enumeration.gap", path);
    }

    /** A count that is not that of the list into which it leads. */
    static Mutation otherCount() {
        return Mutation.at(EnumerationMutations::counts, (base, site, chance) -> {
            String numerals = Enumeration.NUMERALS.substring(1).replace(site.found(), "");
            String other =
                    numerals.substring(chance.between(0, numerals.length() - 1)).substring(0, 1);
            return site.replaced(other)
                    .breaking("enumeration.count", site.text().path());
        });
    }

    private static List<Site> counts(Base base) {
        List<Site> counts = new ArrayList<>(Site.matching(COUNT, Texts.running(base)));
        for (ArticleAt article : ArticleAt.allOf(base)) {
            List<BlockAt> blocks = BlockAt.allOf(article);
            for (int i = 0; i + 1 < blocks.size(); i++) {
                if (Enumeration.isItem(blocks.get(i + 1).text())) {
                    BlockAt at = blocks.get(i);
                    counts.addAll(Site.matching(LAST_COUNT, BlockTexts.of(at.path(), at.block(), at::replaced)));
                }
            }
        }
        return counts;
    }
}
