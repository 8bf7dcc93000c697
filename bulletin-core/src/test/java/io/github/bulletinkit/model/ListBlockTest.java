package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Violation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListBlockTest {

    @ParameterizedTest
    @CsvSource({
        "HANZI, 1, 一、",
        "HANZI, 20, 二十、",
        "HANZI_PARENTHESES, 99, （九十九）",
        "ARABIC, 100, 100.",
        "ARABIC_PARENTHESES, 3, （3）",
        "CIRCLED, 1, ①",
        "CIRCLED, 20, ⑳",
        "CIRCLED, 21, ㉑",
        "CIRCLED, 35, ㉟",
        "CIRCLED, 36, ㊱",
        "CIRCLED, 50, ㊿",
        "BULLET, 7, ●"
    })
    void labelIsThatOfTheStandard(ListMarker marker, int number, String label) {
        assertThat(marker.label(number)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"HANZI, 100000", "CIRCLED, 51", "CIRCLED, 0", "ARABIC, 0"})
    void numberThatNoMarkerHasIsRefused(ListMarker marker, int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marker.label(number))
                .withMessageStartingWith("number must lie between 1 and " + marker.largest());
    }

    @Test
    void markerIsFoundByItsId() {
        assertThat(Stream.of(ListMarker.values()).map(marker -> ListMarker.of(marker.id())))
                .containsExactly(ListMarker.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListMarker.of("roman"))
                .withMessage("a marker is one of hanzi, hanzi-parentheses, arabic, arabic-parentheses, circled, bullet,"
                        + " but is roman");
    }

    @Test
    void labelDoesNotTouchADigitOrLetterAfterIt() {
        ListBlock list =
                ListBlock.builder().item("一年").item("5G").item("“甲”").item("").build();
        assertThat(List.of(list.label(0), list.label(1), list.label(2), list.label(3)))
                .containsExactly("1.", "2. ", "3.", "4.");
        assertThat(list.toBuilder().marker(ListMarker.HANZI).build().label(1)).isEqualTo("二、");
    }

    @Test
    void builderTakesTextsRunsAndLists() {
        Article article = Article.builder()
                .list(l -> l.marker(ListMarker.HANZI)
                        .item("甲")
                        .item(i -> i.text("乙").strong("丙"))
                        .item("丁", inner -> inner.item("戊")))
                .build();

        ListBlock inner = new ListBlock(ListMarker.ARABIC, List.of(ListItem.of("戊")));
        ListBlock list = new ListBlock(
                ListMarker.HANZI,
                List.of(
                        ListItem.of("甲"),
                        new ListItem(List.of(new Text("乙"), new Strong("丙")), null),
                        new ListItem(List.of(new Text("丁")), inner)));
        assertThat(article.body()).containsExactly(list);
        assertThat(list.toBuilder().build()).isEqualTo(list);
        assertThat(list.items().get(2).toBuilder().build())
                .isEqualTo(list.items().get(2));
        assertThat(list.items().get(2).toBuilder()
                        .withoutList()
                        .inlines(List.of())
                        .inline(new Text("己"))
                        .build())
                .isEqualTo(ListItem.of("己"));
    }

    @Test
    void runsOfAnItemAreJoinedAndAListWithoutItemsIsDropped() {
        assertThat(ListItem.builder()
                        .text("甲")
                        .strong("")
                        .text("乙")
                        .list(l -> {})
                        .build())
                .isEqualTo(ListItem.of("甲乙"));
    }

    @Test
    void thirdLevelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ListBlock.builder().item("甲", second -> second.item("乙").item("丙", third -> third.item("丁"))))
                .withMessage("lists are at most two deep, but list.items[1] of an item has a list;"
                        + " make its items those of the list around it, or paragraphs");
    }

    @Test
    void moreItemsThanTheMarkerCountsAreRefused() {
        ListBlock.Builder list = ListBlock.builder().marker(ListMarker.CIRCLED);
        Stream.generate(() -> "甲").limit(50).forEach(list::item);
        assertThat(list.build().label(49)).isEqualTo("㊿");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.item("甲").build())
                .withMessage("a list with the marker circled has at most 50 items, but has 51;"
                        + " use another marker, or several lists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一期投产,二期开工。", "共１2项。", "　　甲"})
    void itemsAreEditedLikeParagraphs(String text) {
        Issue issue =
                issue(a -> a.list(l -> l.item("甲。", inner -> inner.item("乙。").item(text))));
        assertThat(warnings(issue)).containsExactly("sections[0].articles[0].body[0].items[0].list.items[1]");
    }

    /** The labels are no part of the texts, and what is counted in an item is looked at as in a paragraph. */
    @Test
    void listsAreNoTypedEnumerations() {
        assertThat(warnings(issue(a -> a.paragraph("一、情况")
                        .list(l -> l.item("投产。").item("招工。").item("验收。"))
                        .paragraph("二、要求"))))
                .isEmpty();
        assertThat(warnings(issue(a -> a.list(l -> l.item("甲。").item("一是投产；二是招工；四是验收。")))))
                .containsExactly("sections[0].articles[0].body[0].items[1]");
    }

    private static Issue issue(Consumer<Article.Builder> body) {
        return Issue.builder().section("甲", s -> s.article("乙", body)).build();
    }

    private static List<String> warnings(Issue issue) {
        return IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly()).validate(issue).warnings().stream()
                .map(Violation::path)
                .toList();
    }
}
