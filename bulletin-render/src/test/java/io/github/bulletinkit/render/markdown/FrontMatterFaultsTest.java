package io.github.bulletinkit.render.markdown;

import static io.github.bulletinkit.render.markdown.ReadMarkdown.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML outside the supported subset, unknown keys and values of a wrong type are refused. */
class FrontMatterFaultsTest {

    static Stream<Arguments> wrongFrontMatter() {
        String quotes = "YAML does not read this as text; write it in double quotes";
        return Stream.of(
                arguments(
                        "刊物: 甲",
                        "column 1: unknown key 刊物, known here: classification coIssuers colophon copyNumber date"),
                arguments("Title: 甲", "column 1: unknown key Title, known here: "),
                arguments("title: 甲\n刊名: 甲", "line 3, column 1: 刊名 is given twice;"),
                arguments("title", "column 1: expected a key with its value, as in title: …"),
                arguments("- title: 甲", "column 1: expected a key with its value, as in title: …"),
                arguments("title: 甲\n  乙", "column 8: " + quotes),
                arguments("title:\n\t甲", "line 3, column 1: indent with spaces,"),
                arguments("title:\n  乙: 丙", "line 3, column 3: expected a text"),
                arguments("title: [甲]", "column 8: expected a text"),
                arguments("title: &a 甲", "column 8: " + quotes),
                arguments("title: *a", "column 8: " + quotes),
                arguments("title: !!str 甲", "column 8: " + quotes),
                arguments("title: |", "column 8: " + quotes),
                arguments("title: >-", "column 8: " + quotes),
                arguments("title: %甲", "column 8: " + quotes),
                arguments("title: @甲", "column 8: " + quotes),
                arguments("title: `甲`", "column 8: " + quotes),
                arguments("title: 甲: 乙", "column 9: " + quotes),
                arguments("title: 甲:", "column 9: " + quotes),
                arguments("title: - 甲", "column 8: " + quotes),
                arguments("title: null", "column 8: " + quotes),
                arguments("title: ~", "column 8: " + quotes),
                arguments("刊名：#甲", "column 4: YAML reads this as a comment; write the value in double quotes"),
                arguments("title: \"甲", "column 8: the quotes that begin here have no end"),
                arguments("title: '甲''", "column 8: the quotes that begin here have no end"),
                arguments("title: \"甲\" 乙", "column 12: " + quotes),
                arguments("title: \"\\q\"", "column 10: unknown escape;"),
                arguments("title: \"\\u12\"", "column 11: unknown escape;"),
                arguments("year: 二〇二六", "column 7: expected an integer from -2147483648 to 2147483647, found 二〇二六"),
                arguments("year: 0x1F", "column 7: expected an integer from"),
                arguments("year: 1e3", "column 7: expected an integer from"),
                arguments("year: 2147483648", "column 7: expected an integer from"),
                arguments("issue: 45年", "column 8: expected an integer from"),
                arguments(
                        "date: 2026-11-31", "column 7: expected a date such as 2026-11-13 or 2026年11月13日, or a month"),
                arguments("date: 2026年2月29日", "column 7: expected a date"),
                arguments("date: 13.11.2026", "column 7: expected a date"),
                arguments("date: 2026-11月13日", "column 7: expected a date"),
                arguments("date: 2026-13", "column 7: expected a date"),
                arguments("period: 2026-11-13", "column 9: expected two dates in order"),
                arguments("period: 2026-11-13/2026-11-12", "column 9: expected two dates in order"),
                arguments("period: 2026-11-12/2026-11-13/甲", "column 9: expected two dates in order"),
                arguments("版记:\n  印发日期: 今天", "line 3, column 9: expected a date"),
                arguments("版记: 省委", "column 5: expected keys with values in the lines below, further in, found 省委"),
                arguments("版记:\n  抄报: 甲", "line 3, column 3: unknown key 抄报, known here: addressedTo approver"),
                arguments("版记:\n  报:\n    - 甲: 乙", "line 4, column 7: expected a name"),
                arguments("版记:\n  报:\n    -", "line 4, column 6: expected a name"),
                arguments("colophon: {\"editor\": \"甲\"", "column 11: the brackets have no end;"),
                arguments("colophon: {editor}", "column 18: expected a colon and a value after the key editor"),
                arguments("colophon: {editor: }", "column 19: expected a colon and a value"),
                arguments("colophon: " + "[".repeat(100_000), "column 18: lists or keys too deep in one another"),
                arguments("目录: 甲", "column 5: expected a list in the lines below, each row after a dash"),
                arguments("目录:\n- 甲", "line 3, column 3: expected a row such as {"),
                arguments("目录:\n- {\"page\": \"三\"}", "line 3, column 12: expected an integer from"),
                arguments("目录:\n- {\"pages\": 3}", "line 3, column 4: unknown key pages"),
                arguments("title: \"甲\u0001\"", "column 10: a control character; write it as \\u0001 in double quotes"),
                arguments("title: 甲　# 乙", "column 8: " + quotes),
                arguments("目录:\n- {标题：\"𠮷𠮷\", 页码：　三}", "line 3, column 19: expected an integer"),
                arguments("colophon: {[甲]: 乙}", "column 12: expected a text as key"),
                arguments("title: 甲\n--- 乙", "line 3, column 1: " + quotes),
                arguments("%YAML 1.1", "column 1: "),
                arguments("title:\n" + " ".repeat(41) + "甲: 乙", "line 3, column 42: expected a text"));
    }

    @ParameterizedTest
    @MethodSource("wrongFrontMatter")
    void otherYamlIsRefused(String lines, String fault) {
        String place = fault.startsWith("line") ? "" : "line 2, ";
        assertThat(faults("---\n" + lines + "\n---\n"))
                .singleElement()
                .asString()
                .startsWith(place + fault);
    }

    @Test
    void allFaultsAreReportedAtOnceTheLinesBelowTheirKeyAside() {
        assertThat(faults("---\n刊名: 甲: 乙\n版记: {报: [甲, 乙}\n  丙\n日期: 今天\n份号: \"1\n目录:\n- {页码：三}\n---\n"))
                .extracting(fault -> fault.replaceFirst(": .*", ""))
                .containsExactly(
                        "line 2, column 6",
                        "line 3, column 14",
                        "line 5, column 5",
                        "line 6, column 5",
                        "line 8, column 7");
    }
}
