package io.github.bulletinkit.render.html;

import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.style.Logo;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an issue, in the order that its {@link HtmlOutput} asks for. */
final class HtmlIssue {
    private static final int TITLE_LEVEL = 1;
    private static final int SECTION_LEVEL = 2;

    private final Issue issue;
    private final BulletinFormat format;
    private final PrintedWords words;
    private final @Nullable Logo logo;
    private final HtmlWriter html;

    HtmlIssue(Issue issue, BulletinFormat format, @Nullable Logo logo, HtmlWriter html) {
        this.issue = issue;
        this.format = format;
        this.words = format.words();
        this.logo = logo;
        this.html = html;
    }

    Issue issue() {
        return issue;
    }

    PrintedWords words() {
        return words;
    }

    boolean hasPictures() {
        return logo != null || !issue.pictures().isEmpty();
    }

    void masthead() {
        new HtmlMasthead(issue.masthead(), words, logo, html).write();
    }

    void contents() {
        new HtmlContents(issue, format, html).write();
    }

    /** The classes of the element around the body. On paper it begins a page only after a table of contents of its own. */
    String mainClasses() {
        return format.contents().placement() == ContentsPlacement.OWN_PAGES ? "main" : "main same-page";
    }

    void body() {
        editorNote();
        for (int i = 0; i < issue.sections().size(); i++) {
            section(i, issue.sections().get(i));
        }
    }

    private void editorNote() {
        if (issue.editorNote().isEmpty()) {
            return;
        }
        html.open("section", "class", "editor-note", "aria-labelledby", Ids.label(issue, words, Ids.EDITOR_NOTE))
                .line();
        html.heading(2, words.text(PrintedWord.EDITOR_NOTE), "class", "editor-note-title", "id", Ids.EDITOR_NOTE)
                .line();
        HtmlNotes notes = new HtmlNotes(Ids.EDITOR_NOTE, words, html);
        new HtmlBlocks(html, 2, notes).write(issue.editorNote());
        notes.write();
        html.close("section").line();
    }

    private void section(int index, Section section) {
        boolean titled = !section.title().isBlank();
        html.open("section", "class", "section", "id", Ids.section(index)).line();
        if (titled) {
            html.heading(SECTION_LEVEL, section.title(), "class", "section-title")
                    .line();
        }
        for (int i = 0; i < section.articles().size(); i++) {
            int above = titled ? SECTION_LEVEL : TITLE_LEVEL;
            new HtmlArticle(section.articles().get(i), Ids.article(index, i), above, format, html).write();
        }
        html.close("section").line();
    }

    void colophon() {
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            new HtmlColophon(colophon, words, html).write();
        }
    }
}
