package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.IssueText;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.OfficeBulletin;
import io.github.bulletinkit.render.SmallFont;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters that no font has: all of an issue are reported at once, with their places. */
class PdfMissingGlyphsTest {

    @Test
    void everyMissingCharacterOfAnIssueIsListedWithItsPlaces() {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("要讯한").issuer("办公室😀😀"))
                .section(
                        "栏目한",
                        s -> s.article(
                                "标题ก",
                                a -> a.paragraph("正文ก한")
                                        .paragraph("正文")
                                        .paragraph(p ->
                                                p.text("正文𠮷").strong("强调😀").text("ก𠮷"))))
                .section("另一栏目", s -> s.article("另一标题", a -> a.paragraph("Ⴀ")))
                .build();

        assertThat(missing(PdfRenderer.builder().build(), issue).missingGlyphs())
                .containsExactly(
                        at('한', "masthead.title"),
                        at(0x1F600, "masthead.issuer"),
                        at('한', "sections[0].title"),
                        at('ก', "sections[0].articles[0].title"),
                        at('ก', "sections[0].articles[0].body[0]"),
                        at('한', "sections[0].articles[0].body[0]"),
                        at(0x20BB7, "sections[0].articles[0].body[2]"),
                        at(0x1F600, "sections[0].articles[0].body[2]"),
                        at('ก', "sections[0].articles[0].body[2]"),
                        at('Ⴀ', "sections[1].articles[0].body[0]"));
    }

    @Test
    void messageNamesTenCharactersAndTheListAll() {
        StringBuilder text = new StringBuilder();
        for (char character = '가'; character < '가' + 25; character++) {
            text.append(character);
        }
        MissingGlyphException missing = missing(PdfRenderer.builder().build(), paragraph(text.toString()));

        assertThat(missing.missingGlyphs())
                .hasSize(25)
                .allSatisfy(glyph -> assertThat(glyph.path()).isEqualTo("sections[0].articles[0].body[0]"));
        assertThat(missing)
                .hasMessageStartingWith("no font has these 25 characters: U+AC00 가 at sections[0].articles[0].body[0];")
                .hasMessageContaining("U+AC09")
                .hasMessageContaining("; and 15 more.")
                .hasMessageNotContaining("U+AC0A");
    }

    @Test
    void characterThatAnOwnFontHasIsNotMissing() {
        FontSet fonts = FontSet.builder()
                .face(
                        FontRole.FANG_SONG,
                        "own",
                        new SmallFont().hanzi("𠮷한").made().withFullUnicode().bytes())
                .build();
        PdfRenderer renderer = PdfRenderer.builder().fonts(fonts).build();

        assertThat(missing(renderer, paragraph("𠮷ก한")).missingGlyphs())
                .containsExactly(at('ก', "sections[0].articles[0].body[0]"));
    }

    @Test
    void markThatNoFaceHasTogetherWithItsCharacterIsMissing() {
        FontSet fonts = FontSet.builder()
                .face(FontRole.KAI, "own", new SmallFont().hanzi("̄").bytes())
                .build();

        assertThat(missing(PdfRenderer.builder().fonts(fonts).build(), paragraph("中̄"))
                        .missingGlyphs())
                .containsExactly(at('̄', "sections[0].articles[0].body[0]"));
    }

    @Test
    void characterWhoseGlyphIsEmptyIsMissing() {
        FontSet fonts = FontSet.builder()
                .face(
                        FontRole.FANG_SONG,
                        "own",
                        new SmallFont().blank('한', 1000).bytes())
                .build();

        assertThat(missing(PdfRenderer.builder().fonts(fonts).build(), paragraph("한"))
                        .missingGlyphs())
                .containsExactly(at('한', "sections[0].articles[0].body[0]"));
    }

    @Test
    void missingCharacterOfEveryTextIsListedWithThePathOfTheText() {
        Issue issue = Issue.builder()
                .masthead(m -> m.overline("ก")
                        .title("ก")
                        .number(IssueNumber.of(2024, 1, 1))
                        .issuer("ก")
                        .coIssuers("ก", "ก")
                        .classification("ก")
                        .urgency("ก")
                        .copyNumber("ก")
                        .signatory("ก"))
                .editorNote("ก")
                .section(
                        "ก",
                        s -> s.article(
                                "ก",
                                a -> a.subtitle("ก")
                                        .byline("ก")
                                        .source("ก")
                                        .editorNote("ก")
                                        .salutation("ก")
                                        .paragraph("ก")
                                        .signOff(new SignOff(List.of("ก", "ก"), null))
                                        .attachment("ก")
                                        .attachment(new Attachment("ก", List.of(Paragraph.of("ก"))))))
                .colophon(Colophon.builder()
                        .addressedTo("ก", "ก")
                        .reportTo("ก")
                        .sendTo("ก")
                        .copyTo("ก")
                        .distributeTo("ก")
                        .editor("ก")
                        .proofreader("ก")
                        .reviewer("ก")
                        .approver("ก")
                        .contact("ก")
                        .phone("ก")
                        .otherLines("ก", "ก")
                        .printedBy("ก")
                        .build())
                .build();
        List<String> paths =
                issue.texts().stream().map(text -> text.path().toString()).toList();

        assertThat(issue.texts()).extracting(IssueText::text).containsOnly("ก");
        for (SourcePlacement source : SourcePlacement.values()) {
            PdfRenderer renderer = PdfRenderer.builder()
                    .bulletinFormat(BulletinFormat.builder("").source(source).build())
                    .build();

            assertThat(missing(renderer, issue).missingGlyphs())
                    .extracting(MissingGlyph::path)
                    .containsExactlyInAnyOrderElementsOf(paths);
        }
    }

    @Test
    void missingCharacterOfAPrintedWordIsListedWithoutAPath() {
        Issue issue = OfficeBulletin.BRIEF.issue();
        for (PrintedWord word : List.of(
                PrintedWord.CONTENTS,
                PrintedWord.EDITOR_NOTE,
                PrintedWord.ISSUER,
                PrintedWord.ADDRESSED_TO,
                PrintedWord.CONTACT,
                PrintedWord.COPIES)) {
            PdfRenderer renderer = PdfRenderer.builder()
                    .bulletinFormat(BulletinFormat.builder("")
                            .word(word, "ก" + word.text())
                            .build())
                    .build();

            assertThat(missing(renderer, issue).missingGlyphs()).as("%s", word).containsExactly(at('ก', ""));
        }
    }

    @Test
    void wordThatAnIssueDoesNotPrintMayLackACharacter() {
        PdfRenderer renderer = PdfRenderer.builder()
                .bulletinFormat(BulletinFormat.builder("")
                        .word(PrintedWord.CONTACT, "ก#")
                        .word(PrintedWord.EDITOR_NOTE, "ก")
                        .build())
                .build();

        assertThat(RenderedPdf.bytes(renderer, paragraph("一"))).isNotEmpty();
    }

    private static MissingGlyph at(int character, String path) {
        return new MissingGlyph(character, path);
    }

    private static Issue paragraph(String text) {
        return Issue.builder()
                .section("栏目", s -> s.article("标题", a -> a.paragraph(text)))
                .build();
    }

    /** What is thrown for an issue; nothing is written then. */
    private static MissingGlyphException missing(PdfRenderer renderer, Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MissingGlyphException missing =
                catchThrowableOfType(MissingGlyphException.class, () -> renderer.render(issue, out));
        assertThat(out.size()).isZero();
        return missing;
    }
}
