package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.TableTooWideException.WideTable;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.compose.BodyComposer;
import io.github.bulletinkit.render.internal.layout.compose.ColophonComposer;
import io.github.bulletinkit.render.internal.layout.compose.ContentsComposer;
import io.github.bulletinkit.render.internal.layout.compose.MissingGlyphs;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.masthead.MastheadLayout;
import io.github.bulletinkit.render.internal.layout.pagination.NoteArea;
import io.github.bulletinkit.render.internal.layout.pagination.Paginator;
import io.github.bulletinkit.render.internal.layout.pieces.BlockBreaker;
import io.github.bulletinkit.render.internal.layout.pieces.Chain;
import io.github.bulletinkit.render.internal.layout.pieces.WideTables;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.List;

/**
 * Typesets an issue: composes blocks, breaks them into pieces, puts these on pages, reads the page numbers. One pass is
 * exact, because page numbers have a column of their own and never change line breaks. Immutable and safe to share
 * between threads.
 */
public final class Typesetter {
    private final PageStyle style;
    private final FontMetrics metrics;
    private final BulletinFormat format;
    private final ElementStyles styles;
    private final ContentsComposer contentsComposer;
    private final BodyComposer bodyComposer;
    private final ColophonComposer colophonComposer;
    private final Shaper shaper;
    private final BlockBreaker breaker;

    /** A typesetter for a series without words and places of its own. */
    public Typesetter(PageStyle style, FontMetrics metrics) {
        this(style, metrics, BulletinFormat.STANDARD);
    }

    public Typesetter(PageStyle style, FontMetrics metrics, BulletinFormat format) {
        this.styles = new ElementStyles(style);
        this.style = style;
        this.metrics = metrics;
        this.format = format;
        this.contentsComposer = new ContentsComposer(styles, format);
        this.bodyComposer = new BodyComposer(ElementStyles.inColumn(style), format);
        this.colophonComposer = new ColophonComposer(styles, format.words());
        this.shaper = new Shaper(metrics, style.lineComposition());
        this.breaker = new BlockBreaker(style, shaper);
    }

    /**
     * Typesets an issue: masthead, table of contents, body, and the colophon at the foot of the last page. Whether the body
     * begins on a new page is for the format to say.
     *
     * @throws MissingGlyphException if no face has some character of the issue
     * @throws TableTooWideException if tables would need smaller text than the style allows
     */
    public TypesetIssue typeset(Issue issue) {
        return attempt(issue).required();
    }

    /**
     * Typesets an issue, or finds all that keeps it from being typeset.
     *
     * @param issue the issue
     * @return its pages, or what is wrong
     */
    public TypesettingResult attempt(Issue issue) {
        List<FlowBlock> contents = contentsComposer.compose(issue);
        List<FlowBlock> body = bodyComposer.compose(issue);
        MissingGlyphs missing = new MissingGlyphs(metrics, styles);
        List<FlowBlock> measurable = check(issue, contents, body, missing);
        List<Chain> brokenBody = breaker.breakBody(measurable);
        List<WideTable> wideTables = WideTables.in(brokenBody, style);
        boolean typesettable = missing.found().isEmpty() && wideTables.isEmpty();
        return new TypesettingResult(
                typesettable ? pages(issue, contents, brokenBody) : null, missing.found(), wideTables);
    }

    private TypesetIssue pages(Issue issue, List<FlowBlock> contents, List<Chain> brokenBody) {
        List<FlowBlock> colophon = colophonComposer.compose(issue.colophon());
        MastheadLayout masthead = MastheadLayout.of(style, shaper, format.words(), issue.masthead());
        Paginator paginator = new Paginator(style.linesPerPage(), masthead.gridLines(), NoteArea.of(style));
        paginator.flow(breaker.breakAll(contents), 1);
        if (!contents.isEmpty()) {
            partFromContents(paginator, brokenBody);
        }
        paginator.flow(brokenBody, style.columns().count());
        paginator.foot(breaker.breakAll(colophon));
        return new TypesetIssue(issue, style, format.words(), metrics, shaper, paginator.pages());
    }

    private void partFromContents(Paginator paginator, List<Chain> body) {
        if (format.contents().placement() == ContentsPlacement.OWN_PAGES) {
            paginator.newPage();
        } else {
            paginator.gapBefore(body);
        }
    }

    /**
     * Looks for missing characters. The contents repeat the titles of the body, but in other faces.
     *
     * @return the blocks of the body that lack none, and so can be measured
     */
    private List<FlowBlock> check(Issue issue, List<FlowBlock> contents, List<FlowBlock> body, MissingGlyphs missing) {
        Furniture.texts(style).forEach(missing::check);
        Furniture.texts(issue, format.words()).forEach(missing::check);
        RunningHeads.texts(
                        style,
                        issue,
                        TypesetIssue.shortNumber(
                                format.words(), issue.masthead().number()))
                .forEach(missing::check);
        List<FlowBlock> measurable = body.stream().filter(missing::check).toList();
        contents.forEach(missing::check);
        colophonComposer.texts(issue).forEach(missing::check);
        return measurable;
    }
}
