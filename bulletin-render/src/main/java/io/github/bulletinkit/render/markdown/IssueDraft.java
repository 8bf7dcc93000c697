package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an issue while it is read. The headings before a part decide where it belongs. */
final class IssueDraft {
    private final Faults faults;
    private final Issue.Builder issue;
    private final boolean titled;
    private final List<Block> editorNote = new ArrayList<>();
    private Section.@Nullable Builder section;
    private @Nullable ArticleDraft article;
    private boolean anythingRead;

    IssueDraft(Issue head, Faults faults) {
        this.faults = faults;
        this.issue = head.toBuilder();
        this.titled = !head.masthead().title().isEmpty();
    }

    /** The name of the bulletin. */
    void title(SourcePosition place, String title) {
        if (anythingRead) {
            faults.add(place, "# is the name of the bulletin, once and before all else; write ## for a section");
        } else if (titled) {
            faults.add(place, "the front matter names the bulletin already; take out one of both");
        } else {
            issue.masthead(masthead -> masthead.title(title));
        }
        anythingRead = true;
    }

    void section(String title) {
        endSection();
        section = Section.builder().title(title);
        anythingRead = true;
    }

    /** An article before the first section is in a section without a title. */
    void article(String title) {
        endArticle();
        if (section == null) {
            section = Section.builder();
        }
        article = new ArticleDraft(title, faults);
        anythingRead = true;
    }

    /** The text of a paragraph after one of the {@link Marks#MEMBERS}. */
    void member(SourcePosition place, String mark, String text) {
        inArticle(place, mark, draft -> draft.member(place, mark, text));
    }

    void body(SourcePosition place) {
        inArticle(place, Marks.BODY, draft -> draft.body(place));
    }

    void signOff(SourcePosition place) {
        inArticle(place, Marks.SIGN_OFF, draft -> draft.signOff(place));
    }

    private void inArticle(SourcePosition place, String mark, Consumer<ArticleDraft> member) {
        if (article == null) {
            faults.add(
                    place, "the " + mark + " is part of an article; write ### and the title of the article before it");
        } else {
            member.accept(article);
        }
        anythingRead = true;
    }

    void block(SourcePosition place, Block block) {
        if (article != null) {
            article.block(place, block);
        } else if (section == null) {
            editorNote.add(block);
        } else {
            faults.add(
                    place,
                    "this is in a section, but in no article; write ### and a title before it, or [//]: # (article)");
        }
        anythingRead = true;
    }

    Issue finish() {
        endSection();
        return issue.editorNote(editorNote).build();
    }

    private void endSection() {
        endArticle();
        if (section != null) {
            issue.section(section.build());
        }
        section = null;
    }

    private void endArticle() {
        if (section != null && article != null) {
            section.article(article.finish());
        }
        article = null;
    }
}
