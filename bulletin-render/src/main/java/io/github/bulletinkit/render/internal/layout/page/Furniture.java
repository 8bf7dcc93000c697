package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FieldText;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.LineJustifier;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.FolioPosition;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.List;

/** What is on a page besides the flow: the masthead on the first page, and the page number on each. */
final class Furniture {
    /** The distance of an outside page number from the edge of the type area (7.5). */
    private static final double FOLIO_INSET_EM = 1;

    private final PageStyle style;
    private final Shaper shaper;
    private final ElementStyles styles;
    private final double leftPt;
    private final int folio;

    Furniture(PageStyle style, Shaper shaper, int folio) {
        this.style = style;
        this.shaper = shaper;
        this.styles = new ElementStyles(style);
        this.leftPt = style.leftPt(folio);
        this.folio = folio;
    }

    /** The texts of a masthead by field. */
    static List<FieldText> texts(Masthead masthead) {
        return List.of(
                new FieldText(
                        MemberPath.masthead("classification").toString(),
                        TextElement.CLASSIFICATION,
                        masthead.classification()),
                new FieldText(
                        MemberPath.masthead("copyNumber").toString(), TextElement.COPY_NUMBER, masthead.copyNumber()),
                new FieldText(MemberPath.masthead("title").toString(), TextElement.MASTHEAD_TITLE, masthead.title()),
                new FieldText(
                        MemberPath.masthead("number").toString(), TextElement.MASTHEAD_LINE, PrintedWords.STANDARD.number(masthead)),
                new FieldText(MemberPath.masthead("issuer").toString(), TextElement.MASTHEAD_LINE, masthead.issuer()),
                new FieldText(
                        MemberPath.masthead("date").toString(), TextElement.MASTHEAD_LINE, PrintedWords.STANDARD.date(masthead)));
    }

    List<Frame.Item> masthead(Masthead masthead) {
        return MastheadLayout.of(style, shaper, masthead).items(leftPt);
    }

    /** The page number between two dashes (GB/T 9704-2012, 7.5). */
    PlacedLine folio() {
        TextElement element = TextElement.FOLIO;
        TextStyle textStyle = style.textStyle(element);
        ShapedText text = shaper.shape(styles.text(element, "— " + folio + " —"));
        double size = Math.min(textStyle.sizePt(), style.measurePt() / text.lineWidth());
        double inset = style.folioPosition() == FolioPosition.OUTSIDE ? FOLIO_INSET_EM * size : 0;
        LineJustifier justifier = new LineJustifier(text, size, 0, text.size());
        List<Glyph> glyphs = justifier.place(leftPt + inset, (style.measurePt() - 2 * inset) / size, folioAlignment());
        return new PlacedLine(
                element, size, textStyle.rgb(), PlacedLine.baseline(style.folioMiddlePt(), size), glyphs, null);
    }

    private Alignment folioAlignment() {
        return switch (style.folioPosition()) {
            case CENTERED -> Alignment.CENTERED;
            case OUTSIDE -> folio % 2 == 0 ? Alignment.LEFT : Alignment.RIGHT;
        };
    }
}
