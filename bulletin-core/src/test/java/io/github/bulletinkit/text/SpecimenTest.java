package io.github.bulletinkit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A published issue, if its file is available, and its metric twin. */
class SpecimenTest {
    private static final Path FOLDER = Path.of(System.getProperty("bulletin.shared", "../../shared"), "specimen");

    private static String input;
    private static PublishedIssue specimen;
    private static PublishedIssue twin;
    private static JsonNode layout;

    @BeforeAll
    static void readSpecimen() throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                () -> "the specimen is not at hand: set the system property bulletin.shared to the folder above "
                        + FOLDER.getFileName());
        input = Files.readString(FOLDER.resolve("2022-01.txt"), UTF_8);
        specimen = PublishedTextReader.read(new StringReader(input));
        twin = PublishedTextReader.read(
                new StringReader(Files.readString(FOLDER.resolve("2022-01.metric-twin.txt"), UTF_8)));
        layout = new ObjectMapper()
                .readTree(FOLDER.resolve("2022-01.layout.json").toFile());
    }

    @Test
    void mastheadIsReadWhole() {
        assertThat(specimen.issue().masthead())
                .isEqualTo(Masthead.builder()
                        .title("长三角每周要讯")
                        .number(IssueNumber.of(2022, 1, 252))
                        .issuer(line(7))
                        .date(LocalDate.of(2022, 1, 7))
                        .build());
    }

    @Test
    void sectionsAreThoseOfTheFormat() {
        assertThat(specimen.issue().sections())
                .extracting(Section::title)
                .isEqualTo(BulletinFormat.yangtzeDeltaWeekly().sections());
        assertThat(specimen.issue().sections())
                .extracting(section -> section.articles().size())
                .containsExactly(2, 3, 3, 5, 4, 5);
    }

    @Test
    void declaredTableOfContentsListsTheArticlesAndTheirPrintedPages() {
        List<TocEntry> entries =
                Objects.requireNonNull(specimen.issue().tableOfContents()).entries();
        List<Integer> pages = new ArrayList<>();
        layout.get("pageOfArticle").forEach(page -> pages.add(page.asInt()));

        assertThat(entries).extracting(TocEntry::page).isEqualTo(pages);
        assertThat(entries)
                .extracting(TocEntry::title)
                .isEqualTo(BodyText.articles(specimen.issue()).stream()
                        .map(Article::title)
                        .toList());
    }

    @Test
    void paragraphsAreJoinedWherePagesWereBroken() {
        List<List<Integer>> breaks = new ArrayList<>();
        layout.get("midParagraphPageBreaks")
                .forEach(page -> breaks.add(List.of(
                        page.get("article").asInt(),
                        page.get("paragraph").asInt(),
                        page.get("charactersBefore").asInt())));

        assertThat(BodyText.repairs(specimen).stream()
                        .filter(repair -> repair.kind() == Repair.Kind.PARAGRAPH_JOINED)
                        .map(SpecimenTest::placeOfJoin))
                .containsExactlyElementsOf(breaks);
    }

    private static String line(int number) {
        return input.lines().skip(number - 1L).findFirst().orElseThrow();
    }

    /** Article, paragraph, and the printing characters before the join. */
    private static List<Integer> placeOfJoin(Repair repair) {
        String piece = line(repair.line());
        List<Article> articles = BodyText.articles(specimen.issue());
        for (int i = 0; i < articles.size(); i++) {
            List<String> paragraphs = BodyText.paragraphs(articles.get(i));
            for (int j = 0; j < paragraphs.size(); j++) {
                int at = paragraphs.get(j).indexOf(piece);
                if (at >= 0) {
                    String before = paragraphs.get(j).substring(0, at + piece.length());
                    return List.of(i, j, BodyText.withoutSpaces(before).length());
                }
            }
        }
        throw new AssertionError("line " + repair.line() + " is in no paragraph");
    }

    @Test
    void repairsAreTheKnownFaults() {
        Map<Repair.Kind, Long> counts =
                BodyText.repairs(specimen).stream().collect(groupingBy(Repair::kind, counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        Repair.Kind.BULLET_DROPPED, 11L,
                        Repair.Kind.SECTION_SUPPLIED, 1L,
                        Repair.Kind.PARAGRAPH_JOINED, 18L));
        assertThat(BodyText.repairs(specimen)).extracting(Repair::line).isSorted();
    }

    @Test
    void nothingIsLost() {
        BodyText.assertNothingIsLost(input, specimen);
    }

    @Test
    void twinHasTheSameStructure() {
        assertThat(structure(twin)).isEqualTo(structure(specimen));
    }

    private static List<List<Integer>> structure(PublishedIssue published) {
        return BodyText.articles(published.issue()).stream()
                .map(article -> BodyText.paragraphs(article).stream()
                        .map(String::length)
                        .toList())
                .toList();
    }
}
