package io.github.bulletinkit.render.markdown;

import java.util.List;

/** A value of the front matter, with its place. */
sealed interface YamlValue {

    Place place();

    /**
     * A text, number or date, which are told apart by who reads them.
     *
     * @param text the characters, without quotes and escapes
     */
    record Scalar(Place place, String text) implements YamlValue {}

    /** A list. */
    record Sequence(Place place, List<YamlValue> items) implements YamlValue {}

    /** Keys with their values. */
    record Mapping(Place place, List<Member> members) implements YamlValue {}

    /** Nothing after a key, which is as good as no key. */
    record Nothing(Place place) implements YamlValue {}

    /** A key with its value. */
    record Member(Scalar key, YamlValue value) {}
}
