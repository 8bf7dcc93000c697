package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.render.OfficeBulletin;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of other offices' bulletins in their formats. */
class OfficeBulletinsTest {
    private static final PageStyle STYLE = PageStyle.bulletin();

    private final FontFaces faces = new FontFaces(FontSet.bundled());

    @ParameterizedTest
    @EnumSource
    void bulletinIsTypesetAsInTheGoldenFile(OfficeBulletin bulletin) throws IOException {
        TypesetIssue typeset = typeset(bulletin.issue(), bulletin.format());

        Golden.assertSame(
                PageDump.of(typeset, STYLE),
                bulletin.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    @Test
    void shortBriefIsOnePage() {
        OfficeBulletin brief = OfficeBulletin.MEETING_BRIEF;

        assertThat(typeset(brief.issue(), brief.format()).pageCount()).isEqualTo(1);
    }

    @Test
    void contentsAboveTheBodyReferToTheFirstPage() {
        OfficeBulletin information = OfficeBulletin.INFORMATION;
        TypesetIssue typeset = typeset(information.issue(), information.format());

        assertThat(typeset.tableOfContents().entries()).extracting("page").startsWith(1, 1);
        assertThat(texts(typeset, 0, TextElement.CONTENTS_ENTRY)).contains("市政府召开春季造林现场会", "1");
    }

    @Test
    void contentsWithoutPagesHaveNeitherLeadersNorNumbersButLinks() {
        OfficeBulletin daily = OfficeBulletin.DAILY;
        TypesetIssue typeset = typeset(daily.issue(), daily.format());

        assertThat(texts(typeset, 0, TextElement.CONTENTS_ENTRY))
                .containsExactly("松陵区居民反映夜间施工扰民", "市民咨询老年卡年审办法", "槐荫路积水点改造完毕");
        assertThat(typeset.frame(0).links()).hasSize(3);
    }

    @Test
    void contentsWithoutSectionsHaveRowsForArticlesOnly() {
        BulletinFormat format = BulletinFormat.builder("")
                .contents(new ContentsFormat(ContentsPlacement.OWN_PAGES, true, false))
                .build();
        TypesetIssue typeset = typeset(OfficeBulletin.DAILY.issue(), format);

        assertThat(texts(typeset, 0, TextElement.CONTENTS_SECTION)).isEmpty();
        assertThat(texts(typeset, 1, TextElement.SECTION_HEADING)).containsExactly("群众来电", "办理追踪");
    }

    @Test
    void issueWithoutContentsHasItsBodyBelowTheMasthead() {
        BulletinFormat format =
                BulletinFormat.builder("").contents(ContentsFormat.NONE).build();
        TypesetIssue typeset = typeset(OfficeBulletin.DAILY.issue(), format);

        assertThat(texts(typeset, 0, TextElement.CONTENTS_HEADING)).isEmpty();
        assertThat(texts(typeset, 0, TextElement.SECTION_HEADING)).startsWith("群众来电");
        assertThat(typeset.tableOfContents().entries()).hasSize(3);
    }

    @Test
    void articleWithoutTitleHasNoRowButAnEntry() {
        TypesetIssue typeset = typeset(
                Issue.builder()
                        .section("一", s -> s.article("", a -> a.paragraph("二")).article("三", a -> a.paragraph("四")))
                        .build(),
                BulletinFormat.builder("").build());

        assertThat(texts(typeset, 0, TextElement.CONTENTS_ENTRY)).startsWith("三");
        assertThat(typeset.tableOfContents().entries())
                .extracting("title", "page")
                .containsExactly(tuple("", 2), tuple("三", 2));
    }

    @Test
    void articleAfterAnAttachedTextBeginsOnANewPage() {
        Consumer<Article.Builder> attached =
                a -> a.paragraph("一").attachment(new Attachment("二", List.of(Paragraph.of("三"))));
        TypesetIssue typeset = typeset(
                Issue.builder()
                        .article("四", attached)
                        .article("", attached)
                        .article("五", a -> a.paragraph("六"))
                        .build(),
                BulletinFormat.builder("").contents(ContentsFormat.NONE).build());

        assertThat(typeset.tableOfContents().entries()).extracting("page").containsExactly(1, 3, 5);
        assertThat(texts(typeset, 1, TextElement.ATTACHMENT_LABEL)).containsExactly("附件");
    }

    @Test
    void wordOfTheNoteIsAHeadingUnlessItEndsWithAColon() {
        Issue issue = Issue.builder().editorNote("一").build();
        BulletinFormat plain = BulletinFormat.builder("").build();

        assertThat(texts(typeset(issue, plain), 1, TextElement.EDITOR_NOTE_HEADING))
                .containsExactly("编者按");
        BulletinFormat runIn =
                plain.toBuilder().word(PrintedWord.EDITOR_NOTE, "按：").build();
        assertThat(texts(typeset(issue, runIn), 1, TextElement.EDITOR_NOTE)).containsExactly("按：一");
        BulletinFormat single =
                plain.toBuilder().word(PrintedWord.EDITOR_NOTE, "按").build();
        assertThat(texts(typeset(issue, single), 1, TextElement.EDITOR_NOTE)).containsExactly("按：一");
    }

    @Test
    void headingsWithoutWordsTakeNoLine() {
        Issue issue = Issue.builder()
                .editorNote("一")
                .article("二", a -> a.paragraph("三"))
                .build();
        BulletinFormat format = BulletinFormat.builder("")
                .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, true))
                .word(PrintedWord.CONTENTS, "")
                .word(PrintedWord.EDITOR_NOTE, "")
                .build();

        assertThat(typeset(issue, format).frame(0).lines())
                .extracting(PlacedLine::text)
                .containsExactly("二", "一", "二", "三", "— 1 —");
    }

    @Test
    void watermarkIsBehindTheTextOfEachPage() {
        PageStyle style = PageStyle.builder().watermark("内部资料").build();
        TypesetIssue typeset = new Typesetter(style, faces).typeset(OfficeBulletin.DAILY.issue());

        assertThat(typeset.frames())
                .hasSize(typeset.pageCount())
                .allSatisfy(frame -> assertThat(frame.items().get(0))
                        .isInstanceOfSatisfying(
                                Frame.Turned.class,
                                watermark -> assertThat(watermark.line().text()).isEqualTo("内部资料")));
    }

    private TypesetIssue typeset(Issue issue, BulletinFormat format) {
        return new Typesetter(STYLE, faces, format).typeset(issue);
    }

    private static List<String> texts(TypesetIssue issue, int page, TextElement element) {
        return issue.frame(page).lines().stream()
                .filter(line -> line.element() == element)
                .map(PlacedLine::text)
                .toList();
    }
}
