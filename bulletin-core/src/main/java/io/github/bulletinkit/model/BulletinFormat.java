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
 * What the issues of one series have in common. If the format lists sections, an issue may leave some out, but may not
 * add others or change the order. If it lists none, any sections are allowed.
 *
 * @param name the name of the series, for people
 * @param sections the titles of the sections, in order
 * @param cadence the time from one issue to the next (刊期), null if issues appear irregularly
 */
public record BulletinFormat(
        String name, List<String> sections, @Nullable Period cadence) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a title is blank or appears twice, or the cadence is zero or negative
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
                throw new IllegalArgumentException("sections must differ: " + title + " comes twice");
            }
        }
        if (cadence != null && (cadence.isZero() || cadence.isNegative())) {
            throw new IllegalArgumentException("cadence must be positive: " + cadence);
        }
    }

    /** The weekly format of 长三角每周要讯: 科创聚焦 经济热点 产业动向 政策举措 经验交流 域外动态. */
    public static BulletinFormat yangtzeDeltaWeekly() {
        return builder("长三角每周要讯")
                .sections("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态")
                .cadence(Period.ofWeeks(1))
                .build();
    }

    /** Returns a builder with the name of the series. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a builder with the values of this format. */
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

        /** Appends a section. */
        public Builder section(String title) {
            sections.add(requireNonNull(title, "title"));
            return this;
        }

        /** Sets the titles of the sections, in order. */
        public Builder sections(String... titles) {
            return sections(Arrays.asList(requireNonNull(titles, "titles")));
        }

        /** Sets the titles of the sections, in order. */
        public Builder sections(List<String> titles) {
            List<String> copy = Copies.of(titles, "titles");
            sections.clear();
            sections.addAll(copy);
            return this;
        }

        /**
         * Sets the time from one issue to the next (刊期), such as {@code Period.ofWeeks(1)}: no part negative, not all
         * zero.
         */
        public Builder cadence(Period cadence) {
            this.cadence = requireNonNull(cadence, "cadence");
            return this;
        }

        /** Removes the cadence: issues may appear at any time. */
        public Builder withoutCadence() {
            this.cadence = null;
            return this;
        }

        /**
         * Builds the format.
         *
         * @throws IllegalArgumentException if a title is blank or appears twice, or the cadence is zero or negative
         */
        public BulletinFormat build() {
            return new BulletinFormat(name, sections, cadence);
        }
    }
}
