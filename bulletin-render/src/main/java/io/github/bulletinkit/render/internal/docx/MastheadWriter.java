package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the masthead (刊头) in the order of the standard template, with the rule below it. Whichever template the page style has:
 * the lines are styles, which an editor moves as needed.
 */
final class MastheadWriter {
    /** Eighths of a point: the rule is 1 mm high or a little less, which is the most that looks like a line. */
    private static final String RULE_EIGHTHS = "18";

    private final Masthead masthead;
    private final PrintedWords words;
    private final PageStyle style;
    private final TextWriter text;
    private final Pictures pictures;

    MastheadWriter(Masthead masthead, PrintedWords words, PageStyle style, TextWriter text, Pictures pictures) {
        this.masthead = masthead;
        this.words = words;
        this.style = style;
        this.text = text;
        this.pictures = pictures;
    }

    void write() {
        if (masthead.equals(Masthead.builder().build())) {
            return;
        }
        String left = joined(masthead.classification(), masthead.urgency());
        String copy = words.copyNumber(masthead);
        if (!left.isEmpty() || !copy.isEmpty()) {
            spread(DocxStyle.MARKINGS, left, copy);
        }
        logo();
        text.paragraph(DocxStyle.OVERLINE, masthead.overline());
        text.paragraph(DocxStyle.TITLE, String.join("\n", masthead.titleLines()));
        text.paragraph(DocxStyle.NUMBER, words.number(masthead));
        text.paragraph(DocxStyle.PERIOD, words.period(masthead));
        imprint();
    }

    private void logo() {
        Logo logo = style.masthead().logo();
        if (logo != null) {
            text.open(DocxStyle.FIGURE);
            pictures.write(logo.image(), logo.alternative(), logo.widthPt(), logo.heightPt(), text.xml());
            text.close();
        }
    }

    /** Issuers at the left, who signed and the date at the right, and the rule, which is there without them too. */
    private void imprint() {
        IssueDate date = masthead.date();
        String right = joined(words.signatory(masthead), date == null ? "" : words.print(date));
        int red = style.masthead()
                .rgb()
                .orElse(style.textStyle(TextElement.MASTHEAD_TITLE).rgb());
        text.open(
                DocxStyle.IMPRINT,
                properties -> properties
                        .start("w:pBdr")
                        .empty(
                                "w:bottom",
                                "w:val",
                                "single",
                                "w:sz",
                                RULE_EIGHTHS,
                                "w:space",
                                "4",
                                "w:color",
                                WordUnits.colour(red))
                        .end()
                        .empty("w:spacing", "w:after", Integer.toString(WordUnits.twips(style.linePitchPt()))));
        text.run(words.issuers(masthead));
        if (!right.isEmpty()) {
            text.tab();
            text.run(right);
        }
        text.close();
    }

    private void spread(DocxStyle paragraph, String left, String right) {
        text.open(paragraph);
        text.run(left);
        text.tab();
        text.run(right);
        text.close();
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(part -> !part.isEmpty()).collect(Collectors.joining("　"));
    }
}
