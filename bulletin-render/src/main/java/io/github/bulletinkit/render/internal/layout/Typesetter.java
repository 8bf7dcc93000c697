package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Typesets an issue: compose, shape, break, paginate, resolve. One pass is exact, because no page number takes part in
 * breaking a line: it stands in a column of its own. Immutable, safe to share between threads.
 */
public final class Typesetter {
    private final PageStyle style;
    private final FontMetrics metrics;
    private final Composer composer;
    private final Shaper shaper;
    private final LineBreaker textBreaker;
    private final LineBreaker titleBreaker;

    /**
     * A typesetter for one style and one set of fonts.
     *
     * @param style the look of the page
     * @param metrics the fonts
     */
    public Typesetter(PageStyle style, FontMetrics metrics) {
        PairRules rules = new PairRules();
        this.style = style;
        this.metrics = metrics;
        this.composer = new Composer(style);
        this.shaper = new Shaper(metrics, rules);
        this.textBreaker = new GreedyLineBreaker(rules);
        this.titleBreaker = new TitleLineBreaker(textBreaker);
    }

    /**
     * Typesets an issue. The table of contents, below the masthead, takes the first pages; the body begins on a new page.
     *
     * @param issue the issue
     * @return its pages
     * @throws MissingGlyphException if no face has a character of the issue
     */
    public TypesetIssue typeset(Issue issue) {
        List<FlowBlock> contents = composer.contents(issue);
        List<FlowBlock> body = composer.body(issue);
        requireGlyphs(issue.masthead(), contents, body);
        List<Page> pages = new ArrayList<>();
        pages.addAll(Paginator.paginate(breakLines(contents), style.linesPerPage(), style.mastheadLines()));
        pages.addAll(Paginator.paginate(breakLines(body), style.linesPerPage(), 0));
        return new TypesetIssue(issue, style, shaper, pages);
    }

    /** The contents repeat the titles of the body, but in faces of their own. */
    private void requireGlyphs(Masthead masthead, List<FlowBlock> contents, List<FlowBlock> body) {
        MissingGlyphs missing = new MissingGlyphs(metrics);
        for (Furniture.FieldText field : Furniture.texts(masthead)) {
            missing.check(
                    field.path(),
                    StyledText.of(field.text(), style.textStyle(field.element()).role()));
        }
        Stream.of(body, contents).flatMap(List::stream).forEach(block -> missing.check(block.path(), block.text()));
        missing.requireNone();
    }

    private List<BrokenBlock> breakLines(List<FlowBlock> blocks) {
        List<BrokenBlock> broken = new ArrayList<>(blocks.size());
        for (FlowBlock block : blocks) {
            LineBreaker breaker = block.alignment() == Alignment.JUSTIFIED ? textBreaker : titleBreaker;
            double measure = block.measureEm() - block.indentEm();
            double firstMeasure = measure - block.firstLineIndentEm();
            int[] lineEnds = breaker.breakLines(shaper.shape(block.text()), firstMeasure, measure);
            broken.add(new BrokenBlock(block, lineEnds));
        }
        return broken;
    }
}
