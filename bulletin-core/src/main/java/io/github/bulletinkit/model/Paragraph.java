package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph (段落) of runs. Neighbouring runs of the same kind are joined and empty runs dropped, so paragraphs that
 * look the same are equal. A {@link Note} is neither joined nor dropped.
 *
 * @param inlines the runs, in order
 * @param indent whether the first line is indented (by 2 em in the usual styles)
 */
@NonEmpty(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
@LegibleText(of = TextKind.PARAGRAPH, payload = ErrorSeverity.class)
@EditedText(groups = Editorial.class, payload = WarningSeverity.class)
@NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
public record Paragraph(List<@Valid Inline> inlines, boolean indent) implements Block {

    public Paragraph {
        inlines = joined(Copies.of(inlines, "inlines"));
    }

    /** Returns an indented paragraph of plain text. */
    public static Paragraph of(String text) {
        return builder().text(text).build();
    }

    /** Returns indented paragraphs of plain text. */
    static List<Paragraph> listOf(String... texts) {
        return Copies.of(Arrays.asList(requireNonNull(texts, "paragraphs")), "paragraphs").stream()
                .map(Paragraph::of)
                .toList();
    }

    /** Returns an empty builder; its paragraph is indented. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this paragraph. */
    public Builder toBuilder() {
        Builder builder = new Builder().indent(indent);
        builder.inlines.addAll(inlines);
        return builder;
    }

    /** Returns the characters of all runs, without the words of notes. */
    public String text() {
        return inlines.stream().map(Inline::text).collect(Collectors.joining());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }

    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (inline instanceof Note) {
                joined.add(inline);
            } else if (last >= 0 && isSameKind(joined.get(last), inline)) {
                joined.set(last, inline.withText(joined.get(last).text() + inline.text()));
            } else if (!inline.text().isEmpty()) {
                joined.add(inline);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isSameKind(Inline one, Inline other) {
        return one.withText("").equals(other.withText(""));
    }

    /** Builds a {@link Paragraph} run by run. */
    public static final class Builder {
        private final List<Inline> inlines = new ArrayList<>();
        private boolean indent = true;

        private Builder() {}

        /** Appends plain text. */
        public Builder text(String text) {
            inlines.add(new Text(text));
            return this;
        }

        /** Appends emphasised text. */
        public Builder strong(String text) {
            inlines.add(new Strong(text));
            return this;
        }

        /** Appends a link; the target is an address such as {@code https://www.gov.cn/}. */
        public Builder link(String text, String target) {
            return inline(new Link(text, target));
        }

        /** Appends text set higher and smaller (上标). */
        public Builder superscript(String text) {
            return inline(new Superscript(text));
        }

        /** Appends text set lower and smaller (下标). */
        public Builder subscript(String text) {
            return inline(new Subscript(text));
        }

        /** Appends a note (脚注) to the words before it. */
        public Builder note(String note) {
            return inline(new Note(note));
        }

        /** Sets whether the first line is indented; the default is true. */
        public Builder indent(boolean indent) {
            this.indent = indent;
            return this;
        }

        /** Appends a run. */
        public Builder inline(Inline inline) {
            inlines.add(requireNonNull(inline, "inline"));
            return this;
        }

        /** Sets the runs. */
        public Builder inlines(List<? extends Inline> inlines) {
            List<Inline> copy = Copies.of(inlines, "inlines");
            this.inlines.clear();
            this.inlines.addAll(copy);
            return this;
        }

        /** Builds the paragraph. */
        public Paragraph build() {
            return new Paragraph(inlines, indent);
        }
    }
}
