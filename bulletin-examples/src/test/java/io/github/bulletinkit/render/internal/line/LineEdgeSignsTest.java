package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.LineComposition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Compares which signs of the Song face may begin and end a line among hanzi with the line breaking of Unicode (UAX #14) for
 * Chinese. Each sign that differs is named here with the reason. The test is not in bulletin-render, whose tests need an old
 * version of ICU4J for the checker of HTML.
 */
class LineEdgeSignsTest {
    private static final FontMetrics FONTS = new FontFaces(FontSet.bundled());
    private static final Shaper SHAPER = new Shaper(FONTS, LineComposition.standard());
    private static final int HANZI = '字';
    private static final int NO_BREAK_SPACE = 0x00A0;

    /** CLREQ 3.1.4 forbids …… at a line's start at the strict level only; ⋯⋯ is set like it. */
    private static final List<String> ELLIPSES = List.of("…", "⋯");

    /** GB/T 15834-2011, 5.1.6, 5.1.7 and 5.1.9: no connector, interpunct or solidus begins a line. */
    private static final List<String> CONNECTORS = List.of("·", "—", "―", "～", "／");

    /** A raised figure is the number of a note, which belongs to what is before it. */
    private static final List<String> RAISED_FIGURES = List.of("¹", "²", "³", "⁴");

    private final BreakIterator unicode = BreakIterator.getLineInstance(new ULocale("zh"));

    @Test
    void signsThatMayBeginALineAreThoseOfUnicodeButForEllipses() {
        assertThat(signs(sign -> mayPart(sign, 1) && !unicodeParts(sign, 1))).containsExactlyElementsOf(ELLIPSES);
    }

    @Test
    void signsThatMayEndALineAreThoseOfUnicode() {
        assertThat(signs(sign -> mayPart(sign, 2) && !unicodeParts(sign, 2))).isEmpty();
        assertThat(signs(sign -> !mayPart(sign, 2) && unicodeParts(sign, 2))).isEmpty();
    }

    @Test
    void signsThatMayNotBeginALineThoughUnicodeLetsThemAreConnectorsAndNotes() {
        Set<String> expected = new TreeSet<>(CONNECTORS);
        expected.addAll(RAISED_FIGURES);

        assertThat(signs(sign -> !mayPart(sign, 1) && unicodeParts(sign, 1))).isEqualTo(expected);
    }

    private interface Question {
        boolean isTrueOf(int sign);
    }

    /** The signs of the Song face, hanzi and spaces and combining marks left out, that a question is true of. */
    private static Set<String> signs(Question question) {
        int song = FONTS.faceFor(FontRole.SONG, HANZI);
        Set<String> signs = new TreeSet<>();
        IntStream.rangeClosed('!', Character.MAX_CODE_POINT)
                .filter(codePoint -> Character.isDefined(codePoint) && FONTS.has(song, codePoint))
                .filter(codePoint -> !Character.isIdeographic(codePoint) || codePoint == '々')
                .filter(codePoint -> codePoint != NO_BREAK_SPACE)
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .filter(question::isTrueOf)
                .forEach(codePoint -> signs.add(Character.toString(codePoint)));
        return signs;
    }

    private static boolean mayPart(int sign, int place) {
        return SHAPER.shape(StyledText.of(amongHanzi(sign), FontRole.SONG)).mayBreak(place);
    }

    private boolean unicodeParts(int sign, int place) {
        unicode.setText(amongHanzi(sign));
        return unicode.isBoundary(place == 1 ? 1 : 1 + Character.charCount(sign));
    }

    private static String amongHanzi(int sign) {
        return Character.toString(HANZI) + Character.toString(sign) + Character.toString(HANZI);
    }
}
