package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.SignOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes articles with all their parts, in the order of print. */
final class ArticleWriter {
    private final BulletinFormat format;
    private final PrintedWords words;
    private final TextWriter text;
    private final BlockWriter blocks;

    ArticleWriter(BulletinFormat format, TextWriter text, BlockWriter blocks) {
        this.format = format;
        this.words = format.words();
        this.text = text;
        this.blocks = blocks;
    }

    void write(Article article, String bookmark) {
        heading(DocxStyle.ARTICLE, String.join("\n", article.titleLines()), bookmark);
        text.paragraph(DocxStyle.SUBTITLE, article.subtitle());
        text.paragraph(DocxStyle.BYLINE, article.byline());
        source(article, SourcePlacement.BELOW_TITLE, DocxStyle.SOURCE);
        editorNote(article.editorNote());
        text.paragraph(DocxStyle.SALUTATION, article.salutation());
        blocks.write(article.body());
        source(article, SourcePlacement.AFTER_BODY, DocxStyle.SOURCE_AT_END);
        attachments(article.attachments());
        signOff(article.signOff());
        attachedTexts(article.attachments());
    }

    /** Writes a heading that the table of contents leads to, nothing if it is blank. */
    void heading(DocxStyle style, String title, String bookmark) {
        if (!title.isBlank()) {
            text.open(style);
            text.bookmarked(bookmark, () -> text.run(title));
            text.close();
        }
    }

    void editorNote(List<Block> note) {
        if (!note.isEmpty()) {
            text.paragraph(DocxStyle.EDITOR_NOTE_HEADING, words.text(PrintedWord.EDITOR_NOTE));
            blocks.ofEditorNote().write(note);
        }
    }

    private void source(Article article, SourcePlacement here, DocxStyle style) {
        if (format.source() == here) {
            text.paragraph(style, words.source(article));
        }
    }

    /** The titles of the attachments, numbered if there are several (GB/T 9704-2012, 7.3.4). */
    private void attachments(List<Attachment> attachments) {
        String label = words.label(PrintedWord.ATTACHMENT);
        String ending = words.ending(PrintedWord.ATTACHMENT);
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() == 1 ? "" : (i + 1) + ".";
            String title = number + attachments.get(i).title();
            boolean last = i == attachments.size() - 1;
            text.paragraph(DocxStyle.ATTACHMENT, (i == 0 ? label : "") + title + (last ? ending : ""));
        }
    }

    private void signOff(@Nullable SignOff signOff) {
        if (signOff != null) {
            signOff.names().forEach(name -> text.paragraph(DocxStyle.SIGNATURE, name));
            if (signOff.date() != null) {
                text.paragraph(DocxStyle.DATE, words.print(signOff.date()));
            }
        }
    }

    /** Each attached text begins a page. */
    private void attachedTexts(List<Attachment> attachments) {
        String label = words.name(PrintedWord.ATTACHMENT);
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (!attachment.body().isEmpty()) {
                text.breakPage();
                text.paragraph(DocxStyle.ATTACHMENT_LABEL, label + (attachments.size() == 1 ? "" : i + 1));
                text.paragraph(DocxStyle.ATTACHMENT_TITLE, attachment.title());
                blocks.write(attachment.body());
            }
        }
    }
}
