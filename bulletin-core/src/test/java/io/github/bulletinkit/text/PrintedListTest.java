package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListMarker;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs with the labels of lists are read as lists where nothing else is printed so. */
class PrintedListTest {

    @ParameterizedTest
    @EnumSource
    void adjacentItemsCountedFromOneAreAList(ListMarker marker) throws IOException {
        List<Block> body = read("会议议定：", marker.label(1) + "抓好春耕；", marker.label(2) + "备足物资。", "会议要求抓紧落实。");

        assertThat(body)
                .element(1)
                .isEqualTo(ListBlock.builder()
                        .marker(marker)
                        .item("抓好春耕；")
                        .item("备足物资。")
                        .build());
        assertThat(body).hasSize(3);
    }

    @Test
    void listBelowAnItemIsInIt() throws IOException {
        List<Block> body = read("会议议定：", "1.抓好春耕：", "（1）备种；", "（2）备肥。", "2.备足物资：", "●沙袋；", "会议要求抓紧落实。");

        assertThat(body)
                .element(1)
                .isEqualTo(ListBlock.builder()
                        .item(
                                "抓好春耕：",
                                list -> list.marker(ListMarker.ARABIC_PARENTHESES)
                                        .item("备种；")
                                        .item("备肥。"))
                        .item("备足物资：", list -> list.marker(ListMarker.BULLET).item("沙袋；"))
                        .build());
    }

    @Test
    void shortItemsBelowAColonAreNoHeadings() throws IOException {
        List<Block> body = read("申报时提交：", "1.申请表", "2. 5G 项目说明", "会议要求抓紧落实。");

        assertThat(body)
                .element(1)
                .isEqualTo(ListBlock.builder().item("申请表").item("5G 项目说明").build());
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLED", "BULLET"})
    void marksThatNoHeadingHasNeedNoColonBefore(ListMarker marker) throws IOException {
        List<Block> body = read("会议议定两项工作。", marker.label(1) + "抓好春耕。", marker.label(2) + "备足物资。");

        assertThat(body)
                .element(1)
                .isEqualTo(ListBlock.builder()
                        .marker(marker)
                        .item("抓好春耕。")
                        .item("备足物资。")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one paragraph with a number
                "会议议定：|1.抓好春耕。|会议要求抓紧落实。",
                // no colon before
                "一、下一步建议|（一）建议水库压减下泄流量。|（二）建议做好转移准备。",
                "1.抓好春耕。|2.备足物资。",
                // headings, with their texts on the same line or below
                "现通知如下：|（一）加强领导。各地要落实责任。|（二）备足物资。各地要清点库存。",
                "有关情况如下：|一、总体情况|播种过半。|二、主要做法|分片包干。",
                // the numbers go on
                "会议议定：|1.抓好春耕。|2.备足物资。|以上两项本周完成。|3.加强值守。",
                "①抓好春耕。|②备足物资。|以上两项本周完成。|③加强值守。",
                // figures, words and other signs
                "会议指出：|一是抓好春耕。|二是备足物资。",
                "有关情况如下：|1.3万人参加。|2.2万户受益。",
                "会议议定：|2.备足物资。|3.加强值守。"
            })
    void numberedParagraphsAndHeadingsAreNoList(String text) throws IOException {
        String[] paragraphs = ("各地行动迅速。|" + text).split("\\|", -1);

        List<Block> body = read(paragraphs);

        assertThat(body).hasSize(paragraphs.length).noneMatch(ListBlock.class::isInstance);
    }

    private static List<Block> read(String... body) throws IOException {
        String text = "样刊\n第1期\n目录\n春耕与防汛…………3\n春耕与防汛\n" + String.join("\n", Arrays.asList(body)) + "\n";
        return PublishedTextReader.read(new StringReader(text))
                .issue()
                .sections()
                .get(0)
                .articles()
                .get(0)
                .body();
    }
}
