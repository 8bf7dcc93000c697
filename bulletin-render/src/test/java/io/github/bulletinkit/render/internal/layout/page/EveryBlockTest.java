package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of random issues with blocks of every kind. */
class EveryBlockTest {
    private static final double TOLERANCE_PT = 0.01;

    /** Tables of 40 columns are among the blocks. */
    private static final double LEAST_TABLE_SIZE_PT = 0.5;

    private final FontMetrics metrics = new FixedWidthMetrics();

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @Test
    void blocksOfEveryKindAreThere() {
        assertThat(seeds().mapToObj(RandomIssue::withEveryBlock)
                        .flatMap(issue -> issue.sections().stream())
                        .flatMap(section -> section.articles().stream())
                        .flatMap(article -> article.body().stream())
                        .<Class<?>>map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextIsPlacedOnceAndInOrder(int seed) {
        assertThat(PlacedBlock.of(typeset(seed))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPictureIsPlacedOnceInItsProportions(int seed) {
        TypesetIssue issue = typeset(seed);
        List<Frame.Picture> placed = items(issue).stream()
                .filter(Frame.Picture.class::isInstance)
                .map(Frame.Picture.class::cast)
                .toList();

        assertThat(placed)
                .extracting(Frame.Picture::image)
                .isEqualTo(issue.issue().sections().stream()
                        .flatMap(section -> section.articles().stream())
                        .flatMap(article -> article.body().stream())
                        .flatMap(EveryBlockTest::figures)
                        .map(Figure::image)
                        .toList());
        assertThat(placed)
                .allSatisfy(picture -> assertThat(picture.widthPt() / picture.heightPt())
                        .isCloseTo(
                                (double) picture.image().width()
                                        / picture.image().height(),
                                within(1e-9)));
    }

    private static Stream<Figure> figures(Block block) {
        if (block instanceof FigureRow row) {
            return row.figures().stream();
        }
        return block instanceof Figure figure ? Stream.of(figure) : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingStandsOutsideTheTypeArea(int seed) {
        PageStyle style = style(seed);
        TypesetIssue issue = typeset(seed);
        double bottom = style.topPt() + style.linesPerPage() * style.linePitchPt() + 1;

        for (int page = 0; page < issue.pageCount(); page++) {
            double left = style.leftPt(page + 1) - 1;
            double right = left + style.measurePt() + 2;
            for (Box box : boxes(issue.frame(page))) {
                assertThat(box.left()).as("page %d: %s", page + 1, box).isBetween(left, right);
                assertThat(box.right()).as("page %d: %s", page + 1, box).isBetween(left, right);
                assertThat(box.top()).as("page %d: %s", page + 1, box).isBetween(style.topPt() - 1, bottom);
                assertThat(box.bottom()).as("page %d: %s", page + 1, box).isBetween(style.topPt() - 1, bottom);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingStandsOnAnotherThing(int seed) {
        TypesetIssue issue = typeset(seed);
        for (int page = 0; page < issue.pageCount(); page++) {
            List<Box> boxes = new ArrayList<>(boxes(issue.frame(page)));
            boxes.sort(Comparator.comparingDouble(Box::top));
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                for (int j = i + 1; j < boxes.size() && boxes.get(j).top() < box.bottom(); j++) {
                    assertThat(box.overlaps(boxes.get(j)))
                            .as("page %d: %s and %s", page + 1, box, boxes.get(j))
                            .isFalse();
                }
            }
        }
    }

    private record Box(double left, double top, double right, double bottom, String what) {
        /** The box on the page if it is seen from a corner there, with lines that run up the page. */
        private Box turned(double x, double y) {
            return new Box(x + top, y - right, x + bottom, y - left, what);
        }

        private boolean overlaps(Box other) {
            return left < other.right - TOLERANCE_PT
                    && other.left < right - TOLERANCE_PT
                    && top < other.bottom - TOLERANCE_PT
                    && other.top < bottom - TOLERANCE_PT;
        }
    }

    /** The boxes of text and pictures; those of characters in their em squares. */
    private List<Box> boxes(Frame page) {
        List<Box> boxes = new ArrayList<>(boxes(page.items()));
        for (Frame.Item item : page.items()) {
            if (item instanceof Frame.Sideways turned) {
                boxes(turned.items()).stream()
                        .map(box -> box.turned(turned.xPt(), turned.yPt()))
                        .forEach(boxes::add);
            }
        }
        return boxes;
    }

    private List<Box> boxes(List<Frame.Item> items) {
        List<Box> boxes = new ArrayList<>();
        for (Frame.Item item : items) {
            if (item instanceof PlacedLine line
                    && line.element() != TextElement.FOLIO
                    && !inked(line).isEmpty()) {
                boxes.add(box(line));
            } else if (item instanceof Frame.Picture picture) {
                double right = picture.xPt() + picture.widthPt();
                double bottom = picture.yPt() + picture.heightPt();
                boxes.add(new Box(picture.xPt(), picture.yPt(), right, bottom, "picture"));
            }
        }
        return boxes;
    }

    private Box box(PlacedLine line) {
        List<Glyph> inked = inked(line);
        Glyph first = inked.get(0);
        Glyph last = inked.get(inked.size() - 1);
        double middle = line.baselinePt() - PlacedLine.baseline(0, line.sizePt());
        return new Box(
                inkLeft(first, line),
                middle - line.sizePt() / 2,
                inkRight(last, line),
                middle + line.sizePt() / 2,
                line.text());
    }

    private double inkLeft(Glyph glyph, PlacedLine line) {
        return glyph.xPt()
                + em(glyph, line)
                        * metrics.inkLeft(glyph.fit().face(), glyph.text().codePointAt(0));
    }

    private double inkRight(Glyph glyph, PlacedLine line) {
        return glyph.xPt()
                + em(glyph, line)
                        * metrics.inkRight(glyph.fit().face(), glyph.text().codePointAt(0));
    }

    private static double em(Glyph glyph, PlacedLine line) {
        return line.sizePt() * glyph.fit().scale() * glyph.fit().widening();
    }

    private static List<Glyph> inked(PlacedLine line) {
        return line.glyphs().stream()
                .filter(glyph -> !glyph.text().isBlank() && glyph.text().codePointAt(0) != 0xA0)
                .toList();
    }

    private static List<Frame.Item> items(TypesetIssue issue) {
        return IntStream.range(0, issue.pageCount())
                .mapToObj(issue::frame)
                .flatMap(frame -> frame.items().stream())
                .toList();
    }

    private TypesetIssue typeset(int seed) {
        Issue issue = RandomIssue.withEveryBlock(seed);
        return new Typesetter(style(seed), metrics).typeset(issue);
    }

    private static PageStyle style(int seed) {
        PageStyle style = switch (seed % 3) {
            case 0 -> PageStyle.bulletin();
            case 1 -> PageStyle.gbt9704();
            default -> SmallIssue.style();
        };
        return style.toBuilder().leastTableSizePt(LEAST_TABLE_SIZE_PT).build();
    }
}
