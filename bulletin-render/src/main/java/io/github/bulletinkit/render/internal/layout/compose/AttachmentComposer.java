package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.MeasuredText;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Composes the attachments (附件) of an article: the list below its body, and the attached texts, each on a page of its own
 * (GB/T 9704-2012, 7.3.4). They have numbers if there are several.
 */
final class AttachmentComposer {
    private static final double INDENT_EM = 2;

    private final ElementStyles styles;
    private final String label;
    private final String name;
    private final String end;

    AttachmentComposer(ElementStyles styles, PrintedWords words) {
        this.styles = styles;
        this.label = words.label(PrintedWord.ATTACHMENT);
        this.name = words.name(PrintedWord.ATTACHMENT);
        this.end = words.ending(PrintedWord.ATTACHMENT);
    }

    static boolean hasAttachedTexts(Article article) {
        return article.attachments().stream().anyMatch(AttachmentComposer::hasText);
    }

    private static boolean hasText(Attachment attachment) {
        return !attachment.body().isEmpty();
    }

    /** After a blank line: the label and the titles. Numbers are below numbers, and second lines below titles. */
    List<FlowBlock> list(List<Attachment> attachments, MemberPath path, StructureElement structure) {
        List<TextBlock> rows = new ArrayList<>();
        int last = attachments.size() - 1;
        for (int i = 0; i <= last; i++) {
            String before = (i == 0 ? label : "") + (last > 0 ? (i + 1) + ". " : "");
            String title = attachments.get(i).title();
            TextElement element = TextElement.ATTACHMENT_LIST;
            rows.add(TextBlock.of(
                            path.element(i).member("title").toString(),
                            element,
                            styles.text(element, before + title + (i == last ? end : "")),
                            styles.lines(element, Alignment.LEFT),
                            structure.child(StructureType.P))
                    .starting(i == 0 ? BlockStart.AFTER_BLANK_LINE : BlockStart.NEXT_LINE));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new MeasuredText(rows, (blocks, widths) -> place(blocks, last > 0, widths)));
    }

    private List<TextBlock> place(List<TextBlock> rows, boolean numbered, ToDoubleFunction<StyledText> widths) {
        TextElement element = TextElement.ATTACHMENT_LIST;
        double labelEm = widths.applyAsDouble(styles.text(element, label));
        List<TextBlock> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TextBlock row = rows.get(i);
            double most = row.shape().measureEm() / 2;
            double numberEm = numbered ? widths.applyAsDouble(styles.text(element, i + 1 + ". 件")) - 1 : 0;
            double titleAt = Math.min(most, INDENT_EM + labelEm + numberEm);
            double rowAt = i == 0 ? INDENT_EM : Math.min(most, INDENT_EM + labelEm);
            placed.add(row.shaped(row.shape().indented(titleAt, rowAt - titleAt)));
        }
        return placed;
    }

    /**
     * The attached texts.
     *
     * @param rank the rank of the article's title in the logical structure
     */
    List<FlowBlock> texts(List<Attachment> attachments, MemberPath path, StructureElement structure, int rank) {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int i = 0; i < attachments.size(); i++) {
            if (hasText(attachments.get(i))) {
                String number = attachments.size() > 1 ? Integer.toString(i + 1) : "";
                StructureElement sect = structure.child(StructureType.SECT);
                blocks.addAll(text(attachments.get(i), number, path.element(i), sect, rank + 1));
            }
        }
        return blocks;
    }

    private List<FlowBlock> text(
            Attachment attachment, String number, MemberPath path, StructureElement structure, int rank) {
        TextElement element = TextElement.ATTACHMENT_LABEL;
        List<FlowBlock> blocks = new ArrayList<>();
        blocks.add(TextBlock.of(
                        "",
                        element,
                        styles.text(element, name + number),
                        styles.lines(element, Alignment.LEFT),
                        structure.child(StructureType.P))
                .starting(BlockStart.NEW_PAGE)
                .withNext());
        blocks.add(styles.centered(
                        TextElement.ARTICLE_TITLE,
                        path.member("title").toString(),
                        attachment.title(),
                        structure.child(StructureType.ofRank(rank)))
                .starting(BlockStart.AFTER_BLANK_LINE)
                .withNext());
        blocks.addAll(new BlockComposer(styles, TextElement.BODY, structure, rank)
                .compose(attachment.body(), path.member("body")));
        return blocks;
    }
}
