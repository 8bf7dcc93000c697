package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTextReaderTest {
    private static final String MASTHEAD = "样刊\n2022年第1期 总252期\n样例办事处\n2022年1月7日\n";
    private static final String CONTENTS = "目 录\n甲栏\n第一篇标题 3\n第二篇标题 4\n乙栏\n第三篇标题 5\n";
    private static final String BODY = "甲栏\n第一篇标题\n第一段。\n第二篇标题\n第二段。\n乙栏\n第三篇标题\n第三段。\n";

    @Test
    void issueWithoutFaultsIsReadWithoutRepairs() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY);

        assertThat(outline(published.issue()))
                .containsExactly("# 甲栏", "第一篇标题", "  第一段。", "第二篇标题", "  第二段。", "# 乙栏", "第三篇标题", "  第三段。");
        assertThat(contents(published.issue()))
                .containsExactly(
                        new TocEntry("甲栏", "第一篇标题", 3), new TocEntry("甲栏", "第二篇标题", 4), new TocEntry("乙栏", "第三篇标题", 5));
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3000\u3000", "    ", " ", "\u00a0\u00a0", "\u3000 \u00a0", "\t", "\u2003"})
    void typedIndentIsTheIndentOfTheStyle(String blanks) throws IOException {
        String indented = BODY.replace("第一段。", blanks + "第一段。").replace("第一篇标题", blanks + "第一篇标题");
        PublishedIssue published = read(MASTHEAD + CONTENTS + indented);

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
        Paragraph first = (Paragraph)
                published.issue().sections().get(0).articles().get(0).body().get(0);
        assertThat(first.indent()).isTrue();
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void linesOfTheTableOfContentsAreKnown() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY);

        assertThat(published.entryLines()).containsExactly(7, 8, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一篇标题 .. 3",
                "第一篇标题 . 3",
                "第一篇标题……3",
                "第一篇标题…………………… 3",
                "第一篇标题......3",
                "第一篇标题····３",
                "第一篇标题… 3",
                "第一篇标题\t3",
                "第一篇标题　　3",
                "第一篇标题 . . . . . 3"
            })
    void leadersOfAllSortsEndTheTitle(String row) throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS.replace("第一篇标题 3", row) + BODY);

        assertThat(contents(published.issue())).contains(new TocEntry("甲栏", "第一篇标题", 3));
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void bulletBeforeRowIsDropped() throws IOException {
        PublishedIssue published =
                read(MASTHEAD + CONTENTS.replace("第一篇", "- 第一篇").replace("第三篇", "●第三篇") + BODY);

        assertThat(contents(published.issue())).extracting(TocEntry::title).containsExactly("第一篇标题", "第二篇标题", "第三篇标题");
        assertThat(repairs(published)).containsExactly("bullet.dropped 7", "bullet.dropped 10");
    }

    @Test
    void titleMayEndInNumber() throws IOException {
        String text = (MASTHEAD + CONTENTS + BODY).replace("第一篇标题", "规划到 2025").replace("第二篇标题", "系统 2.0");

        assertThat(contents(read(text).issue())).extracting(TocEntry::title).startsWith("规划到 2025", "系统 2.0");
    }

    @Test
    void headingMayEndInDecimalNumber() throws IOException {
        PublishedIssue published = read((MASTHEAD + CONTENTS + BODY).replace("乙栏", "专栏 2.0"));

        assertThat(published.issue().sections()).extracting(Section::title).containsExactly("甲栏", "专栏 2.0");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void missingHeadingsAreSuppliedFromTheContents() throws IOException {
        PublishedIssue published =
                read(MASTHEAD + CONTENTS + BODY.replace("甲栏\n", "").replace("乙栏\n", ""));

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
        assertThat(repairs(published)).containsExactly("section.supplied 11", "section.supplied 15");
    }

    @Test
    void headingPrintedElsewhereIsNotSupplied() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + "甲栏\n第三篇标题\n第三段。\n第一篇标题\n第一段。\n乙栏\n第二篇标题\n第二段。\n");

        assertThat(outline(published.issue()))
                .containsExactly("# 甲栏", "第三篇标题", "  第三段。", "第一篇标题", "  第一段。", "# 乙栏", "第二篇标题", "  第二段。");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这一段在页末被切断的地方是逗号，|后半段。",
                "这一段在页末被切断的地方没有任何标点符|号。",
                "这一段在页末被切断的地方是数字，由原先的|30天减到5天。",
                "这一段在页末被切断在引号里的“一网通办”|改革上。",
                "短，|后半段。",
                "这一段的下一行以不能居行首的符号开头。|”后半段。"
            })
    void cutParagraphIsJoined(String cut) throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY.replace("第一段。", cut.replace("|", "\n\n")));

        assertThat(outline(published.issue())).contains("  " + cut.replace("|", ""));
        assertThat(repairs(published)).containsExactly("paragraph.joined 13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一段。|第二段。",
                "他说：“第一段。”|第二段。",
                "具体措施如下，请各单位对照执行：|第二段。",
                "加快建设现代化产业体系的各项工作；|第二段。",
                "第一段已经写完了。（市科学技术委员会）|第二段。",
                "一、加快推进各项重点工作全面落实到位|第二段。",
                "强化组织领导 压实工作责任|第二段。",
                "这一段的末尾漏掉了一个表示句子结束的句号|（二）第二段。",
                "这一段的末尾漏掉了一个表示句子结束的句号|二、第二段。"
            })
    void wholeParagraphsStayApart(String paragraphs) throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY.replace("第一段。", paragraphs.replace("|", "\n\n")));

        assertThat(outline(published.issue()))
                .containsSubsequence(List.of(paragraphs.split("\\|", -1)).stream()
                        .map("  "::concat)
                        .toArray(String[]::new));
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void paragraphCutMoreThanOnceIsJoinedWhole() throws IOException {
        PublishedIssue published =
                read(MASTHEAD + CONTENTS + BODY.replace("第一段。", "这一段先在第一页的页末被切断了一次然后\n\n又在\n\n第二页切断。"));

        assertThat(outline(published.issue())).contains("  这一段先在第一页的页末被切断了一次然后又在第二页切断。");
        assertThat(repairs(published)).containsExactly("paragraph.joined 13", "paragraph.joined 15");
    }

    @Test
    void spaceAtWhichWordsWereBrokenIsRestored() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY.replace("第一段。", "这一段在页末被切断的地方是英文单词 RCEP\nCDO 之间。"));

        assertThat(outline(published.issue())).contains("  这一段在页末被切断的地方是英文单词 RCEP CDO 之间。");
    }

    @Test
    void unfinishedParagraphSwallowsNoTitle() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY.replace("。", "，"));

        assertThat(outline(published.issue()))
                .containsExactly("# 甲栏", "第一篇标题", "  第一段，", "第二篇标题", "  第二段，", "# 乙栏", "第三篇标题", "  第三段，");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"— 3 —", "3", "- 3 -", "－３－", "·3·", "第 3 页", "第3页 共23页"})
    void folioInsideCutParagraphIsDropped(String folio) throws IOException {
        PublishedIssue published =
                read(MASTHEAD + CONTENTS + BODY.replace("第一段。", "这一段在页末被切断，\n\n" + folio + "\n\f\n后半段。"));

        assertThat(outline(published.issue())).contains("  这一段在页末被切断，后半段。");
        assertThat(repairs(published)).containsExactly("paragraph.joined 13", "folio.dropped 15");
    }

    @Test
    void folioInsideTheContentsIsDropped() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS.replace("乙栏", "— 1 —\n乙栏") + BODY);

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
        assertThat(repairs(published)).containsExactly("folio.dropped 9");
    }

    @Test
    void rowBrokenOverLinesIsJoined() throws IOException {
        PublishedIssue published =
                read(MASTHEAD + CONTENTS.replace("第一篇标题", "第一篇\n标题").replace("第二篇标题", "第二\n篇标题") + BODY);

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
        assertThat(repairs(published)).containsExactly("row.joined 7", "row.joined 9");
    }

    @Test
    void pageNumberOnTheNextLineBelongsToTheRow() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS.replace("第一篇标题 3", "第一篇标题\n…… 3") + BODY);

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
    }

    @Test
    void titleBrokenOverLinesIsJoined() throws IOException {
        PublishedIssue published =
                read(MASTHEAD + CONTENTS + BODY.replace("第一篇标题", "第一\n\n篇标题").replace("第三篇标题", "第三\n篇\n标题"));

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
        assertThat(repairs(published)).containsExactly("title.joined 12", "title.joined 19");
    }

    @Test
    void bodyPrevailsWhereTitlesDifferInSpaces() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY.replace("第一篇标题", "第一篇 标题"));

        assertThat(outline(published.issue())).contains("第一篇 标题");
        assertThat(contents(published.issue())).contains(new TocEntry("甲栏", "第一篇 标题", 3));
        assertThat(repairs(published)).containsExactly("title.respaced 12");
    }

    @Test
    void headingSetApartIsClosed() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS.replace("甲栏", "甲　栏") + BODY.replace("乙栏", "乙 栏"));

        assertThat(published.issue()).isEqualTo(read(MASTHEAD + CONTENTS + BODY).issue());
        assertThat(repairs(published)).containsExactly("title.respaced 6", "title.respaced 16");
    }

    @Test
    void contentsHeadingWithoutRowsIsDroppedUnlessTheBodyPrintsIt() throws IOException {
        String contents = CONTENTS.replace("乙栏", "丙栏\n乙栏");

        PublishedIssue dropped = read(MASTHEAD + contents + BODY);
        PublishedIssue kept = read(MASTHEAD + contents + BODY.replace("乙栏", "丙栏\n乙栏"));

        assertThat(repairs(dropped)).containsExactly("row.dropped 9");
        assertThat(kept.issue().sections()).extracting(Section::title).containsExactly("甲栏", "丙栏", "乙栏");
        assertThat(BodyText.repairs(kept)).isEmpty();
    }

    @Test
    void articlesWithTheSameTitleAreKeptBoth() throws IOException {
        PublishedIssue published = read((MASTHEAD + CONTENTS + BODY).replace("第三篇标题", "第一篇标题"));

        assertThat(outline(published.issue()))
                .containsExactly("# 甲栏", "第一篇标题", "  第一段。", "第二篇标题", "  第二段。", "# 乙栏", "第一篇标题", "  第三段。");
    }

    @Test
    void bulletinWithoutSectionsHasOneWithoutTitle() throws IOException {
        PublishedIssue published = read(MASTHEAD + "目录\n第一篇标题 1\n第一篇标题\n第一段。");

        assertThat(outline(published.issue())).containsExactly("# ", "第一篇标题", "  第一段。");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n\n", "\n\f", " \n　　", "\u00A0\n\t"})
    void lineEndsAndSpaceAroundLinesMakeNoDifference(String lineEnd) throws IOException {
        String text = MASTHEAD + CONTENTS + BODY;

        PublishedIssue spaced = read("\uFEFF" + text.replace("\n", lineEnd));
        assertThat(spaced.issue()).isEqualTo(read(text).issue());
        assertThat(BodyText.repairs(spaced)).isEmpty();
    }

    @Test
    void spacesInsideTheTextStayAsPublished() throws IOException {
        PublishedIssue published = read(MASTHEAD + CONTENTS + BODY.replace("第一段。", "样例 12 处，设备7G  合计 and 30 台。"));

        assertThat(outline(published.issue())).contains("  样例 12 处，设备7G  合计 and 30 台。");
    }

    private static PublishedIssue read(String text) throws IOException {
        return PublishedTextReader.read(new StringReader(text));
    }

    private static List<String> outline(Issue issue) {
        List<String> outline = new ArrayList<>();
        for (Section section : issue.sections()) {
            outline.add("# " + section.title());
            for (Article article : section.articles()) {
                outline.add(article.title());
                BodyText.paragraphs(article).forEach(text -> outline.add("  " + text));
            }
        }
        return outline;
    }

    private static List<TocEntry> contents(Issue issue) {
        return Objects.requireNonNull(issue.tableOfContents()).entries();
    }

    private static List<String> repairs(PublishedIssue published) {
        return BodyText.repairs(published).stream()
                .map(repair -> repair.kind().id() + " " + repair.line())
                .toList();
    }
}
