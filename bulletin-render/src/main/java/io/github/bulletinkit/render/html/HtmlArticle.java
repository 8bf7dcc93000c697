package io.github.bulletinkit.render.html;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.SignOff;
import java.util.List;

/** Writes an article (文章). */
final class HtmlArticle {
    private final Article article;
    private final String id;
    private final int level;
    private final PrintedWords words;
    private final SourcePlacement source;
    private final HtmlWriter html;
    private final HtmlNotes notes;

    /** For an article below a title of this level: 2 for {@code h2}. */
    HtmlArticle(Article article, String id, int level, BulletinFormat format, HtmlWriter html) {
        this.article = article;
        this.id = id;
        this.level = article.title().isBlank() ? level : level + 1;
        this.words = format.words();
        this.source = format.source();
        this.html = html;
        this.notes = new HtmlNotes(id, words, html);
    }

    void write() {
        html.open("article", "class", "article", "id", id).line();
        if (!article.title().isBlank()) {
            html.heading(level, article.titleLines(), "class", "article-title").line();
        }
        line(article.subtitle(), "subtitle");
        line(article.byline(), "byline");
        source(SourcePlacement.BELOW_TITLE, "source");
        editorNote();
        line(article.salutation(), "salutation");
        new HtmlBlocks(html, level, notes).write(article.body());
        source(SourcePlacement.AFTER_BODY, "source at-end");
        attachments();
        signOff();
        attachedTexts();
        notes.write();
        html.close("article").line();
    }

    private void line(String text, String classes) {
        if (!text.isEmpty()) {
            html.element("p", text, "class", classes).line();
        }
    }

    private void source(SourcePlacement here, String classes) {
        if (source == here) {
            line(words.source(article), classes);
        }
    }

    private void editorNote() {
        if (article.editorNote().isEmpty()) {
            return;
        }
        String label = Ids.editorNote(id);
        html.open("div", "class", "editor-note", "role", "note", "aria-labelledby", label)
                .line();
        html.element("p", words.text(PrintedWord.EDITOR_NOTE), "class", "editor-note-title", "id", label)
                .line();
        new HtmlBlocks(html, level, notes).write(article.editorNote());
        html.close("div").line();
    }

    /** The titles of the attachments, as links to the attached texts. */
    private void attachments() {
        List<Attachment> attachments = article.attachments();
        if (attachments.isEmpty()) {
            return;
        }
        html.openRow("div", "attachments");
        attachmentsLabel(words.label(PrintedWord.ATTACHMENT));
        html.openCell(attachments.size() == 1 ? "single" : "").open("ol").line();
        for (int i = 0; i < attachments.size(); i++) {
            attachment(attachments.get(i), Ids.attachment(id, i));
        }
        html.close("ol").line().closeCell();
        attachmentsLabel(words.ending(PrintedWord.ATTACHMENT));
        html.closeRow("div");
    }

    private void attachmentsLabel(String text) {
        if (!text.isEmpty()) {
            html.openCell("attachments-label");
            line(text, "attachments-label");
            html.closeCell();
        }
    }

    private void attachment(Attachment attachment, String target) {
        html.open("li");
        if (attachment.body().isEmpty() || attachment.title().isBlank()) {
            html.text(attachment.title());
        } else {
            html.element("a", attachment.title(), "class", "to-attachment", "href", "#" + target);
        }
        html.close("li").line();
    }

    private void signOff() {
        SignOff signOff = article.signOff();
        if (signOff == null || signOff.equals(new SignOff(List.of(), null))) {
            return;
        }
        html.open("div", "class", "sign-off").line();
        for (String name : signOff.names()) {
            html.element("p", name).line();
        }
        if (signOff.date() != null) {
            html.open("p").element("time", words.print(signOff.date()), "datetime", String.valueOf(signOff.date()));
            html.close("p").line();
        }
        html.close("div").line();
    }

    private void attachedTexts() {
        for (int i = 0; i < article.attachments().size(); i++) {
            Attachment attachment = article.attachments().get(i);
            if (!attachment.body().isEmpty()) {
                attachedText(attachment, i);
            }
        }
    }

    private void attachedText(Attachment attachment, int index) {
        html.open("section", "class", "attachment", "id", Ids.attachment(id, index))
                .line();
        String number = article.attachments().size() == 1 ? "" : String.valueOf(index + 1);
        line(words.name(PrintedWord.ATTACHMENT) + number, "attachment-label");
        if (attachment.title().isBlank()) {
            new HtmlBlocks(html, level, notes).write(attachment.body());
        } else {
            html.heading(level + 1, attachment.title(), "class", "attachment-title")
                    .line();
            new HtmlBlocks(html, level + 1, notes).write(attachment.body());
        }
        html.close("section").line();
    }
}
