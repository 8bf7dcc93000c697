package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an issue while it is read. The headings before a part decide where it belongs. */
final class IssueDraft {
    private final Faults faults;
    private final Issue.Builder issue;
    private final boolean titled;
    private final List<Block> editorNote = new ArrayList<>();
    private Section.@Nullable Builder section;
    private Article.@Nullable Builder article;
    private boolean anythingRead;
    private boolean articleBegun;

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

    void article(SourcePosition place, String title) {
        endArticle();
        article = Article.builder().title(title);
        articleBegun = false;
        if (section == null) {
            faults.add(place, "an article outside of a section; write ## and the title of its section before it");
        }
        anythingRead = true;
    }

    void source(SourcePosition place, String source) {
        if (article == null || articleBegun) {
            faults.add(place, "the source of an article is right after its title");
        } else {
            article.source(source);
            articleBegun = true;
        }
    }

    void block(SourcePosition place, Block block) {
        if (article != null) {
            article.block(block);
            articleBegun = true;
        } else if (section == null) {
            editorNote.add(block);
        } else {
            faults.add(place, "this is in a section, but in no article; write ### and a title before it");
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
            section.article(article.build());
        }
        article = null;
    }
}
