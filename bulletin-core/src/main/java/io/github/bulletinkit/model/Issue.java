package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.DistinctTitles;
import io.github.bulletinkit.constraint.EditedContent;
import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.EvenSpacing;
import io.github.bulletinkit.constraint.FaithfulContents;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.PartsOfFormat;
import io.github.bulletinkit.constraint.SectionsOfFormat;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a bulletin (一期).
 *
 * @param masthead the masthead, never null; its parts may be absent
 * @param editorNote the editor's note (编者按) before the first section, empty if there is none
 * @param sections the sections, in order
 * @param colophon the colophon (版记) at the foot of the last page, null if there is none
 * @param tableOfContents the declared table of contents, null if there is none
 */
@DistinctTitles(payload = ErrorSeverity.class)
@PartsOfFormat(payload = ErrorSeverity.class)
@SectionsOfFormat(payload = ErrorSeverity.class)
@FaithfulContents(payload = ErrorSeverity.class)
@EvenSpacing(groups = Editorial.class, payload = WarningSeverity.class)
@EditedContent(groups = Editorial.class, payload = WarningSeverity.class)
public record Issue(
        @Valid Masthead masthead,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid Block> editorNote,

        @NonEmpty(message = "{io.github.bulletinkit.issue.empty}", payload = ErrorSeverity.class)
        List<@Valid Section> sections,

        @Valid @Nullable Colophon colophon,
        @Valid @Nullable TableOfContents tableOfContents) {

    public Issue {
        requireNonNull(masthead, "masthead");
        editorNote = Copies.of(editorNote, "editorNote");
        sections = Copies.of(sections, "sections");
    }

    /**
     * Returns the texts that the author wrote with their paths, in the order of the members, empty ones included. The
     * declared table of contents only repeats titles and is left out.
     */
    public List<IssueText> texts() {
        return List.copyOf(IssueWalk.texts(this));
    }

    /** Returns the pictures of the editor's note and of all articles with their paths, in order. */
    public List<IssuePicture> pictures() {
        return List.copyOf(IssueWalk.pictures(this));
    }

    /**
     * Returns the {@link #texts() texts} as plain text, for instance for a search index: empty texts left out, a line
     * feed between two texts, no line feed at the end.
     */
    public String text() {
        return IssueWalk.plainText(this);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this issue. */
    public Builder toBuilder() {
        Builder builder =
                new Builder().masthead(masthead).editorNote(editorNote).sections(sections);
        builder.colophon = colophon;
        builder.tableOfContents = tableOfContents;
        return builder;
    }

    /** Builds an {@link Issue}. */
    public static final class Builder {
        private Masthead masthead = Masthead.builder().build();
        private final List<Block> editorNote = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private @Nullable Colophon colophon;
        private @Nullable TableOfContents tableOfContents;

        private Builder() {}

        /** Sets the masthead. */
        public Builder masthead(Masthead masthead) {
            this.masthead = requireNonNull(masthead, "masthead");
            return this;
        }

        /** Changes the masthead; what is already set stays. */
        public Builder masthead(Consumer<Masthead.Builder> masthead) {
            requireNonNull(masthead, "masthead");
            Masthead.Builder builder = this.masthead.toBuilder();
            masthead.accept(builder);
            return masthead(builder.build());
        }

        /** Sets the editor's note (编者按) to indented paragraphs of plain text, without the label 编者按. */
        public Builder editorNote(String... paragraphs) {
            return editorNote(Paragraph.listOf(paragraphs));
        }

        /** Sets the editor's note (编者按); an empty list removes it. */
        public Builder editorNote(List<? extends Block> blocks) {
            List<Block> copy = Copies.of(blocks, "blocks");
            editorNote.clear();
            editorNote.addAll(copy);
            return this;
        }

        /** Appends a section. */
        public Builder section(String title, Consumer<Section.Builder> section) {
            requireNonNull(title, "title");
            requireNonNull(section, "section");
            Section.Builder builder = Section.builder().title(title);
            section.accept(builder);
            return section(builder.build());
        }

        /** Appends a section. */
        public Builder section(Section section) {
            sections.add(requireNonNull(section, "section"));
            return this;
        }

        /** Appends an article that is under no section (不分栏目). */
        public Builder article(String title, Consumer<Article.Builder> article) {
            requireNonNull(title, "title");
            requireNonNull(article, "article");
            Article.Builder builder = Article.builder().title(title);
            article.accept(builder);
            return article(builder.build());
        }

        /** Appends an article that is under no section: to the last section if that has no title, or to a new one. */
        public Builder article(Article article) {
            requireNonNull(article, "article");
            int last = sections.size() - 1;
            if (last >= 0 && sections.get(last).title().isEmpty()) {
                sections.set(
                        last, sections.get(last).toBuilder().article(article).build());
            } else {
                sections.add(Section.builder().article(article).build());
            }
            return this;
        }

        /** Sets the sections. */
        public Builder sections(List<Section> sections) {
            List<Section> copy = Copies.of(sections, "sections");
            this.sections.clear();
            this.sections.addAll(copy);
            return this;
        }

        /** Sets the colophon (版记). */
        public Builder colophon(Colophon colophon) {
            this.colophon = requireNonNull(colophon, "colophon");
            return this;
        }

        /** Changes the colophon (版记), or adds one; what is already set stays. */
        public Builder colophon(Consumer<Colophon.Builder> colophon) {
            requireNonNull(colophon, "colophon");
            Colophon.Builder builder = this.colophon == null ? Colophon.builder() : this.colophon.toBuilder();
            colophon.accept(builder);
            return colophon(builder.build());
        }

        /** Removes the colophon. */
        public Builder withoutColophon() {
            this.colophon = null;
            return this;
        }

        /** Sets the declared table of contents, for example the one that a renderer resolved. */
        public Builder tableOfContents(TableOfContents tableOfContents) {
            this.tableOfContents = requireNonNull(tableOfContents, "tableOfContents");
            return this;
        }

        /** Removes the declared table of contents. */
        public Builder withoutTableOfContents() {
            this.tableOfContents = null;
            return this;
        }

        /** Builds the issue. */
        public Issue build() {
            return new Issue(masthead, editorNote, sections, colophon, tableOfContents);
        }
    }
}
