package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns an issue into blocks that flow on the grid. The rows of the table of contents refer to articles, not to page
 * numbers: those are not known yet.
 */
final class Composer {
    static final String CONTENTS_HEADING = "目 录";

    /** The right-hand column of the table of contents that page numbers stand in; wide enough for five digits. */
    private static final double FOLIO_COLUMN_EM = 3;

    /** The least length of leaders between a title and the column of page numbers. */
    private static final double LEAST_LEADER_EM = 1;

    /** What the further lines of a long title are set in by, to tell them from the next title. */
    private static final double HANGING_INDENT_EM = 1;

    private final PageStyle style;

    Composer(PageStyle style) {
        this.style = style;
    }

    /** The heading 目录 and a row for each section and article. */
    List<FlowBlock> contents(Issue issue) {
        List<FlowBlock> blocks = new ArrayList<>();
        blocks.add(contentsHeading());
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            blocks.add(contentsSection(section, Anchor.ofSection(s)));
            for (int a = 0; a < section.articles().size(); a++) {
                blocks.add(contentsEntry(section.articles().get(a), new Anchor(s, a)));
            }
        }
        return blocks;
    }

    /** The sections with their articles. */
    List<FlowBlock> body(Issue issue) {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            blocks.add(heading(TextElement.SECTION_HEADING, section.title(), Anchor.ofSection(s)));
            for (int a = 0; a < section.articles().size(); a++) {
                addArticle(section.articles().get(a), new Anchor(s, a), blocks);
            }
        }
        return blocks;
    }

    private void addArticle(Article article, Anchor anchor, List<FlowBlock> blocks) {
        blocks.add(heading(TextElement.ARTICLE_TITLE, article.title(), anchor));
        for (int b = 0; b < article.body().size(); b++) {
            blocks.add(bodyBlock(article.body().get(b), anchor.path() + ".body[" + b + "]"));
        }
    }

    private FlowBlock bodyBlock(Block block, String path) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph, path);
        }
        throw new IllegalStateException("no layout for " + block.getClass().getName() + " at " + path);
    }

    private FlowBlock paragraph(Paragraph paragraph, String path) {
        List<StyledText.Run> runs = new ArrayList<>();
        for (Inline inline : paragraph.inlines()) {
            runs.add(new StyledText.Run(
                    inline.text(), role(inline instanceof Strong ? TextElement.STRONG : TextElement.BODY)));
        }
        return new FlowBlock(
                path,
                TextElement.BODY,
                new StyledText(runs),
                style.cellPt(),
                style.charactersPerLine(),
                0,
                paragraph.indent() ? style.firstLineIndentEm() : 0,
                Alignment.JUSTIFIED,
                0,
                false,
                null,
                null);
    }

    private FlowBlock heading(TextElement element, String title, Anchor anchor) {
        double emPt = emPt(element);
        return new FlowBlock(
                anchor.path() + ".title",
                element,
                StyledText.of(title, role(element)),
                emPt,
                style.measurePt() / emPt,
                0,
                0,
                Alignment.CENTERED,
                1,
                true,
                anchor,
                null);
    }

    private FlowBlock contentsHeading() {
        TextElement element = TextElement.CONTENTS_HEADING;
        double emPt = emPt(element);
        StyledText text = StyledText.of(CONTENTS_HEADING, role(element));
        double measureEm = style.measurePt() / emPt;
        return new FlowBlock("", element, text, emPt, measureEm, 0, 0, Alignment.CENTERED, 0, true, null, null);
    }

    private FlowBlock contentsSection(Section section, Anchor anchor) {
        TextElement element = TextElement.CONTENTS_SECTION;
        double emPt = emPt(element);
        StyledText text = StyledText.of(section.title(), role(element));
        String path = anchor.path() + ".title";
        double measureEm = style.measurePt() / emPt;
        return new FlowBlock(path, element, text, emPt, measureEm, 0, 0, Alignment.LEFT, 0, true, null, null);
    }

    private FlowBlock contentsEntry(Article article, Anchor anchor) {
        TextElement element = TextElement.CONTENTS_ENTRY;
        double emPt = emPt(element);
        StyledText text = StyledText.of(article.title(), role(element));
        String path = anchor.path() + ".title";
        double measureEm = style.measurePt() / emPt - FOLIO_COLUMN_EM - LEAST_LEADER_EM;
        return new FlowBlock(
                path,
                element,
                text,
                emPt,
                measureEm,
                HANGING_INDENT_EM,
                -HANGING_INDENT_EM,
                Alignment.LEFT,
                0,
                false,
                null,
                anchor);
    }

    /** What has the size of running text is measured in cells of the grid, everything else in its own size. */
    private double emPt(TextElement element) {
        double size = style.textStyle(element).sizePt();
        boolean onGrid = Double.compare(size, style.textStyle(TextElement.BODY).sizePt()) == 0;
        return onGrid ? style.cellPt() : size;
    }

    private FontRole role(TextElement element) {
        return style.textStyle(element).role();
    }
}
