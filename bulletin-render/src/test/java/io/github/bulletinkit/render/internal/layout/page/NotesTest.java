package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.render.AnnotatedIssue;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes at the foot of the page, and the marks in the text. */
class NotesTest {
    private static final PageStyle STYLE = SmallIssue.style();
    private static final double TOLERANCE_PT = 0.01;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void annotatedIssueIsTypesetAsInTheGoldenFile() throws IOException {
        PageStyle style = PageStyle.bulletin();
        Golden.assertSame(PageDump.of(typeset(AnnotatedIssue.create(), style), style), "annotated.txt");
    }

    @Test
    void annotatedIssueOfSmallPagesIsTypesetAsInTheGoldenFile() throws IOException {
        Golden.assertSame(PageDump.of(typeset(AnnotatedIssue.create(), STYLE), STYLE), "annotated-small.txt");
    }

    // Marks and numbers

    @Test
    void numbersBeginAfreshOnEachPage() {
        TypesetIssue issue = typeset(
                article(a -> a.paragraph(p -> p.text("一").note("甲").text("二").note("乙"))
                        .paragraph("字".repeat(16 * 12))
                        .paragraph(p -> p.text("三").note("丙"))));

        assertThat(notes(issue.frame(1))).containsExactly("① 甲", "② 乙");
        assertThat(texts(issue.frame(1), TextElement.BODY)).startsWith("一①二②");
        assertThat(notes(issue.frame(2))).containsExactly("① 丙");
        assertThat(texts(issue.frame(2), TextElement.BODY)).endsWith("三①");
    }

    @Test
    void numbersAbove20ArePlainFiguresAsWideAsOneInACircle() {
        PageStyle style = PageStyle.bulletin();
        TypesetIssue issue = typeset(
                article(a -> a.paragraph(p -> {
                    for (int i = 1; i <= 22; i++) {
                        p.text("字").note("甲");
                    }
                    p.text("末");
                })),
                style);
        List<PlacedLine> marks = issue.frame(1).lines().stream()
                .filter(line ->
                        line.element() == TextElement.BODY && line.text().matches("[①-⑳]|\\d+"))
                .toList();

        assertThat(marks).extracting(PlacedLine::text).startsWith("①", "②").endsWith("⑳", "21", "22");
        assertThat(marks.get(21).glyphs().get(0).xPt()
                        - marks.get(20).glyphs().get(0).xPt())
                .isCloseTo(
                        marks.get(19).glyphs().get(0).xPt()
                                - marks.get(18).glyphs().get(0).xPt(),
                        within(TOLERANCE_PT));
        assertThat(notes(issue.frame(1))).endsWith("⑳ 甲", "21 甲", "22 甲");
    }

    @Test
    void marksChangeNoGridLine() {
        Paragraph plain = Paragraph.of("字".repeat(40));
        Paragraph marked = Paragraph.builder()
                .text("字".repeat(20))
                .note("甲")
                .text("字".repeat(18))
                .superscript("2")
                .build();

        assertThat(baselines(marked)).isEqualTo(baselines(plain));
    }

    private static List<Double> baselines(Paragraph paragraph) {
        return typeset(article(a -> a.block(paragraph))).frame(1).lines().stream()
                .filter(line -> line.element() == TextElement.BODY)
                .map(PlacedLine::baselinePt)
                .distinct()
                .toList();
    }

    // The foot of the page

    @Test
    void noteEndsAtTheEndOfTheTypeAreaBelowAShortRule() {
        Frame page =
                typeset(article(a -> a.paragraph(p -> p.text("一").note("甲")))).frame(1);
        double end = STYLE.topPt() + STYLE.linesPerPage() * STYLE.linePitchPt();
        PlacedLine note = lines(page, TextElement.NOTE).get(0);

        assertThat(bottom(note)).isBetween(end - 0.3 * note.sizePt(), end);
        assertThat(page.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.widthPt()).isCloseTo(STYLE.measurePt() / 4, within(TOLERANCE_PT));
            assertThat(rule.yPt()).isBetween(end - STYLE.linePitchPt(), top(note));
        });
    }

    @Test
    void lineGoesToTheNextPageWithItsNote() {
        TypesetIssue issue = typeset(article(a ->
                a.paragraph("字".repeat(16 * 8 - 2)).paragraph(p -> p.text("一").note("甲".repeat(100)))));

        assertThat(texts(issue.frame(1), TextElement.BODY)).doesNotContain("一①");
        assertThat(texts(issue.frame(2), TextElement.BODY)).startsWith("一①");
        assertThat(String.join("", notes(issue.frame(2)))).isEqualTo("① " + "甲".repeat(100));
    }

    @Test
    void headingGoesWithTheLineWhoseNoteDoesNotFit() {
        TypesetIssue issue = typeset(article(a -> a.paragraph("字".repeat(16 * 7 - 2))
                .heading(1, "标题")
                .paragraph(p -> p.text("一").note("甲".repeat(100)))));

        assertThat(texts(issue.frame(2), TextElement.HEADING_1)).containsExactly("标题");
        assertThat(texts(issue.frame(2), TextElement.BODY)).startsWith("一①");
    }

    @Test
    void noteLongerThanAPageGoesOnOnTheNextPagesAndNothingIsLost() {
        String note = IntStream.range(0, 1500)
                .mapToObj(i -> "甲乙丙丁戊己庚辛壬癸".substring(i % 10, i % 10 + 1))
                .collect(Collectors.joining());
        TypesetIssue issue = typeset(article(a ->
                a.paragraph(p -> p.text("一").note(note).text("二").note("末注")).paragraph("三")));

        List<String> notes = IntStream.range(0, issue.pageCount())
                .mapToObj(page -> String.join("", notes(issue.frame(page))))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(notes.size()).isGreaterThan(2);
        assertThat(String.join("", notes)).isEqualTo("① " + note + "② 末注");
        assertThat(issue.frame(1).unfinishedNotes()).hasSize(2);
        assertThat(issue.frame(issue.pageCount() - 1).unfinishedNotes()).isEmpty();
    }

    @Test
    void colophonIsBelowTheNotesOfTheLastPage() {
        Issue issue = article(a -> a.paragraph(p -> p.text("一").note("甲"))).toBuilder()
                .colophon(c -> c.editor("江映舟").copies(120))
                .build();
        Frame page = typeset(issue).frame(1);

        PlacedLine note = lines(page, TextElement.NOTE).get(0);
        PlacedLine colophon = lines(page, TextElement.COLOPHON).get(0);
        double rule = page.rules().stream()
                .mapToDouble(Frame.Rule::yPt)
                .filter(y -> y > bottom(note))
                .min()
                .orElseThrow();
        assertThat(rule - bottom(note)).isGreaterThan(STYLE.linePitchPt() / 2);
        assertThat(top(colophon)).isGreaterThan(rule);
        assertThat(page.items().indexOf(note)).isLessThan(page.items().indexOf(colophon));
    }

    @Test
    void characterOfANoteThatNoFaceHasIsNamedWithItsPath() {
        Issue issue = article(a -> a.paragraph(p -> p.text("一").note("甲" + FixedWidthMetrics.MISSING)));

        assertThat(new Typesetter(STYLE, new FixedWidthMetrics()).attempt(issue).missingGlyphs())
                .containsExactly(new MissingGlyph(
                        FixedWidthMetrics.MISSING.codePointAt(0),
                        MemberPath.article(0, 0).member("body").element(0) + ".inlines[1].note"));
    }

    // Random issues

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsPlacedOnceAndEveryNoteIsOnThePageOfItsMark(int seed) {
        RandomNotes random = new RandomNotes(seed);
        TypesetIssue issue = typeset(random.issue(), style(seed));
        StringBuilder body = new StringBuilder();
        List<String> placed = new ArrayList<>();
        IdentityHashMap<Object, Integer> indexes = new IdentityHashMap<>();
        boolean unfinished = false;
        for (int page = 0; page < issue.pageCount(); page++) {
            Frame frame = issue.frame(page);
            List<String> marks = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (PlacedLine line : frame.lines()) {
                boolean number = line.text().matches("[①-⑳]|[0-9]+");
                if (line.element() == TextElement.BODY && number) {
                    marks.add(line.text());
                } else if (line.element() == TextElement.BODY) {
                    body.append(line.text());
                } else if (line.element() == TextElement.NOTE && number) {
                    numbers.add(line.text());
                } else if (line.element() == TextElement.NOTE) {
                    Integer index = indexes.putIfAbsent(line.structure(), placed.size());
                    if (index == null) {
                        placed.add(line.text());
                    } else {
                        placed.set(index, placed.get(index) + line.text());
                    }
                }
            }
            assertThat(marks).as("page %d", page + 1).isEqualTo(numbers(marks.size()));
            if (!unfinished && frame.unfinishedNotes().isEmpty()) {
                assertThat(numbers).as("page %d", page + 1).isEqualTo(marks);
            }
            unfinished = !frame.unfinishedNotes().isEmpty();
        }

        // A label of figures is set apart from Latin after it.
        assertThat(body.toString().replace(" ", "")).isEqualTo(random.body.toString());
        assertThat(placed)
                .isEqualTo(random.notes.stream().map(note -> " " + note).toList());
        assertThat(unfinished).isFalse();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i <= 20 ? Character.toString('①' + i - 1) : Integer.toString(i))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void notesAreBelowTheTextAndInTheTypeArea(int seed) {
        PageStyle style = style(seed);
        TypesetIssue issue = typeset(new RandomNotes(seed).issue(), style);
        double end = style.topPt() + style.linesPerPage() * style.linePitchPt();

        for (int page = 0; page < issue.pageCount(); page++) {
            double textEnd = 0;
            double notesEnd = 0;
            for (PlacedLine line : issue.frame(page).lines()) {
                double top = top(line);
                if (line.element() == TextElement.NOTE && !line.glyphs().isEmpty()) {
                    assertThat(top).as("page %d: %s", page + 1, line.text()).isGreaterThan(textEnd);
                    notesEnd = Math.max(notesEnd, bottom(line));
                    assertThat(bottom(line)).isLessThan(end + TOLERANCE_PT);
                } else if (line.element() == TextElement.COLOPHON) {
                    assertThat(top).as("page %d: %s", page + 1, line.text()).isGreaterThan(notesEnd);
                } else if (line.element() != TextElement.FOLIO) {
                    textEnd = Math.max(textEnd, bottom(line));
                }
            }
        }
    }

    /** Texts with notes of all lengths, in paragraphs and items, between headings and tables. */
    private static final class RandomNotes {
        private final Random random;
        private final StringBuilder body = new StringBuilder();
        private final List<String> notes = new ArrayList<>();

        RandomNotes(int seed) {
            this.random = new Random(seed);
        }

        Issue issue() {
            Issue.Builder issue = Issue.builder().masthead(m -> m.title("刊名"));
            for (int i = 0; i < 3; i++) {
                issue.section("栏目", s -> s.article("标题", this::article));
            }
            return issue.colophon(c -> c.editor("甲").reportTo("乙").copies(3)).build();
        }

        private void article(Article.Builder article) {
            for (int blocks = random.nextInt(12); blocks >= 0; blocks--) {
                switch (random.nextInt(8)) {
                    case 0 -> article.heading(1, "一、题");
                    case 1 ->
                        article.table(t -> t.caption("表")
                                .header("甲", "乙")
                                .row("一", "二")
                                .row("三", "四".repeat(random.nextInt(200))));
                    case 2 ->
                        article.list(l -> l.item(i -> {
                            body.append("1.");
                            text(30).forEach(part -> add(part, i::text, i::note));
                        }));
                    default ->
                        article.paragraph(p ->
                                text(random.nextInt(4) == 0 ? 300 : 60).forEach(part -> add(part, p::text, p::note)));
                }
            }
        }

        private void add(String part, Consumer<String> text, Consumer<String> note) {
            text.accept(part);
            body.append(part);
            if (random.nextInt(3) > 0) {
                int length = switch (random.nextInt(12)) {
                    case 0 -> 1500;
                    case 1 -> 300;
                    default -> random.nextInt(60);
                };
                String words = words(1 + length);
                notes.add(words);
                note.accept(words);
            }
        }

        private List<String> text(int length) {
            return IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> words(1 + random.nextInt(length)))
                    .toList();
        }

        private String words(int length) {
            return random.ints(length, 0, 12)
                    .mapToObj(i -> "天地玄黄宇宙洪荒，。a（".substring(i, i + 1))
                    .collect(Collectors.joining());
        }
    }

    private static PageStyle style(int seed) {
        return switch (seed % 3) {
            case 0 -> PageStyle.bulletin();
            case 1 -> PageStyle.gbt9704();
            default -> SmallIssue.style();
        };
    }

    private static Issue article(Consumer<Article.Builder> article) {
        return Issue.builder()
                .masthead(m -> m.title("刊名"))
                .section("", s -> s.article("题", article))
                .build();
    }

    private static TypesetIssue typeset(Issue issue) {
        return typeset(issue, STYLE);
    }

    private static TypesetIssue typeset(Issue issue, PageStyle style) {
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue);
    }

    private static List<PlacedLine> lines(Frame page, TextElement element) {
        return page.lines().stream()
                .filter(line -> line.element() == element && !line.glyphs().isEmpty())
                .toList();
    }

    /** The lines of an element, whose parts have the same baseline. */
    private static List<String> texts(Frame page, TextElement element) {
        List<String> texts = new ArrayList<>();
        double baseline = Double.NaN;
        for (PlacedLine line : lines(page, element)) {
            int last = texts.size() - 1;
            if (Double.compare(line.baselinePt(), baseline) == 0) {
                texts.set(last, texts.get(last) + line.text());
            } else {
                texts.add(line.text());
            }
            baseline = line.baselinePt();
        }
        return texts;
    }

    private static List<String> notes(Frame page) {
        return texts(page, TextElement.NOTE);
    }

    private static double top(PlacedLine line) {
        return bottom(line) - line.sizePt();
    }

    private static double bottom(PlacedLine line) {
        return line.baselinePt() - PlacedLine.baseline(0, line.sizePt()) + line.sizePt() / 2;
    }
}
