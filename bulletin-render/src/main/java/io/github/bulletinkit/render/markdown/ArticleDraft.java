package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import io.github.bulletinkit.render.internal.markdown.frontmatter.Dates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the members of an article while it is read, in the order in which they are printed. */
final class ArticleDraft {
    private final Faults faults;
    private final Article.Builder article;
    private final Set<String> given = new HashSet<>();
    private final List<Block> editorNote = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Block> attached = new ArrayList<>();
    private String attachment = "";
    private @Nullable IssueDate signedOn;
    private Part part = Part.HEAD;
    private boolean signed;
    private int attachments;

    /** What the next block belongs to. */
    private enum Part {
        HEAD,
        EDITOR_NOTE,
        BODY,
        SIGN_OFF,
        ATTACHMENT
    }

    ArticleDraft(String title, Faults faults) {
        this.faults = faults;
        this.article = Article.builder().title(title);
    }

    void block(SourcePosition place, Block block) {
        switch (part) {
            case HEAD, BODY -> {
                part = Part.BODY;
                article.block(block);
            }
            case EDITOR_NOTE -> editorNote.add(block);
            case SIGN_OFF -> name(place, block);
            case ATTACHMENT -> attached.add(block);
        }
    }

    private void name(SourcePosition place, Block block) {
        if (block instanceof Paragraph paragraph && paragraph.equals(Paragraph.of(paragraph.text()))) {
            names.add(paragraph.text());
        } else {
            faults.add(
                    place,
                    "a sign-off has only names, each a paragraph of plain text, and a date; write an attached"
                            + " text after [//]: # (attachment)");
        }
    }

    /** The text of a paragraph after one of the {@link Marks#MEMBERS}. */
    void member(SourcePosition place, String mark, String text) {
        switch (mark) {
            case Marks.SUBTITLE -> head(place, mark, () -> article.subtitle(text));
            case Marks.BYLINE -> head(place, mark, () -> article.byline(text));
            case Marks.SOURCE ->
                head(place, mark, () -> article.source(withoutLabel(place, mark, PrintedWord.SOURCE, text)));
            case Marks.EDITOR_NOTE -> editorNote(place, text);
            case Marks.SALUTATION -> salutation(place, text);
            case Marks.ATTACHMENT -> attachment(withoutLabel(place, mark, PrintedWord.ATTACHMENT, text));
            case Marks.DATE -> date(place, text);
            default -> throw new IllegalArgumentException(mark);
        }
    }

    private void head(SourcePosition place, String mark, Runnable setter) {
        if (part != Part.HEAD || !given.add(mark)) {
            faults.add(place, "the " + mark + " of an article is right after its title, and there is only one");
        } else {
            setter.run();
        }
    }

    private String withoutLabel(SourcePosition place, String mark, PrintedWord word, String text) {
        String label = PrintedWords.STANDARD.label(word);
        if (!text.startsWith(label)) {
            faults.add(place, "the " + mark + " of an article begins with " + label);
            return text;
        }
        return text.substring(label.length());
    }

    private void editorNote(SourcePosition place, String label) {
        if (part != Part.HEAD) {
            faults.add(place, "the editor's note of an article comes before its salutation and body");
        } else if (!label.equals(PrintedWord.EDITOR_NOTE.text())) {
            faults.add(place, "the editor's note begins with a paragraph " + PrintedWord.EDITOR_NOTE.text());
        }
        part = Part.EDITOR_NOTE;
    }

    private void salutation(SourcePosition place, String text) {
        if (part != Part.HEAD && part != Part.EDITOR_NOTE) {
            faults.add(place, "the salutation comes before the body of an article, and there is only one");
        }
        article.salutation(text);
        part = Part.BODY;
    }

    /** Ends the editor's note. */
    void body(SourcePosition place) {
        if (part != Part.EDITOR_NOTE) {
            faults.add(place, "this mark ends an editor's note, but there is none before it; take it out");
        }
        part = Part.BODY;
    }

    void signOff(SourcePosition place) {
        if (signed || part == Part.ATTACHMENT) {
            faults.add(place, "the sign-off comes after the body of an article and before its attachments, once");
        }
        signed = true;
        part = Part.SIGN_OFF;
    }

    private void date(SourcePosition place, String text) {
        Optional<IssueDate> date = Dates.read(text);
        if (part != Part.SIGN_OFF || signedOn != null) {
            faults.add(place, "the date belongs to a sign-off, and there is only one; write [//]: # (sign-off) before");
        } else if (date.isEmpty()) {
            faults.add(place, "expected " + Dates.EXPECTED);
        } else {
            signedOn = date.get();
        }
    }

    /** The title has a number, which is not needed for one attachment. */
    private void attachment(String title) {
        endAttachment();
        attachments++;
        String number = numbered(attachments, "");
        attachment = title.startsWith(number) ? title.substring(number.length()) : title;
        part = Part.ATTACHMENT;
    }

    static String numbered(int number, String title) {
        return number + ". " + title;
    }

    private void endAttachment() {
        if (part == Part.ATTACHMENT) {
            article.attachment(new Attachment(attachment, attached));
            attached.clear();
        }
    }

    Article finish() {
        endAttachment();
        if (signed) {
            article.signOff(new SignOff(names, signedOn));
        }
        return article.editorNote(editorNote).build();
    }
}
