package io.github.bulletinkit.internal.hanzi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PunctuationTest {
    private static final List<String> GROUPS = List.of(
            Punctuation.POINTS,
            Punctuation.OTHER_POINTS,
            Punctuation.DOUBLE_STOPS,
            Punctuation.OPENING,
            Punctuation.CLOSING,
            Punctuation.DASHES,
            Punctuation.ELLIPSES,
            Punctuation.CONNECTORS,
            Punctuation.INTERPUNCTS);

    @Test
    void everyMarkIsInOneGroup() {
        String all = String.join("", GROUPS);
        assertThat(all.chars().distinct().count()).isEqualTo(all.length());
        assertThat(all.chars()).allMatch(Punctuation::isMark);
    }

    @Test
    void everyOpeningMarkBeginsAPairAndEveryClosingMarkEndsOne() {
        assertThat(Punctuation.OPENING.chars())
                .allMatch(c -> PairedMark.ofOpening(c).isPresent());
        assertThat(Punctuation.CLOSING.chars())
                .allMatch(c -> PairedMark.ofClosing(c).isPresent());
        assertThat(PairedMark.ofOpening('〖'))
                .isEqualTo(PairedMark.ofClosing('〗'))
                .isNotEmpty();
        assertThat(PairedMark.ofOpening('，')).isEqualTo(Optional.empty());
    }

    @Test
    void bracketsAreNoQuotationMarks() {
        assertThat(Punctuation.OPENING_BRACKETS).contains("（", "(", "〖", "《").doesNotContain("“", "「");
        assertThat(Punctuation.CLOSING_BRACKETS).contains("）", ")", "〗", "》").doesNotContain("”", "」");
    }

    @Test
    void halfWidthFormsAreAddedWhereThereAreAny() {
        assertThat(Punctuation.inBothWidths("。？；，、（《")).isEqualTo("。？；，、（《?;,(");
    }

    @Test
    void anyOfTakesMarksAsTheyAre() {
        assertThat("[").matches(Punctuation.anyOf("]-[^"));
        assertThat("\\").doesNotMatch(Punctuation.anyOf("]-[^"));
    }

    @Test
    void noCharacterIsNothing() {
        assertThat(Hanzi.isHanzi(-1) || Punctuation.isMark(-1) || Spaces.isSpace(-1) || Spaces.isBlank(-1))
                .isFalse();
    }

    @Test
    void radicalsOfCopiedTextAreHanzi() {
        assertThat("目〇々𠮷豈⽬⺠".codePoints()).allMatch(Hanzi::isHanzi);
        assertThat("，あＡ１a…　".codePoints()).noneMatch(Hanzi::isHanzi);
    }
}
