package io.github.bulletinkit.render.html;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a page in a feed reader, which knows neither styles nor which elements are blocks. */
class HtmlWithoutStyleTest {
    private static final Renderer PAGE = HtmlRenderer.create();
    private static final Renderer FRAGMENT =
            HtmlRenderer.builder().fragment(true).build();

    static Stream<Issue> issues() {
        return Stream.of(
                SmallIssue.create(),
                AllElements.create(),
                AllElements.withContents(),
                OtherOffice.issue(),
                HostileTexts.issue("<文字>"),
                Issue.builder()
                        .masthead(m -> m.classification("密级").copyNumber("1"))
                        .colophon(c -> c.editor("甲").approver("乙"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("issues")
    void noTwoFieldsRunTogether(Issue issue) {
        for (Renderer renderer : List.of(PAGE, FRAGMENT)) {
            assertThat(touching(body(renderer, issue))).isEmpty();
        }
    }

    @Test
    void sweepFindsFieldsThatRunTogether() {
        assertThat(touching(Jsoup.parse("<p><span>办事处</span><time>2026 年</time></p>")
                        .body()))
                .containsExactly("办事处|2026 年");
    }

    @Test
    void mastheadAndColophonAreReadFieldByField() {
        String text = body(PAGE, AllElements.create()).wholeText();
        assertThat(text)
                .contains("内部资料 注意保存\n000012\n", "岚江省人民政府驻东澜市办事处\n2026 年 11 月 27 日\n", "责任编辑：江映舟\n签发：沈致远\n共印 120 份\n")
                .contains("\n领域\n入网数量（台/套）\n", "\n材料分析\n5120\n18.6\n");
    }

    private static Element body(Renderer renderer, Issue issue) {
        return Jsoup.parse(Rendering.text(renderer, issue)).body();
    }

    /** Texts of two elements without white space between them. Runs of a paragraph are not separate fields. */
    private static List<String> touching(Element body) {
        List<TextNode> texts = body.nodeStream(TextNode.class)
                .filter(text -> !text.getWholeText().isEmpty())
                .toList();
        List<String> touching = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            String before = texts.get(i - 1).getWholeText();
            String after = texts.get(i).getWholeText();
            if (!field(texts.get(i - 1)).equals(field(texts.get(i))) && isJoined(before, after)) {
                touching.add(before + "|" + after);
            }
        }
        return touching;
    }

    private static Element field(TextNode text) {
        Element parent = requireNonNull(text.parentElement());
        return requireNonNull(parent.closest(":not(strong, sup, sub, a[rel], a[role=doc-noteref], .long-word)"));
    }

    private static boolean isJoined(String before, String after) {
        return !Character.isWhitespace(before.charAt(before.length() - 1)) && !Character.isWhitespace(after.charAt(0));
    }
}
