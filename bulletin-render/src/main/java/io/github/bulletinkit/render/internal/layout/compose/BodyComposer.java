package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Composes the editor's note, and the sections with their articles. */
public final class BodyComposer {
    private final ElementStyles styles;
    private final EditorNoteComposer noteComposer;
    private final ArticleComposer articleComposer;

    public BodyComposer(ElementStyles styles, BulletinFormat format) {
        this.styles = styles;
        this.noteComposer = new EditorNoteComposer(styles, format.words());
        this.articleComposer = new ArticleComposer(styles, format, noteComposer);
    }

    public List<FlowBlock> compose(Issue issue) {
        List<FlowBlock> blocks = new ArrayList<>();
        if (!issue.editorNote().isEmpty()) {
            StructureElement structure = StructureElement.root(StructureType.SECT);
            blocks.addAll(noteComposer.compose(issue.editorNote(), MemberPath.of("editorNote"), structure, 0));
        }
        BlockStart start = BlockStart.AFTER_BLANK_LINE;
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            StructureElement structure = StructureElement.root(StructureType.SECT);
            boolean titled = !section.title().isEmpty();
            if (titled) {
                blocks.add(heading(section, Anchor.ofSection(s), structure).starting(start));
                start = BlockStart.AFTER_BLANK_LINE;
            }
            for (int a = 0; a < section.articles().size(); a++) {
                Article article = section.articles().get(a);
                blocks.addAll(articleComposer.compose(
                        article, new Anchor(s, a), start, structure.child(StructureType.SECT), titled ? 1 : 0));
                start = AttachmentComposer.hasAttachedTexts(article)
                        ? BlockStart.NEW_PAGE
                        : BlockStart.AFTER_BLANK_LINE;
            }
        }
        return blocks;
    }

    private TextBlock heading(Section section, Anchor anchor, StructureElement structure) {
        String path = anchor.path().member("title").toString();
        return styles.centered(TextElement.SECTION_HEADING, path, section.title(), structure.child(StructureType.H1))
                .withNext()
                .marking(anchor);
    }
}
