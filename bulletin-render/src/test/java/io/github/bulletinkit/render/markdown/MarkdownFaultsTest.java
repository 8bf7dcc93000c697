package io.github.bulletinkit.render.markdown;

import static io.github.bulletinkit.render.markdown.ReadMarkdown.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.StringReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialect does not have is refused, with its position and what to write instead. */
class MarkdownFaultsTest {

    static Stream<Arguments> otherMarkdown() {
        return Stream.of(
                arguments("2. 甲\n3. 乙", "line 1, column 1: a list that does not begin with 1,"),
                arguments("- 甲\n\n  乙", "line 3, column 3: an item of a list is one paragraph,"),
                arguments("- 甲\n  > 乙", "line 2, column 3: an item of a list is one paragraph,"),
                arguments("- 甲\n  - 乙\n    - 丙", "line 2, column 3: lists are at most two deep,"),
                arguments("- 甲\n- ##乙", "line 2, column 3: no heading:"),
                arguments("- [ ] 甲", "line 1, column 3: a box to tick,"),
                arguments(
                        "[//]: # (list hanzi)\n\n- 甲",
                        "line 3, column 1: the mark before the list names the marker hanzi;"),
                arguments(
                        "[//]: # (list bullet)\n\n1. 甲",
                        "line 3, column 1: the mark before the list names the marker bullet;"),
                arguments("[//]: # (list hanzi circled)\n\n1. 甲", "line 1, column 1: the mark has more markers"),
                arguments("[//]: # (list roman)\n\n1. 甲", "line 1, column 1: unknown mark;"),
                arguments(
                        "[//]: # (list circled)\n\n" + "1. 甲\n".repeat(51),
                        "line 3, column 1: a list with the marker circled has at most 50 items, but has 51;"),
                arguments("> 甲", "line 1, column 1: a quotation,"),
                arguments("```java\n甲\n```", "line 1, column 1: code,"),
                arguments("~~~\n甲", "line 1, column 1: code,"),
                arguments("    甲", "line 1, column 1: code,"),
                arguments("\t甲", "line 1, column 1: code,"),
                arguments("<div>\n甲\n</div>", "line 1, column 1: HTML,"),
                arguments("<!-- 甲 -->", "line 1, column 1: HTML,"),
                arguments("<script>", "line 1, column 1: HTML,"),
                arguments("甲\n\n***", "line 3, column 1: a rule,"),
                arguments("甲<b>乙</b>", "line 1, column 2: HTML,"),
                arguments("甲\n乙<!-- 丙 -->", "line 2, column 2: HTML,"),
                arguments("甲`乙`", "line 1, column 2: code,"),
                arguments("甲*乙*", "line 1, column 2: emphasis with one mark;"),
                arguments("_甲_", "line 1, column 1: emphasis with one mark;"),
                arguments("***甲***", "line 1, column 1: emphasis with one mark;"),
                arguments("**甲*乙*丙**", "line 1, column 4: emphasis with one mark;"),
                arguments("**甲**乙**丙** **丁 **戊** 己**", "line 1, column 17: strong text within strong text;"),
                arguments("甲[乙](http://丙 \"丁\")", "line 1, column 2: a link with a title, or to a mark;"),
                arguments("甲[//]\n\n[//]: # (no-indent)\n\n乙", "line 1, column 2: a link with a title, or to a mark;"),
                arguments("甲[](http://丙)", "line 1, column 2: a link without text;"),
                arguments("**甲[乙](http://丙)**", "line 1, column 4: a link within strong text or other markup;"),
                arguments(
                        "[**甲**](http://丙)", "line 1, column 2: strong text within a link, superscript or subscript;"),
                arguments("#### [甲](http://乙)", "line 1, column 6: a link, a note, superscript or subscript,"),
                arguments("甲[乙][1]\n\n[1]: http://丙", "line 3, column 1: the definition of a link;"),
                arguments("[1]: http://丙 \"丁\"", "line 1, column 1: the definition of a link;"),
                arguments("[^1]: 注", "line 1, column 1: a note without a mark in the text; write [^1] behind"),
                arguments("甲\\[^1]乙[^1]", "line 1, column 8: a note without words, or a second mark of a note;"),
                arguments("甲[^1]乙[^1]\n\n[^1]: 注", "line 1, column 7: a note without words, or a second mark"),
                arguments("甲[^1]\n\n[^1]: 注\n\n[^1]: 释", "line 5, column 1: this note is given twice;"),
                arguments("甲[^1]\n\n[^1]: 注\n\n    释", "line 5, column 5: a note is one paragraph of text;"),
                arguments("甲[^1]\n\n[^1]: - 注", "line 3, column 7: a note is one paragraph of text;"),
                arguments("甲[^1]\n\n[^1]: **注**", "line 3, column 7: strong text,"),
                arguments("甲[^1]\n\n[^1]: 注[^1]", "line 3, column 8: a note without words, or a second mark"),
                arguments("甲[^1 ]", "line 1, column 2: a note without a proper mark;"),
                arguments("#### 甲[^1]\n\n[^1]: 注", "line 1, column 7: a link, a note, superscript or subscript,"),
                arguments("- 甲[^1]\n\n  [^1]: 注", "line 3, column 3: an item of a list is one paragraph,"),
                arguments("甲<sup>2", "line 1, column 2: <sup> without </sup>;"),
                arguments("甲</sub>", "line 1, column 2: superscript or subscript within other markup,"),
                arguments("**甲<sup>2</sup>**", "line 1, column 4: superscript or subscript within other markup,"),
                arguments(
                        "甲<sup>**2**</sup>", "line 1, column 7: strong text within a link, superscript or subscript;"),
                arguments("甲<sup id=a>2</sup>", "line 1, column 2: HTML,"),
                arguments("<sup>\n2</sup>", "line 1, column 1: HTML,"),
                arguments("甲~~乙~~", "line 1, column 2: text struck out,"),
                arguments("甲  \n乙", "line 1, column 4: a line break within a paragraph"),
                arguments("甲\\\n乙", "line 1, column 2: a line break within a paragraph"),
                arguments("**甲**\\\n乙", "line 1, column 6: a line break within a paragraph"),
                arguments("![甲](chart.png)", "line 1, column 1: a picture that is not in the document;"),
                arguments(
                        "![甲](https://example.org/a.png)", "line 1, column 1: a picture that is not in the document;"),
                arguments("![甲](<>)", "line 1, column 1: a picture that is not in the document;"),
                arguments("![甲](data:image/png;base64,%%)", "line 1, column 1: the data of the picture is no base64"),
                arguments("![甲](data:image/png;base64,aGk=)", "line 1, column 1: the picture is neither PNG nor JPEG"),
                arguments("![甲](data:image/svg+xml,a)", "line 1, column 1: a picture that is not in the document;"),
                arguments("甲![乙](data:image/png;base64,aGk=)", "line 1, column 2: a picture within text;"),
                arguments("![`甲`](data:image/png;base64,aGk=)", "line 1, column 3: code,"),
                arguments("##甲", "line 1, column 1: no heading:"),
                arguments("甲\n####　乙", "line 2, column 1: no heading:"),
                arguments("#　甲", "line 1, column 1: no heading:"),
                arguments("####### 甲", "line 1, column 1: no heading:"),
                arguments("#### **甲**", "line 1, column 6: strong text,"),
                arguments("#### 甲`乙`", "line 1, column 7: code,"),
                arguments("要**加快推动", "line 1, column 2: ** without effect:"),
                arguments("甲\n加快。**推动", "line 2, column 4: ** without effect:"),
                arguments("** 甲：**乙", "line 1, column 1: ** without effect:"),
                arguments("**甲： **乙", "line 1, column 6: ** without effect:"),
                arguments("**甲\n**乙", "line 1, column 1: ** without effect:"),
                arguments("**甲：**乙**丙", "line 1, column 8: ** without effect:"),
                arguments("**甲 ** 乙**", "line 1, column 5: ** without effect:"),
                arguments("甲 ** 乙 ** 丙", "line 1, column 3: ** without effect:"),
                arguments("**甲**`乙**`", "line 1, column 6: code,"),
                arguments("**甲\\*\\*乙", "line 1, column 1: ** without effect:"),
                arguments("甲****乙", "line 1, column 2: three asterisks or more;"),
                arguments("**甲***乙", "line 1, column 4: three asterisks or more;"),
                arguments("****甲****", "line 1, column 3: strong text within strong text;"),
                arguments("**甲：**[乙**](丙)", "line 1, column 9: ** without effect:"),
                arguments("__甲**乙__ 丙**", "line 1, column 4: ** without effect:"),
                arguments("甲\0乙", "line 1, column 2: the character U+0000,"));
    }

    static Stream<Arguments> wrongTables() {
        String head = "| 甲 | 乙 |\n| --- | --- |\n";
        return Stream.of(
                arguments("| 甲 | 乙 |\n| 丙 | 丁 |", "line 1, column 1: no table:"),
                arguments("| 甲 | 乙 |\n| --- |\n| 丙 | 丁 |", "line 1, column 1: no table:"),
                arguments("甲\n| 乙 | 丙 |", "line 2, column 1: no table:"),
                arguments(head + "| 丙 |", "line 3, column 1: the row has 1 cells and the header 2;"),
                arguments(head + "| 丙 | 丁 | 戊 |", "line 3, column 1: the row has 3 cells and the header 2;"),
                arguments(head + "| 丙 | 丁 |\n下文", "line 4, column 1: the row has 1 cells and the header 2;"),
                arguments(head + "| 丙 | **丁** |", "line 3, column 7: strong text,"),
                arguments(head + "| 丙 | 丁<b>戊 |", "line 3, column 8: HTML,"),
                arguments(head + "| 丙 | 丁</br>戊 |", "line 3, column 8: HTML,"),
                arguments(head + "| 丙 | 丁<br id=a>戊 |", "line 3, column 8: HTML,"),
                arguments(head + "| 丙 | **丁<br>戊** |", "line 3, column 7: strong text,"),
                arguments("甲<br>乙", "line 1, column 2: HTML,"),
                arguments("#### 甲<br>乙", "line 1, column 7: HTML,"),
                arguments(head + "| 丙\\| | 丁**“戊”**己 |", "line 3, column 10: strong text,"),
                arguments(head + "| 丙\\| | 丁**“戊”己 |", "line 3, column 10: ** without effect:"));
    }

    static Stream<Arguments> wrongSpans() {
        String head = "| 甲 | 乙 |\n| --- | --- |\n";
        return Stream.of(
                arguments("(spans)", head + "|| 丙 |", "line 5, column 1: with the mark spans,"),
                arguments("(spans)", head + "| ^^ | 丙 |", "line 5, column 1: with the mark spans,"),
                arguments(
                        "(spans)",
                        head + "| 丙 ||\n| ^^ | 丁 |",
                        "line 5, column 1: the cell in column 1 of the table spans no rectangle"),
                arguments("(spans 1 2 1 2)", head + "| 丙 | 丁 |", "line 1, column 1: row 1 of the table has no cell 2;"),
                arguments(
                        "(spans 1 0 0 2)",
                        head + "| 丙 | 丁 |",
                        "line 1, column 1: columns of a cell must lie between 1 and 1000, but is 0"),
                arguments("(spans 1 0)", head + "| 丙 | 丁 |", "line 1, column 1: unknown mark;"),
                arguments("(header-rows 3)", head + "| 丙 | 丁 |", "line 1, column 1: the table has 2 rows"),
                arguments("(width 50)", head + "| 丙 | 丁 |", "line 1, column 1: [//]: # (width 50) says nothing"));
    }

    @ParameterizedTest
    @MethodSource("wrongSpans")
    void wrongSpanIsNamedWithItsPlace(String mark, String table, String fault) {
        assertThat(faults("[//]: # " + mark + "\n\n" + table))
                .first()
                .asString()
                .startsWith(fault);
    }

    static Stream<Arguments> wrongMarks() {
        String table = "\n\n| 甲 |\n| --- |\n| 乙 |";
        return Stream.of(
                arguments("[//]: # (note to myself)", "line 1, column 1: unknown mark;"),
                arguments("[//]: #", "line 1, column 1: unknown mark;"),
                arguments("[//]: # (cells)", "line 1, column 1: unknown mark;"),
                arguments("[//]: # (replaced 4E00)\n\n\uFFFD", "line 1, column 1: unknown mark;"),
                arguments("[//]: # no-indent\n甲", "line 1, column 1: no mark:"),
                arguments("甲\n[//]: # (no-indent)", "line 2, column 1: no mark:"),
                arguments("[//]: # (no-indent)", "line 1, column 1: [//]: # (no-indent) says nothing of what follows"),
                arguments(
                        "[//]: # (no-indent)\n[//]: # (no-indent)\n\n甲",
                        "line 2, column 1: this mark is given twice before the same block"),
                arguments("[//]: # (no-indent)\n\n#### 甲", "line 1, column 1: [//]: # (no-indent) says nothing of"),
                arguments("[//]: # (level-4)\n\n##### 甲", "line 1, column 1: [//]: # (level-4) says nothing of"),
                arguments("[//]: # (no-header)\n\n甲", "line 1, column 1: [//]: # (no-header) says nothing of"),
                arguments("甲\n\n[//]: # (source)\n\n来源：乙", "line 5, column 1: the source of an article is right"),
                arguments("[//]: # (source)\n\n乙", "line 3, column 1: the source of an article begins with 来源："),
                arguments("[//]: # (source)\n\n来源：**乙**", "line 3, column 4: strong text,"),
                arguments(
                        "[//]: # (byline)\n\n乙\n\n[//]: # (byline)\n\n丙",
                        "line 7, column 1: the byline of an article is right after its title, and there is only one"),
                arguments(
                        "[//]: # (editor-note)\n\n乙",
                        "line 3, column 1: the editor's note begins with a paragraph 编者按"),
                arguments(
                        "乙\n\n[//]: # (editor-note)\n\n编者按", "line 5, column 1: the editor's note of an article comes"),
                arguments("乙\n\n[//]: # (salutation)\n\n丙：", "line 5, column 1: the salutation comes before the body"),
                arguments("乙\n\n[//]: # (body)", "line 3, column 1: this mark ends an editor's note,"),
                arguments("[//]: # (date)\n\n2026年11月27日", "line 3, column 1: the date belongs to a sign-off,"),
                arguments("[//]: # (sign-off)\n\n[//]: # (date)\n\n今天", "line 5, column 1: expected a date such as"),
                arguments("[//]: # (sign-off)\n\n#### 乙", "line 3, column 1: a sign-off has only names,"),
                arguments("[//]: # (sign-off)\n\n**乙**", "line 3, column 1: a sign-off has only names,"),
                arguments(
                        "[//]: # (sign-off)\n\n乙\n\n[//]: # (sign-off)", "line 5, column 1: the sign-off comes after"),
                arguments(
                        "[//]: # (attachment)\n\n乙", "line 3, column 1: the attachment of an article begins with 附件："),
                arguments("[//]: # (caption)\n\n表\n\n乙" + table, "line 3, column 1: the caption of a table is"),
                arguments("[//]: # (caption)\n\n表", "line 3, column 1: the caption of a table is"),
                arguments("[//]: # (no-header)" + table, "line 1, column 1: the table has a header;"),
                arguments("[//]: # (cells 1)" + table, "line 1, column 1: the table has 2 rows with its header;"),
                arguments("[//]: # (cells 1 0)" + table, "line 1, column 1: row 1 of the table has more cells"),
                arguments("[//]: # (replaced 0)\n\n甲", "line 1, column 1: the block has another number"),
                arguments("[//]: # (replaced 0)\n\n\uFFFD\uFFFD", "line 1, column 1: the block has another number"));
    }

    @ParameterizedTest
    @MethodSource({"otherMarkdown", "wrongTables", "wrongMarks"})
    void blockThatNoArticleHasIsRefused(String body, String fault) {
        assertThat(faults("## 栏目\n\n### 标题\n\n" + body))
                .anySatisfy(found -> assertThat(linesBack(found, 4)).startsWith(fault));
    }

    /** The message of the only fault. */
    @ParameterizedTest
    @CsvSource({
        "**标题：这是例子。,** without effect",
        "**标题：**这是**例子。,** without effect",
        "**标题： **这是例子。,** without effect",
        "**丁 **戊** 己**,strong text within strong text",
        "***甲***,emphasis with one mark"
    })
    void trueCauseIsToldWhereAsterisksCannotBeRead(String paragraph, String cause) {
        assertThat(faults("## 栏目\n\n### 标题\n\n" + paragraph))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains(": " + cause));
    }

    static Stream<Arguments> wrongOrder() {
        return Stream.of(
                arguments("## 甲\n\n乙", "line 3, column 1: this is in a section, but in no article;"),
                arguments("## 甲\n\n#### 乙", "line 3, column 1: this is in a section, but in no article;"),
                arguments("## 甲\n\n# 乙", "line 3, column 1: # is the name of the bulletin,"),
                arguments("甲\n\n# 乙", "line 3, column 1: # is the name of the bulletin,"),
                arguments("# 甲\n\n# 乙", "line 3, column 1: # is the name of the bulletin,"),
                arguments("---\n刊名: 甲\n---\n# 甲", "line 4, column 1: the front matter names the bulletin already;"),
                arguments("[//]: # (source)\n\n来源：甲", "line 3, column 1: the source is part of an article;"),
                arguments("甲\n\n[//]: # (sign-off)", "line 3, column 1: the sign-off is part of an article;"),
                arguments("## 甲\n\n[//]: # (body)", "line 3, column 1: the body is part of an article;"),
                arguments("\n---\ntitle: 甲\n---", "line 2, column 1: a rule, which a bulletin has none of;"),
                arguments("---\ntitle: 甲\n\n## 乙", "line 1, column 1: the front matter that begins here has no end;"));
    }

    @ParameterizedTest
    @MethodSource("wrongOrder")
    void partInAWrongPlaceIsRefused(String document, String fault) {
        assertThat(faults(document)).singleElement().asString().startsWith(fault);
    }

    @Test
    void allFaultsAreReportedAtOnceInTheOrderOfTheirLines() {
        String document = """
                ---
                刊物: 要讯
                日期: 今天
                ---

                ## 科创聚焦

                甲

                ### 标题

                > 乙

                丙`丁`，见<b>戊。

                [//]: # (no-header)
                """;
        assertThat(faults(document))
                .extracting(fault -> fault.replaceFirst(": .*", ""))
                .containsExactly(
                        "line 2, column 1",
                        "line 3, column 5",
                        "line 8, column 1",
                        "line 12, column 1",
                        "line 14, column 2",
                        "line 14, column 7",
                        "line 16, column 1");
        assertThatExceptionOfType(UnreadableIssueException.class)
                .isThrownBy(() -> MarkdownReader.read(new StringReader(document)))
                .satisfies(e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(1);
                    assertThat(e.path()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesAreCountedWhateverEndsThem(String lineEnd) {
        String document = "---\ntitle: 甲\n---\n\n## 乙\n\n### 丙\n\n丁\n戊`己`\n".replace("\n", lineEnd);
        assertThat(faults(document)).singleElement().asString().startsWith("line 10, column 2: code");
        assertThat(faults("\uFEFF" + document)).singleElement().asString().startsWith("line 10, column 2: code");
    }

    private static String linesBack(String fault, int lines) {
        return Pattern.compile("(?<=^line )\\d+")
                .matcher(fault)
                .replaceFirst(line -> String.valueOf(Integer.parseInt(line.group()) - lines));
    }
}
