package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.SmallFont;
import io.github.bulletinkit.render.style.FontFile;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fonts damaged at random: one that is not refused when it is given must not fail later, while a page is written. */
class DamagedFontsTest {
    private static final int SEEDS = 600;
    private static final String TEXT = "甲—“乙”…丁";

    private static final Issue ISSUE = Issue.builder()
            .section("甲", s -> s.article("乙", a -> a.paragraph(TEXT)))
            .build();

    @Test
    void fontThatIsTakenCanBeWritten() throws IOException {
        int taken = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Optional<FontFile> font = given(damaged(new Random(seed)));
            if (font.isPresent()) {
                taken++;
                assertCanBeWritten(font.get(), seed);
            }
        }
        assertThat(taken).isBetween(SEEDS / 10, SEEDS - SEEDS / 10);
    }

    private static byte[] damaged(Random random) {
        SmallFont font = new SmallFont()
                .hanzi("甲乙目录…")
                .composite('丁', 1)
                .blank(' ', 250)
                .glyph('—', 1000, 0, 1000)
                .glyph('“', 1000, 600, 900)
                .glyph('”', 1000, 100, 400);
        "0123456789".chars().forEach(figure -> font.glyph(figure, 500, 0, 400));
        byte[] content = random.nextBoolean()
                ? font.made().bytes()
                : font.made().withFullUnicode().bytes();
        int places = 1 + random.nextInt(3);
        for (int i = 0; i < places; i++) {
            byte[] few = {0, 1, -1, (byte) random.nextInt()};
            content[random.nextInt(content.length)] = few[random.nextInt(few.length)];
        }
        return content;
    }

    private static Optional<FontFile> given(byte[] content) {
        try {
            return Optional.of(FontFile.of("damaged", content));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("font damaged cannot be used: ");
            return Optional.empty();
        }
    }

    private static void assertCanBeWritten(FontFile font, int seed) throws IOException {
        FontSet.Builder fonts = FontSet.builder();
        for (FontRole role : FontRole.values()) {
            fonts.face(role, font).latinFace(role, font);
        }
        PdfRenderer renderer = PdfRenderer.builder().fonts(fonts.build()).build();
        try (RenderedPdf pdf = RenderedPdf.of(renderer, ISSUE)) {
            assertThat(pdf.document().getNumberOfPages()).isEqualTo(2);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
