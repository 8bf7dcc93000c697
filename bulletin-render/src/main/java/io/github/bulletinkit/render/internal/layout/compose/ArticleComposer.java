package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.Mark;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Composes one article with all its parts. */
final class ArticleComposer {
    private final ElementStyles styles;
    private final BulletinFormat format;
    private final EditorNoteComposer noteComposer;
    private final SignOffComposer signOffComposer;
    private final AttachmentComposer attachmentComposer;

    ArticleComposer(ElementStyles styles, BulletinFormat format, EditorNoteComposer noteComposer) {
        this.styles = styles;
        this.format = format;
        this.noteComposer = noteComposer;
        this.signOffComposer = new SignOffComposer(styles, format.words());
        this.attachmentComposer = new AttachmentComposer(styles, format.words());
    }

    /**
     * Composes an article.
     *
     * @param rankAbove the rank of the heading above it in the logical structure, 0 if there is none
     */
    List<FlowBlock> compose(
            Article article, Anchor anchor, BlockStart start, StructureElement structure, int rankAbove) {
        MemberPath path = anchor.path();
        boolean titled = !article.title().isEmpty();
        String source = format.words().source(article);
        int rank = titled ? rankAbove + 1 : rankAbove;
        List<FlowBlock> blocks = new ArrayList<>();
        if (titled) {
            StructureElement title = structure.child(StructureType.ofRank(rank));
            List<TextBlock> lines = article.titleLines().stream()
                    .map(line -> styles.centered(TextElement.ARTICLE_TITLE, member(path, "title"), line, title)
                            .withNext())
                    .toList();
            blocks.add(lines.get(0).starting(start).marking(anchor));
            blocks.addAll(lines.subList(1, lines.size()));
        } else {
            blocks.add(new Mark(anchor, start == BlockStart.NEW_PAGE ? start : BlockStart.NEXT_LINE));
        }
        addLineBelowTitle(TextElement.SUBTITLE, member(path, "subtitle"), article.subtitle(), structure, blocks);
        addLineBelowTitle(TextElement.BYLINE, member(path, "byline"), article.byline(), structure, blocks);
        if (format.source() == SourcePlacement.BELOW_TITLE) {
            addLineBelowTitle(TextElement.SOURCE, member(path, "source"), source, structure, blocks);
        }
        if (!article.editorNote().isEmpty()) {
            blocks.addAll(noteComposer.compose(
                    article.editorNote(), path.member("editorNote"), structure.child(StructureType.SECT), rank));
        }
        if (!article.salutation().isEmpty()) {
            blocks.add(salutation(article.salutation(), member(path, "salutation"), structure));
        }
        blocks.addAll(new BlockComposer(styles, TextElement.BODY, structure, rank)
                .compose(article.body(), path.member("body")));
        if (format.source() == SourcePlacement.AFTER_BODY && !source.isEmpty()) {
            blocks.add(lastLine(source, member(path, "source"), structure));
        }
        blocks.addAll(attachmentComposer.list(article.attachments(), path.member("attachments"), structure));
        if (article.signOff() != null) {
            blocks.addAll(signOffComposer.compose(article.signOff(), path.member("signOff"), structure));
        }
        blocks.addAll(attachmentComposer.texts(article.attachments(), path.member("attachments"), structure, rank));
        return blocks;
    }

    private static String member(MemberPath path, String name) {
        return path.member(name).toString();
    }

    private void addLineBelowTitle(
            TextElement element, String path, String text, StructureElement structure, List<FlowBlock> blocks) {
        if (!text.isEmpty()) {
            blocks.add(styles.centered(element, path, text, structure.child(StructureType.P))
                    .withNext());
        }
    }

    /** Flush left (GB/T 9704-2012, 7.3.2). */
    private TextBlock salutation(String text, String path, StructureElement structure) {
        TextElement element = TextElement.BODY;
        return TextBlock.of(
                        path,
                        element,
                        styles.text(element, text),
                        styles.runningText(element, false),
                        structure.child(StructureType.P))
                .withNext();
    }

    private TextBlock lastLine(String text, String path, StructureElement structure) {
        TextElement element = TextElement.SOURCE;
        return TextBlock.of(
                path,
                element,
                styles.text(element, text),
                styles.lines(element, Alignment.RIGHT),
                structure.child(StructureType.P));
    }
}
