package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.DistinctTitles;
import io.github.bulletinkit.constraint.EditedPassages;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.EvenSpacing;
import io.github.bulletinkit.constraint.FaithfulContents;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.SectionsOfFormat;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a bulletin (一期): masthead, sections, and what else it may have.
 *
 * @param masthead the masthead; its parts may be absent, it may not
 * @param editorNote the editor's note (编者按) before the first section, empty where there is none
 * @param sections the sections, in order
 * @param colophon the colophon (版记) at the foot of the last page, null where there is none
 * @param tableOfContents the declared table of contents, null where the issue declares none
 */
@DistinctTitles(payload = ErrorSeverity.class)
@SectionsOfFormat(payload = ErrorSeverity.class)
@FaithfulContents(payload = ErrorSeverity.class)
@EvenSpacing(groups = Editorial.class, payload = WarningSeverity.class)
public record Issue(
        @Valid Masthead masthead,

        @EditedPassages(groups = Editorial.class, payload = WarningSeverity.class)
        List<@Valid Block> editorNote,

        @NonEmpty(message = "{io.github.bulletinkit.issue.empty}", payload = ErrorSeverity.class)
        List<@Valid Section> sections,

        @Valid @Nullable Colophon colophon,
        @Valid @Nullable TableOfContents tableOfContents) {

    /**
     * Copies the lists.
     *
     * @param masthead the masthead
     * @param editorNote the editor's note
     * @param sections the sections
     * @param colophon the colophon, or null
     * @param tableOfContents the declared table of contents, or null
     */
    public Issue {
        requireNonNull(masthead, "masthead");
        editorNote = Copies.of(editorNote, "editorNote");
        sections = Copies.of(sections, "sections");
    }

    /**
     * The texts that the author wrote, in the order of the members, empty ones included. The declared table of contents,
     * which repeats titles, is left out.
     *
     * @return the texts with their paths
     */
    public List<IssueText> texts() {
        return List.copyOf(IssueWalk.texts(this));
    }

    /**
     * The pictures of the editor's note and of all articles, in order.
     *
     * @return the pictures with their paths
     */
    public List<IssuePicture> pictures() {
        return List.copyOf(IssueWalk.pictures(this));
    }

    /**
     * The issue as plain text, for instance for a search index: its {@link #texts() texts} without the empty ones, each on
     * lines of its own.
     *
     * @return the text, without a line feed at the end
     */
    public String text() {
        return IssueWalk.plainText(this);
    }

    /**
     * A builder with nothing given yet.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this issue.
     *
     * @return the builder
     */
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

        /**
         * Sets the masthead.
         *
         * @param masthead the masthead
         * @return this builder
         */
        public Builder masthead(Masthead masthead) {
            this.masthead = requireNonNull(masthead, "masthead");
            return this;
        }

        /**
         * Fills the masthead, keeping what was given to it before.
         *
         * @param masthead fills the masthead's builder
         * @return this builder
         */
        public Builder masthead(Consumer<Masthead.Builder> masthead) {
            requireNonNull(masthead, "masthead");
            Masthead.Builder builder = this.masthead.toBuilder();
            masthead.accept(builder);
            return masthead(builder.build());
        }

        /**
         * Sets the editor's note (编者按) to indented paragraphs of plain text.
         *
         * @param paragraphs the text of each, without the label 编者按
         * @return this builder
         */
        public Builder editorNote(String... paragraphs) {
            return editorNote(Copies.of(Arrays.asList(requireNonNull(paragraphs, "paragraphs")), "paragraphs").stream()
                    .map(Paragraph::of)
                    .toList());
        }

        /**
         * Sets the editor's note (编者按).
         *
         * @param blocks its blocks, none for an issue without a note
         * @return this builder
         */
        public Builder editorNote(List<? extends Block> blocks) {
            List<Block> copy = Copies.of(blocks, "blocks");
            editorNote.clear();
            editorNote.addAll(copy);
            return this;
        }

        /**
         * Appends a section.
         *
         * @param title the section's title
         * @param section fills the section's builder
         * @return this builder
         */
        public Builder section(String title, Consumer<Section.Builder> section) {
            requireNonNull(title, "title");
            requireNonNull(section, "section");
            Section.Builder builder = Section.builder().title(title);
            section.accept(builder);
            return section(builder.build());
        }

        /**
         * Appends a section.
         *
         * @param section the section
         * @return this builder
         */
        public Builder section(Section section) {
            sections.add(requireNonNull(section, "section"));
            return this;
        }

        /**
         * Sets the sections.
         *
         * @param sections the sections
         * @return this builder
         */
        public Builder sections(List<Section> sections) {
            List<Section> copy = Copies.of(sections, "sections");
            this.sections.clear();
            this.sections.addAll(copy);
            return this;
        }

        /**
         * Sets the colophon (版记).
         *
         * @param colophon the colophon
         * @return this builder
         */
        public Builder colophon(Colophon colophon) {
            this.colophon = requireNonNull(colophon, "colophon");
            return this;
        }

        /**
         * Fills the colophon (版记), keeping what was given to it before.
         *
         * @param colophon fills the colophon's builder
         * @return this builder
         */
        public Builder colophon(Consumer<Colophon.Builder> colophon) {
            requireNonNull(colophon, "colophon");
            Colophon.Builder builder = this.colophon == null ? Colophon.builder() : this.colophon.toBuilder();
            colophon.accept(builder);
            return colophon(builder.build());
        }

        /**
         * Takes the colophon away.
         *
         * @return this builder
         */
        public Builder withoutColophon() {
            this.colophon = null;
            return this;
        }

        /**
         * Declares a table of contents, such as the one a renderer resolved.
         *
         * @param tableOfContents the table of contents
         * @return this builder
         */
        public Builder tableOfContents(TableOfContents tableOfContents) {
            this.tableOfContents = requireNonNull(tableOfContents, "tableOfContents");
            return this;
        }

        /**
         * Takes the declared table of contents away.
         *
         * @return this builder
         */
        public Builder withoutTableOfContents() {
            this.tableOfContents = null;
            return this;
        }

        /**
         * The issue as given so far.
         *
         * @return the issue
         */
        public Issue build() {
            return new Issue(masthead, editorNote, sections, colophon, tableOfContents);
        }
    }
}
