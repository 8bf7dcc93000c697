package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Paragraph;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** A sign ① in the text and the words with the same sign at the foot of the page are a note; one without the other is text. */
class PrintedNotesTest {
    private static final String HEAD = "样刊\n第1期\n目录\n春播开局良好…………1\n春播开局良好\n";

    @Test
    void noteIsPutInPlaceOfItsSign() throws IOException {
        PublishedIssue published = read("全市播种过半①，进度快于去年。\n①指大田作物。\n—1—\n\f各地抢抓农时。\n—2—\n\f");

        assertThat(article(published).body())
                .containsExactly(
                        Paragraph.builder()
                                .text("全市播种过半")
                                .note("指大田作物。")
                                .text("，进度快于去年。")
                                .build(),
                        Paragraph.of("各地抢抓农时。"));
        assertThat(published.repairs()).noneMatch(repair -> repair.kind() == Repair.Kind.NOTE_KEPT);
    }

    @Test
    void notesAreCountedAfreshOnEachPage() throws IOException {
        PublishedIssue published = read("全市播种过半①，进度②快于去年。\n① 指大田作物。\n② 按日计。\n\f雨水充足。①\n①据市气象局。\n\f");

        assertThat(article(published).body())
                .containsExactly(
                        Paragraph.builder()
                                .text("全市播种过半")
                                .note("指大田作物。")
                                .text("，进度")
                                .note("按日计。")
                                .text("快于去年。")
                                .build(),
                        Paragraph.builder().text("雨水充足。").note("据市气象局。").build());
    }

    @Test
    void noteDoesNotCutTheParagraphThatGoesOnBehindIt() throws IOException {
        PublishedIssue published = read("全市播种过半①，进度快于去年，各地抢抓农时，扩种大豆和\n①指大田作物。\n\f油菜，面积稳中有增。\n\f");

        assertThat(article(published).body())
                .singleElement()
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        paragraph -> assertThat(paragraph.text()).isEqualTo("全市播种过半，进度快于去年，各地抢抓农时，扩种大豆和油菜，面积稳中有增。"));
    }

    @Test
    void signsThatCountPartsOfASentenceStay() throws IOException {
        String text = "审批分①选址、②论证、③开工三步，用时①减半。";

        PublishedIssue published = read(text + "\n①与2023年相比。\n\f");
        PublishedIssue prose = read("审批分①选址、②论证、③开工三步。\n\f");

        assertThat(article(published).body())
                .containsExactly(Paragraph.builder()
                        .text("审批分①选址、②论证、③开工三步，用时")
                        .note("与2023年相比。")
                        .text("减半。")
                        .build());
        assertThat(article(prose).body()).containsExactly(Paragraph.of("审批分①选址、②论证、③开工三步。"));
        assertThat(BodyText.repairs(prose)).isEmpty();
    }

    @Test
    void itemOfAListHasItsNote() throws IOException {
        PublishedIssue published = read("会议议定两项工作。\n●抓好春耕①；\n●备足物资。\n①指大田作物。\n\f");

        Block list = article(published).body().get(1);
        assertThat(list)
                .isEqualTo(ListBlock.builder()
                        .marker(ListMarker.BULLET)
                        .item(ListItem.builder()
                                .text("抓好春耕")
                                .note("指大田作物。")
                                .text("；")
                                .build())
                        .item("备足物资。")
                        .build());
    }

    @Test
    void signWithoutANoteStaysAndIsNamed() throws IOException {
        PublishedIssue published = read("全市播种过半①，进度快于去年。\n各地抢抓农时。\n\f");

        assertThat(article(published).body()).element(0).isEqualTo(Paragraph.of("全市播种过半①，进度快于去年。"));
        assertThat(BodyText.repairs(published)).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.NOTE_KEPT);
            assertThat(repair.line()).isEqualTo(6);
            assertThat(repair.message()).isEqualTo("注号 “①” 页末没有对应的注，作正文");
        });
    }

    @Test
    void wordsOfANoteThatDoNotMatchTheSignsStayAndAreNamed() throws IOException {
        PublishedIssue published = read("全市播种过半①，进度快于去年。\n①指大田作物。\n②按日计。\n\f");

        assertThat(article(published).body()).element(0).isEqualTo(Paragraph.of("全市播种过半①，进度快于去年。"));
        assertThat(BodyText.repairs(published))
                .extracting(Repair::message)
                .containsExactly("注号 “①” 页末没有对应的注，作正文", "页末的 “①” 与文中注号不符，作正文");
    }

    @Test
    void noteToATitleStaysAtTheEndOfTheText() throws IOException {
        PublishedIssue published = read("播种过半。\n一、进度①\n快于去年。\n①按日计。\n\f");

        assertThat(article(published).body()).last().isEqualTo(Paragraph.of("①按日计。"));
        assertThat(BodyText.repairs(published))
                .extracting(Repair::message)
                .containsExactly("注 “按日计。” 的注号不在段落中，移到正文末尾，作正文");
    }

    private static Article article(PublishedIssue published) {
        return published.issue().sections().get(0).articles().get(0);
    }

    private static PublishedIssue read(String body) throws IOException {
        return PublishedTextReader.read(new StringReader(HEAD + body));
    }
}
