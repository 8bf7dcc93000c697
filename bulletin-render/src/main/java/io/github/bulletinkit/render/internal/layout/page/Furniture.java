package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.compose.FieldText;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.masthead.MastheadLayout;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.LineJustifier;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.FolioPosition;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on a page besides the flow: the masthead on the first page, and the page number on each. */
final class Furniture {
    /** The distance of an outside page number from the edge of the type area (7.5). */
    private static final double FOLIO_INSET_EM = 1;

    private static final double WATERMARK_ANGLE = Math.toRadians(45);

    /** The longest watermark, relative to the shorter side of the page. */
    private static final double WATERMARK_ROOM = 1.1;

    private final PageStyle style;
    private final Shaper shaper;
    private final PrintedWords words;
    private final ElementStyles styles;
    private final double leftPt;
    private final int folio;

    Furniture(PageStyle style, Shaper shaper, PrintedWords words, int folio) {
        this.style = style;
        this.shaper = shaper;
        this.words = words;
        this.styles = new ElementStyles(style);
        this.leftPt = style.leftPt(folio);
        this.folio = folio;
    }

    /** The texts that are on each page. */
    static List<FieldText> texts(PageStyle style) {
        return List.of(
                new FieldText("", TextElement.FOLIO, style.folioText(1, 1)),
                new FieldText("", TextElement.WATERMARK, style.watermark()));
    }

    /** The texts of a masthead with their paths, and the words around them. */
    static List<FieldText> texts(Issue issue, PrintedWords words) {
        MemberPath path = MemberPath.of("masthead");
        Masthead masthead = issue.masthead();
        List<FieldText> texts = new ArrayList<>();
        issue.texts().stream()
                .filter(text -> text.path().toString().startsWith(path + "."))
                .forEach(text -> texts.add(new FieldText(
                        text.path().toString(), element(text.path().name()), text.text())));
        TextElement line = TextElement.MASTHEAD_LINE;
        texts.add(new FieldText(path.member("number").toString(), line, words.number(masthead)));
        texts.add(new FieldText(path.member("date").toString(), line, words.date(masthead)));
        texts.add(new FieldText(path.member("period").toString(), line, words.period(masthead)));
        if (!masthead.issuers().isEmpty()) {
            texts.add(new FieldText("", line, words.print(PrintedWord.ISSUER, "")));
        }
        if (!masthead.copyNumber().isEmpty()) {
            texts.add(new FieldText("", TextElement.COPY_NUMBER, words.print(PrintedWord.COPY_NUMBER, "")));
        }
        if (!masthead.signatory().isEmpty()) {
            texts.add(new FieldText("", line, words.print(PrintedWord.SIGNATORY, "")));
        }
        return texts;
    }

    private static TextElement element(String member) {
        return switch (member) {
            case "title" -> TextElement.MASTHEAD_TITLE;
            case "overline" -> TextElement.MASTHEAD_OVERLINE;
            case "classification", "urgency" -> TextElement.CLASSIFICATION;
            case "copyNumber" -> TextElement.COPY_NUMBER;
            default -> TextElement.MASTHEAD_LINE;
        };
    }

    List<Frame.Item> masthead(Masthead masthead) {
        return MastheadLayout.of(style, shaper, words, masthead).items(leftPt);
    }

    /** The page number, as the style words it. */
    PlacedLine folio(int pageCount) {
        TextElement element = TextElement.FOLIO;
        TextStyle textStyle = style.textStyle(element);
        ShapedText text = shaper.shape(styles.text(element, style.folioText(folio, pageCount)));
        double size = Math.min(textStyle.sizePt(), style.measurePt() / text.lineWidth());
        double inset = style.folioPosition() == FolioPosition.OUTSIDE ? FOLIO_INSET_EM * size : 0;
        LineJustifier justifier = new LineJustifier(text, size, 0, text.size());
        List<Glyph> glyphs = justifier.place(leftPt + inset, (style.measurePt() - 2 * inset) / size, folioAlignment());
        return new PlacedLine(
                element, size, textStyle.rgb(), PlacedLine.baseline(style.folioMiddlePt(), size), glyphs, null);
    }

    /** The watermark in the middle of the page, rising to the right; empty if the style has none. */
    Optional<Frame.Turned> watermark() {
        TextElement element = TextElement.WATERMARK;
        TextStyle textStyle = style.textStyle(element);
        if (style.watermark().isEmpty()) {
            return Optional.empty();
        }
        ShapedText text = shaper.shape(styles.text(element, style.watermark()));
        double room = WATERMARK_ROOM * Math.min(style.pageWidthPt(), style.pageHeightPt());
        double size = Math.min(textStyle.sizePt(), room / text.lineWidth());
        LineJustifier justifier = new LineJustifier(text, size, 0, text.size());
        double widthPt = text.lineWidth() * size;
        List<Glyph> glyphs = justifier.place(-widthPt / 2, text.lineWidth(), Alignment.LEFT);
        PlacedLine line = new PlacedLine(element, size, textStyle.rgb(), PlacedLine.baseline(0, size), glyphs, null);
        return Optional.of(new Frame.Turned(line, style.pageWidthPt() / 2, style.pageHeightPt() / 2, WATERMARK_ANGLE));
    }

    private Alignment folioAlignment() {
        return switch (style.folioPosition()) {
            case CENTERED -> Alignment.CENTERED;
            case OUTSIDE -> folio % 2 == 0 ? Alignment.LEFT : Alignment.RIGHT;
        };
    }
}
