package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes the table of contents: the heading 目录 and a row for each section and article. A row refers to an article,
 * because page numbers are not known yet.
 */
public final class ContentsComposer {
    /** With spaces between the hanzi. */
    private static final String HEADING =
            String.join(" ", PrintedWord.CONTENTS.text().split(""));

    /** The right-hand column of page numbers; wide enough for five digits. */
    private static final double FOLIO_COLUMN_EM = 3;

    /** The shortest leaders between a title and the column of page numbers. */
    private static final double LEAST_LEADER_EM = 1;

    /** The other lines of a long title are indented, so that they do not look like another title. */
    private static final double HANGING_INDENT_EM = 1;

    private final ElementStyles styles;

    public ContentsComposer(ElementStyles styles) {
        this.styles = styles;
    }

    public List<FlowBlock> compose(Issue issue) {
        List<FlowBlock> blocks = new ArrayList<>();
        blocks.add(heading());
        StructureElement contents = StructureElement.root(StructureType.TOC);
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            StructureElement list = contents.child(StructureType.TOC);
            blocks.add(sectionRow(section, Anchor.ofSection(s), list));
            for (int a = 0; a < section.articles().size(); a++) {
                blocks.add(articleRow(section.articles().get(a), new Anchor(s, a), list));
            }
        }
        return blocks;
    }

    private TextBlock heading() {
        TextElement element = TextElement.CONTENTS_HEADING;
        return TextBlock.of(
                        "",
                        element,
                        styles.text(element, HEADING),
                        styles.lines(element, Alignment.CENTERED),
                        StructureElement.root(StructureType.H1).reading(PrintedWord.CONTENTS.text()))
                .withNext();
    }

    private TextBlock sectionRow(Section section, Anchor anchor, StructureElement list) {
        TextElement element = TextElement.CONTENTS_SECTION;
        return TextBlock.of(
                        anchor.path() + ".title",
                        element,
                        styles.text(element, section.title()),
                        styles.lines(element, Alignment.LEFT),
                        list.child(StructureType.CAPTION))
                .withNext();
    }

    private TextBlock articleRow(Article article, Anchor anchor, StructureElement list) {
        TextElement element = TextElement.CONTENTS_ENTRY;
        return TextBlock.of(
                        anchor.path() + ".title",
                        element,
                        styles.text(element, article.title()),
                        styles.lines(element, Alignment.LEFT)
                                .shorter(FOLIO_COLUMN_EM + LEAST_LEADER_EM)
                                .indented(HANGING_INDENT_EM, -HANGING_INDENT_EM),
                        list.child(StructureType.TOCI)
                                .child(StructureType.REFERENCE)
                                .child(StructureType.LINK))
                .referringTo(anchor);
    }
}
