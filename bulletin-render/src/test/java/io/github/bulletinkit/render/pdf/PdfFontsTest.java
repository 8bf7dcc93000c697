package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.style.FontFile;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Fonts that a user brings along; the tests borrow a bundled face to be one. */
class PdfFontsTest {
    private static final Issue ISSUE = Issue.builder()
            .section("栏目", s -> s.article("标题", a -> a.paragraph("甲①乙 A1")))
            .build();

    @Test
    void runningTextIsSetInTheOwnFaceAndFiguresInTheOwnRoman() throws IOException {
        FontSet fonts = FontSet.builder()
                .face(FontRole.FANG_SONG, FontFile.of("楷体", content(FontRole.KAI)))
                .latinFace(FontRole.FANG_SONG, FontFile.of("roman", content(FontRole.HEI)))
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(PdfRenderer.builder().fonts(fonts).build(), ISSUE)) {
            assertThat(fontOf("甲", pdf)).endsWith("+BulletinKai-Regular");
            assertThat(fontOf("①", pdf)).endsWith("+BulletinKai-Regular");
            assertThat(fontOf("A", pdf)).endsWith("+BulletinHei-Regular");
            assertThat(fontOf("标", pdf)).endsWith("+BulletinTitle-Bold");
        }
    }

    @Test
    void characterThatTheFaceLacksIsSetInTheNextOfTheChain() throws IOException {
        try (RenderedPdf pdf = RenderedPdf.of(ISSUE)) {
            assertThat(fontOf("甲", pdf)).endsWith("+BulletinFangsong-Regular");
            assertThat(fontOf("①", pdf)).endsWith("+BulletinSong-Regular");
        }
    }

    private static byte[] content(FontRole role) throws IOException {
        return FontSet.bundled().chain(role).get(0).read();
    }

    /** The font of a character in the body. */
    private static String fontOf(String character, RenderedPdf pdf) {
        List<TextPosition> positions = pdf.positions(1);
        return positions.stream()
                .filter(position -> position.getUnicode().equals(character))
                .map(position -> position.getFont().getName())
                .findFirst()
                .orElseThrow();
    }
}
