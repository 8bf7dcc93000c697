package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the issues of one series have in common: the sections, in their fixed order, and how often an issue appears. An
 * issue may leave sections out, but has no others and in no other order; a format without sections leaves them free.
 *
 * @param name the name of the series, for people
 * @param sections the titles of the sections, in order
 * @param cadence the time from one issue to the next (刊期), null where issues appear irregularly
 */
public record BulletinFormat(
        String name, List<String> sections, @Nullable Period cadence) {

    /**
     * Copies the titles.
     *
     * @param name the name of the series
     * @param sections the titles of the sections
     * @param cadence the time from one issue to the next, or null
     * @throws IllegalArgumentException if a title is blank or stands twice, or the cadence is not positive
     */
    public BulletinFormat {
        requireNonNull(name, "name");
        sections = Copies.of(sections, "sections");
        Set<String> seen = new HashSet<>();
        for (String title : sections) {
            if (title.isBlank()) {
                throw new IllegalArgumentException("sections must have titles: one of " + sections + " is blank");
            }
            if (!seen.add(title)) {
                throw new IllegalArgumentException("sections must differ: " + title + " stands twice");
            }
        }
        if (cadence != null && (cadence.isZero() || cadence.isNegative())) {
            throw new IllegalArgumentException("cadence must be positive: " + cadence);
        }
    }

    /**
     * The format of 长三角每周要讯: 科创聚焦 经济热点 产业动向 政策举措 经验交流 域外动态, every week.
     *
     * @return the format
     */
    public static BulletinFormat yangtzeDeltaWeekly() {
        return builder("长三角每周要讯")
                .sections("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态")
                .cadence(Period.ofWeeks(1))
                .build();
    }

    /**
     * A builder for another series.
     *
     * @param name the name of the series, for people
     * @return the builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * A builder that starts from this format.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name).sections(sections);
        builder.cadence = cadence;
        return builder;
    }

    /** Builds a {@link BulletinFormat}. */
    public static final class Builder {
        private final String name;
        private final List<String> sections = new ArrayList<>();
        private @Nullable Period cadence;

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        /**
         * Appends a section.
         *
         * @param title the section's title
         * @return this builder
         */
        public Builder section(String title) {
            sections.add(requireNonNull(title, "title"));
            return this;
        }

        /**
         * Sets the sections.
         *
         * @param titles their titles, in order
         * @return this builder
         */
        public Builder sections(String... titles) {
            return sections(Arrays.asList(requireNonNull(titles, "titles")));
        }

        /**
         * Sets the sections.
         *
         * @param titles their titles, in order
         * @return this builder
         */
        public Builder sections(List<String> titles) {
            List<String> copy = Copies.of(titles, "titles");
            sections.clear();
            sections.addAll(copy);
            return this;
        }

        /**
         * Sets the time from one issue to the next (刊期); without it issues may appear at any time.
         *
         * @param cadence the time, such as {@code Period.ofWeeks(1)}; no unit of it negative, and not all zero
         * @return this builder
         */
        public Builder cadence(Period cadence) {
            this.cadence = requireNonNull(cadence, "cadence");
            return this;
        }

        /**
         * Takes the cadence away: issues may appear at any time.
         *
         * @return this builder
         */
        public Builder withoutCadence() {
            this.cadence = null;
            return this;
        }

        /**
         * The format as given so far.
         *
         * @return the format
         * @throws IllegalArgumentException if a section's title is blank or stands twice, or the cadence is not positive
         */
        public BulletinFormat build() {
            return new BulletinFormat(name, sections, cadence);
        }
    }
}
