package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Composes the editor's note, and the sections with their articles. */
public final class BodyComposer {
    private final ElementStyles styles;

    public BodyComposer(ElementStyles styles) {
        this.styles = styles;
    }

    public List<FlowBlock> compose(Issue issue) {
        List<FlowBlock> blocks = new ArrayList<>();
        if (!issue.editorNote().isEmpty()) {
            addEditorNote(issue.editorNote(), blocks);
        }
        for (int s = 0; s < issue.sections().size(); s++) {
            addSection(issue.sections().get(s), s, blocks);
        }
        return blocks;
    }

    private void addEditorNote(List<Block> note, List<FlowBlock> blocks) {
        StructureElement structure = StructureElement.root(StructureType.SECT);
        TextElement element = TextElement.EDITOR_NOTE_HEADING;
        blocks.add(title(element, "", PrintedWord.EDITOR_NOTE.text(), structure.child(StructureType.H1)));
        blocks.addAll(new BlockComposer(styles, TextElement.EDITOR_NOTE, structure, 1)
                .compose(note, MemberPath.of("editorNote")));
    }

    private void addSection(Section section, int index, List<FlowBlock> blocks) {
        StructureElement structure = StructureElement.root(StructureType.SECT);
        Anchor anchor = Anchor.ofSection(index);
        TextBlock heading = title(
                TextElement.SECTION_HEADING,
                anchor.path().member("title").toString(),
                section.title(),
                structure.child(StructureType.H1));
        blocks.add(heading.afterBlankLine().marking(anchor));
        for (int a = 0; a < section.articles().size(); a++) {
            addArticle(section.articles().get(a), new Anchor(index, a), structure.child(StructureType.SECT), blocks);
        }
    }

    private void addArticle(Article article, Anchor anchor, StructureElement structure, List<FlowBlock> blocks) {
        MemberPath path = anchor.path();
        TextBlock title = title(
                TextElement.ARTICLE_TITLE,
                path.member("title").toString(),
                article.title(),
                structure.child(StructureType.H2));
        blocks.add(title.afterBlankLine().marking(anchor));
        if (!article.source().isEmpty()) {
            String source = PrintedWords.STANDARD.print(PrintedWord.SOURCE, article.source());
            blocks.add(title(
                    TextElement.SOURCE, path.member("source").toString(), source, structure.child(StructureType.P)));
        }
        blocks.addAll(
                new BlockComposer(styles, TextElement.BODY, structure, 2).compose(article.body(), path.member("body")));
    }

    private TextBlock title(TextElement element, String path, String text, StructureElement structure) {
        return TextBlock.of(
                        path, element, styles.text(element, text), styles.lines(element, Alignment.CENTERED), structure)
                .withNext();
    }
}
