package io.github.bulletinkit.render.markdown;

import static io.github.bulletinkit.render.markdown.ReadMarkdown.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as an editor types it. */
class FrontMatterReaderTest {
    private static final Issue WHOLE = Issue.builder()
            .masthead(m -> m.title("东湾每周要讯")
                    .number(IssueNumber.of(2026, 45, 498).withSupplement(1))
                    .issuer("某某省人民政府驻东湾办事处")
                    .date(LocalDate.of(2026, 11, 13))
                    .classification("内部资料 注意保存")
                    .copyNumber("000012"))
            .colophon(c -> c.reportTo("省委", "省政府")
                    .sendTo("省直各部门")
                    .editor("闻溪桥")
                    .approver("柏远山")
                    .copies(160))
            .tableOfContents(new TableOfContents(
                    List.of(new TocEntry("科创聚焦", "东湾新增两家重点实验室", 3), new TocEntry("经济热点", "进出口“稳中提质”: 前三季度", 4))))
            .build();

    @Test
    void keysMayBeChineseWithFullWidthColons() {
        assertThat(issue("""
                ---
                刊名：东湾每周要讯
                年：2026年
                期：第45期
                总期：总第498期
                增刊：第1期
                编发单位：某某省人民政府驻东湾办事处
                日期：2026年11月13日
                密级：内部资料 注意保存
                份号：000012
                版记：
                  报：
                    - 省委
                    - 省政府
                  送：
                    - 省直各部门
                  责任编辑：闻溪桥
                  签发：柏远山
                  印数：160份
                目录：
                  - 栏目: 科创聚焦
                    标题：东湾新增两家重点实验室
                    页码：3
                  - 栏目: 经济热点
                    标题："进出口“稳中提质”: 前三季度"
                    页码：第4页
                ---
                """)).isEqualTo(WHOLE);
    }

    @Test
    void keysMayBeTheNamesOfJson() {
        assertThat(issue("""
                ---
                # 2026 年第 45 期
                title: "东湾每周要讯"       # 刊名
                year: 2026
                issue: 45
                total: 498
                supplement: 1

                issuer: '某某省人民政府驻东湾办事处'
                date: 2026-11-13
                classification: 内部资料 注意保存
                copyNumber: '000012'
                colophon:
                  reportTo: [省委, "省政府"]
                  sendTo: 省直各部门
                  editor: 闻溪桥
                  approver: 柏远山
                  copies: 160
                tableOfContents:
                - {"section": "科创聚焦", "title": "东湾新增两家重点实验室", "page": 3}
                - {section: 经济热点, title: '进出口“稳中提质”: 前三季度', page: 4}
                ---
                """)).isEqualTo(WHOLE);
    }

    @Test
    void bracesHoldWhatLinesFurtherInHold() {
        assertThat(issue("""
                ---
                刊名:东湾每周要讯
                年: 2026
                期: 45
                总期: 总 498 期
                增刊: 增刊第 1 期
                编发单位: 某某省人民政府驻东湾办事处
                日期: 2026 年 11 月 13 日
                密级: 内部资料 注意保存
                份号: "000012"
                版记: {报: [省委, 省政府,], 送: [省直各部门], 责任编辑: 闻溪桥, 签发：柏远山, 印数: 共印 160 份} # 无发
                目录: [{栏目: 科创聚焦, 标题: 东湾新增两家重点实验室, 页码: 3}, {栏目: 经济热点, 标题: "进出口“稳中提质”: 前三季度", 页码: 4}]
                ...
                """)).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "no→no",
                "true→true",
                "1e3→1e3",
                "0x1F→0x1F",
                "2026-11-13→2026-11-13",
                "000012→000012",
                "甲：乙→甲：乙",
                "a:b→a:b",
                "甲#乙→甲#乙",
                "甲 #乙→甲",
                "甲 \"乙\"→甲 \"乙\"",
                "甲, [乙] {丙}→甲, [乙] {丙}",
                "-甲→-甲",
                "\"\"→``",
                "\"甲\\n\\t\\\"\\\\\\u4E59\\/丙\"→`甲\n\t\"\\乙/丙`",
                "\"\\uD842\\uDFB7\"→𠮷",
                "\"甲: #乙\"→甲: #乙",
                "'甲''乙\\n'→甲'乙\\n",
                "　甲　乙→甲　乙",
                "　\"　甲\"→　甲",
                "甲\uFF1A　乙→甲：　乙",
                "''→``"
            })
    void textIsWhatStandsThereWhateverYamlTakesItFor(String yaml, String text) {
        assertThat(issue("---\nclassification: " + yaml + "\n---\n").masthead().classification())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-13,2026-11-13",
        "2026-1-7,2026-01-07",
        "2026年1月7日,2026-01-07",
        "2026 年 01 月 07 日,2026-01-07",
        "'\"2026-11-13\"',2026-11-13",
        "2026-11,2026-11",
        "2026-1,2026-01",
        "2026年1月,2026-01",
        "2026 年 11 月,2026-11"
    })
    void dateIsReadAsItIsPrintedOrInJson(String written, IssueDate date) {
        assertThat(issue("---\n日期: " + written + "\n---\n").masthead().date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-07/2026-11-13",
                "2026年11月7日—2026年11月13日",
                "2026 年 11 月 7 日 至 2026 年 11 月 13 日",
                "\"2026-11-7/2026-11-13\""
            })
    void periodIsReadAsItIsPrintedOrWithASlash(String written) {
        assertThat(issue("---\n起止日期: " + written + "\n---\n").masthead().period())
                .isEqualTo(new DateSpan(IssueDate.parse("2026-11-07"), IssueDate.parse("2026-11-13")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"编发单位: [甲, 乙, 丙]", "编发单位: 甲\n联合编发单位: [乙, 丙]", "issuer: [甲, 乙]\ncoIssuers: 丙"})
    void issuersMayBeOneListOrTwoKeys(String lines) {
        assertThat(issue("---\n" + lines + "\n---\n").masthead())
                .isEqualTo(Masthead.builder().issuer("甲").coIssuers("乙", "丙").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"498", "第498期", "总498期", "总第498期", "总 498 期", "总第 498 期", "498期", "\"498\"", "0498"})
    void numberIsReadAsItIsPrinted(String written) {
        assertThat(issue("---\n总期: " + written + "\n---\n").masthead().number()).isEqualTo(IssueNumber.of(0, 0, 498));
    }

    @Test
    void bracketsMaySpanLinesAndHoldColonsInQuotes() {
        assertThat(issue("---\n版记: {报：[\"甲：乙\", it's],\n  签发: '丙:丁'}\n---\n").colophon())
                .isEqualTo(Colophon.builder()
                        .reportTo("甲：乙", "it's")
                        .approver("丙:丁")
                        .build());
    }

    @Test
    void keyWithoutValueIsAsGoodAsNone() {
        assertThat(issue("---\ntitle:\nyear: # 待定\ndate:\ncolophon:\ntableOfContents:\n---\n"))
                .isEqualTo(Issue.builder().build());
        assertThat(issue("---\n版记:\n  报:\n---\n").colophon())
                .isEqualTo(Colophon.builder().build());
    }
}
