package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.Reference;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes the table of contents: its heading, unless its word is empty, and a row for each section and article that has a
 * title. A row refers to an article, because page numbers are not known yet.
 */
public final class ContentsComposer {
    /** A heading of so many hanzi, such as 目录, is printed with a space between them. */
    private static final int SPACED_LENGTH = 2;

    /** The right-hand column of page numbers; wide enough for five digits. */
    private static final double FOLIO_COLUMN_EM = 3;

    /** The shortest leaders between a title and the column of page numbers. */
    private static final double LEAST_LEADER_EM = 1;

    /** The other lines of a long title are indented, so that they do not look like another title. */
    private static final double HANGING_INDENT_EM = 1;

    private final ElementStyles styles;
    private final ContentsFormat format;
    private final String heading;

    public ContentsComposer(ElementStyles styles, BulletinFormat format) {
        this.styles = styles;
        this.format = format.contents();
        this.heading = format.words().text(PrintedWord.CONTENTS);
    }

    /** The table of contents; empty if the format has none, or the issue has articles but none with a title. */
    public List<FlowBlock> compose(Issue issue) {
        List<Article> articles = issue.sections().stream()
                .flatMap(section -> section.articles().stream())
                .toList();
        boolean untitled = !articles.isEmpty()
                && articles.stream().allMatch(article -> article.title().isEmpty());
        return untitled || format.placement() == ContentsPlacement.NONE ? List.of() : rows(issue);
    }

    private List<FlowBlock> rows(Issue issue) {
        List<FlowBlock> blocks = new ArrayList<>();
        if (!heading.isEmpty()) {
            blocks.add(heading());
        }
        StructureElement contents = StructureElement.root(StructureType.TOC);
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            boolean listed = format.sections() && !section.title().isEmpty();
            StructureElement list = listed ? contents.child(StructureType.TOC) : contents;
            if (listed) {
                blocks.add(sectionRow(section, Anchor.ofSection(s), list));
            }
            for (int a = 0; a < section.articles().size(); a++) {
                if (!section.articles().get(a).title().isEmpty()) {
                    blocks.add(articleRow(section.articles().get(a), new Anchor(s, a), list));
                }
            }
        }
        return blocks;
    }

    private TextBlock heading() {
        TextElement element = TextElement.CONTENTS_HEADING;
        boolean spaced = heading.length() == SPACED_LENGTH;
        String printed = spaced ? String.join(" ", heading.split("")) : heading;
        StructureElement structure = StructureElement.root(StructureType.H1);
        return styles.centered(element, "", printed, spaced ? structure.reading(heading) : structure)
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
        double rightEm = format.pages() ? FOLIO_COLUMN_EM + LEAST_LEADER_EM : 0;
        return TextBlock.of(
                        anchor.path() + ".title",
                        element,
                        styles.text(element, article.title()),
                        styles.lines(element, Alignment.LEFT)
                                .shorter(rightEm)
                                .indented(HANGING_INDENT_EM, -HANGING_INDENT_EM),
                        list.child(StructureType.TOCI)
                                .child(StructureType.REFERENCE)
                                .child(StructureType.LINK))
                .referring(new Reference(anchor, format.pages()));
    }
}
