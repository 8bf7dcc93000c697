package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.format.Cadence;
import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.NumberSequence;
import io.github.bulletinkit.format.Presence;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.format.SourcePlacement;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the issues of one series have in common, described once by the office that publishes it. Validators check issues against
 * it, renderers print its words, and readers look for them. Immutable.
 *
 * @param name the name of the series; only for display, it is not compared with the title of an issue
 * @param sections the titles of the sections, in order; empty if any sections are allowed. An issue may leave sections out.
 * @param sectionOrder whether the sections of an issue are in the order of {@code sections}
 * @param requiredSections those of the sections that every issue has
 * @param parts the parts that are not {@link Presence#REQUIRED}
 * @param numberSequence whether the numbers of the issues restart with the year
 * @param cadence the time from one issue to the next (刊期), null if issues appear irregularly
 * @param contents how the table of contents is printed
 * @param source where the source of an article is printed
 * @param words the words beside the author's text
 */
public record BulletinFormat(
        String name,
        List<String> sections,
        SectionOrder sectionOrder,
        List<String> requiredSections,
        Map<IssuePart, Presence> parts,
        NumberSequence numberSequence,
        @Nullable Cadence cadence,
        ContentsFormat contents,
        SourcePlacement source,
        PrintedWords words) {
    /** The format of a series that says nothing: all parts, any sections, the standard words and contents. */
    public static final BulletinFormat STANDARD = builder("").build();

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the title of a section is blank or appears twice, or a required section is none of
     *     the sections
     */
    public BulletinFormat {
        requireNonNull(name, "name");
        sections = Copies.of(sections, "sections");
        requireNonNull(sectionOrder, "sectionOrder");
        requiredSections = Copies.of(requiredSections, "requiredSections");
        parts = notRequired(requireNonNull(parts, "parts"));
        requireNonNull(numberSequence, "numberSequence");
        requireNonNull(contents, "contents");
        requireNonNull(source, "source");
        requireNonNull(words, "words");
        Set<String> seen = new HashSet<>();
        for (String title : sections) {
            if (title.isBlank()) {
                throw new IllegalArgumentException("sections must have titles: one of " + sections + " is blank");
            }
            if (!seen.add(title)) {
                throw new IllegalArgumentException("sections must differ: " + title + " comes twice");
            }
        }
        for (String title : requiredSections) {
            if (!seen.contains(title)) {
                throw new IllegalArgumentException(
                        "requiredSections must be among the sections " + sections + ", but " + title + " is not");
            }
        }
    }

    private static Map<IssuePart, Presence> notRequired(Map<IssuePart, Presence> parts) {
        Map<IssuePart, Presence> notRequired = new EnumMap<>(IssuePart.class);
        parts.forEach((part, presence) -> {
            if (requireNonNull(presence, "parts") != Presence.REQUIRED) {
                notRequired.put(part, presence);
            }
        });
        return Collections.unmodifiableMap(notRequired);
    }

    /** The weekly format of 长三角每周要讯: 科创聚焦 经济热点 产业动向 政策举措 经验交流 域外动态. */
    public static BulletinFormat yangtzeDeltaWeekly() {
        return builder("长三角每周要讯")
                .sections("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态")
                .cadence(Period.ofWeeks(1))
                .build();
    }

    /** Returns whether the issues have a part. */
    public Presence presence(IssuePart part) {
        return parts.getOrDefault(requireNonNull(part, "part"), Presence.REQUIRED);
    }

    /** Returns a builder with the name of the series. All parts are required, words and contents are the standard ones. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a builder with the values of this format. */
    public Builder toBuilder() {
        Builder builder = new Builder(name).sections(sections).requiredSections(requiredSections);
        builder.sectionOrder = sectionOrder;
        builder.parts.putAll(parts);
        builder.numberSequence = numberSequence;
        builder.cadence = cadence;
        builder.contents = contents;
        builder.source = source;
        builder.words = words;
        return builder;
    }

    /** Builds a {@link BulletinFormat}. */
    public static final class Builder {
        private final String name;
        private final List<String> sections = new ArrayList<>();
        private SectionOrder sectionOrder = SectionOrder.FIXED;
        private List<String> requiredSections = List.of();
        private final Map<IssuePart, Presence> parts = new EnumMap<>(IssuePart.class);
        private NumberSequence numberSequence = NumberSequence.INFERRED;
        private @Nullable Cadence cadence;
        private ContentsFormat contents = ContentsFormat.STANDARD;
        private SourcePlacement source = SourcePlacement.BELOW_TITLE;
        private PrintedWords words = PrintedWords.STANDARD;

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        /** Adds a section after the others. */
        public Builder section(String title) {
            sections.add(requireNonNull(title, "title"));
            return this;
        }

        /** Sets the titles of all sections, in order; an empty list allows any sections. */
        public Builder sections(String... titles) {
            return sections(Arrays.asList(requireNonNull(titles, "titles")));
        }

        /** Sets the titles of all sections, in order; an empty list allows any sections. */
        public Builder sections(List<String> titles) {
            List<String> copy = Copies.of(titles, "titles");
            sections.clear();
            sections.addAll(copy);
            return this;
        }

        /** Sets whether the sections of an issue are in the order of the format; the default is {@link SectionOrder#FIXED}. */
        public Builder sectionOrder(SectionOrder order) {
            this.sectionOrder = requireNonNull(order, "order");
            return this;
        }

        /** Sets the sections that every issue has. */
        public Builder requiredSections(String... titles) {
            return requiredSections(Arrays.asList(requireNonNull(titles, "titles")));
        }

        /** Sets the sections that every issue has. */
        public Builder requiredSections(List<String> titles) {
            this.requiredSections = Copies.of(titles, "titles");
            return this;
        }

        /** Sets whether the issues have a part; by default every part is {@link Presence#REQUIRED}. */
        public Builder part(IssuePart part, Presence presence) {
            parts.put(requireNonNull(part, "part"), requireNonNull(presence, "presence"));
            return this;
        }

        /** Sets that issues may leave these parts out. */
        public Builder optional(IssuePart... optional) {
            Arrays.asList(requireNonNull(optional, "optional")).forEach(part -> part(part, Presence.OPTIONAL));
            return this;
        }

        /** Sets that issues may leave out the parts that this one does not have throughout. */
        public Builder optionalUnlessIn(Issue issue) {
            requireNonNull(issue, "issue");
            Stream.of(IssuePart.values()).filter(part -> !part.isIn(issue)).forEach(this::optional);
            return this;
        }

        /** Sets that no issue has these parts. */
        public Builder absent(IssuePart... absent) {
            Arrays.asList(requireNonNull(absent, "absent")).forEach(part -> part(part, Presence.ABSENT));
            return this;
        }

        /**
         * Sets whether the numbers of the issues restart with the year; the default is {@link NumberSequence#INFERRED}.
         */
        public Builder numberSequence(NumberSequence sequence) {
            this.numberSequence = requireNonNull(sequence, "sequence");
            return this;
        }

        /**
         * Sets the time from one issue to the next (刊期), such as {@code Period.ofWeeks(1)}.
         *
         * @throws IllegalArgumentException if the period is zero or has a negative part
         */
        public Builder cadence(Period period) {
            return cadence(Cadence.of(period));
        }

        /** Sets the time from one issue to the next (刊期). */
        public Builder cadence(Cadence cadence) {
            this.cadence = requireNonNull(cadence, "cadence");
            return this;
        }

        /** Removes the cadence: issues may appear at any time. */
        public Builder withoutCadence() {
            this.cadence = null;
            return this;
        }

        /** Sets how the table of contents is printed; the default is {@link ContentsFormat#STANDARD}. */
        public Builder contents(ContentsFormat contents) {
            this.contents = requireNonNull(contents, "contents");
            return this;
        }

        /** Sets where the source of an article is printed; the default is below its title. */
        public Builder source(SourcePlacement source) {
            this.source = requireNonNull(source, "source");
            return this;
        }

        /**
         * Sets a word beside the author's text.
         *
         * @param text the word with {@code #} at the place of each value, such as {@code 呈报：#。}
         * @throws IllegalArgumentException if the number of values is not that of the word
         */
        public Builder word(PrintedWord word, String text) {
            return words(words.with(word, text));
        }

        /** Sets the words beside the author's text; the default is {@link PrintedWords#STANDARD}. */
        public Builder words(PrintedWords words) {
            this.words = requireNonNull(words, "words");
            return this;
        }

        /**
         * Builds the format.
         *
         * @throws IllegalArgumentException if the title of a section is blank or appears twice, or a required section is
         *     none of the sections
         */
        public BulletinFormat build() {
            return new BulletinFormat(
                    name,
                    sections,
                    sectionOrder,
                    requiredSections,
                    parts,
                    numberSequence,
                    cadence,
                    contents,
                    source,
                    words);
        }
    }
}
