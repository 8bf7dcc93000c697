package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the lines of 300 titles end, in the body and in the contents (GB/T 9704-2012, 7.3.1: 词意完整). */
class TitleWordsTest {
    private static final double BETWEEN_WORDS = 0.97;

    /** The part of titles that may have a line more than text that fills its lines. */
    private static final double MORE_LINES = 0.05;

    private static final List<MarkedTitle> TITLES = titles();

    /** Where titles are set, and the cells of a line there. */
    private record Place(String name, PageStyle style, TextElement element, double cells) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Place> places() {
        return List.of(
                new Place("bulletin: body", PageStyle.bulletin(), TextElement.ARTICLE_TITLE, 26),
                new Place("bulletin: contents", PageStyle.bulletin(), TextElement.CONTENTS_ENTRY, 21),
                new Place("gbt9704: body", PageStyle.gbt9704(), TextElement.ARTICLE_TITLE, 20),
                new Place("gbt9704: contents", PageStyle.gbt9704(), TextElement.CONTENTS_ENTRY, 23));
    }

    @Test
    void titlesAreOf27To60Hanzi() {
        assertThat(TITLES)
                .hasSize(300)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title.text()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count())
                        .isBetween(27L, 60L));
    }

    @ParameterizedTest
    @MethodSource("places")
    void linesEndBetweenWords(Place place) {
        List<String> faults = new ArrayList<>();
        int lineEnds = 0;
        for (Map.Entry<MarkedTitle, List<String>> title : lines(place).entrySet()) {
            for (int end : lineEnds(title.getValue())) {
                lineEnds++;
                if (!title.getKey().isBetweenWords(end)) {
                    faults.add(title.getValue().toString());
                }
            }
        }

        assertThat(lineEnds).isGreaterThan(TITLES.size());
        assertThat(faults).hasSizeLessThanOrEqualTo((int) ((1 - BETWEEN_WORDS) * lineEnds));
    }

    @ParameterizedTest
    @MethodSource("places")
    void noLineEndsInAFigureWithItsUnit(Place place) {
        assertNoLineEnds(place, title -> title::isInFigure);
    }

    @ParameterizedTest
    @MethodSource("places")
    void noLineEndsInAQuotationOrNameThatFitsOnALine(Place place) {
        assertNoLineEnds(place, title -> index -> title.isInQuoted(index, place.cells()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void fewTitlesTakeOneLineMoreThanTheyFill(Place place) {
        long more = lines(place).values().stream()
                .filter(lines -> lines.size() > Math.ceil(cells(String.join("", lines)) / place.cells()))
                .count();

        assertThat(more).isLessThanOrEqualTo((long) (MORE_LINES * TITLES.size()));
    }

    @Test
    void linesAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Place place = places().get(0);
        Map<MarkedTitle, List<String>> expected = lines(place);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(lines(place)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertNoLineEnds(Place place, Function<MarkedTitle, IntPredicate> isForbidden) {
        lines(place)
                .forEach((title, lines) ->
                        assertThat(lineEnds(lines)).as(lines::toString).noneMatch(isForbidden.apply(title)::test));
    }

    /** The indices at which the lines but the last end. */
    private static List<Integer> lineEnds(List<String> lines) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            end += line.length();
            ends.add(end);
        }
        return ends;
    }

    private static Map<MarkedTitle, List<String>> lines(Place place) {
        IdentityHashMap<StructureElement, List<String>> linesOf = new IdentityHashMap<>();
        typeset(place.style()).frames().flatMap(frame -> frame.lines().stream()).forEach(line -> {
            StructureElement structure = line.structure();
            boolean isFolio = line.text().chars().allMatch(Character::isDigit);
            if (line.element() == place.element() && structure != null && !isFolio) {
                linesOf.computeIfAbsent(structure, title -> new ArrayList<>()).add(line.text());
            }
        });
        Map<String, List<String>> byTitle =
                linesOf.values().stream().collect(Collectors.toMap(lines -> String.join("", lines), lines -> lines));
        return TITLES.stream()
                .collect(Collectors.toMap(
                        title -> title, title -> Objects.requireNonNull(byTitle.get(title.text()), title::text)));
    }

    private static TypesetIssue typeset(PageStyle style) {
        Issue issue = Issue.builder()
                .section("要闻", s -> TITLES.forEach(title -> s.article(title.text(), a -> a.paragraph("略。"))))
                .build();
        return new Typesetter(style, new FontFaces(FontSet.bundled())).typeset(issue);
    }

    private static double cells(String text) {
        return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }

    private static List<MarkedTitle> titles() {
        try (InputStream in = Objects.requireNonNull(TitleWordsTest.class.getResourceAsStream("titles.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(MarkedTitle::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
