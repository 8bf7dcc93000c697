package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.bulletinkit.internal.json.LevelDeserializer;
import io.github.bulletinkit.model.Heading;

/** The members of a {@link Heading}; the level is required. */
@JsonPropertyOrder({"level", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface HeadingMixin {
    @JsonProperty("level")
    @JsonSetter(nulls = Nulls.FAIL)
    @JsonDeserialize(using = LevelDeserializer.class)
    int level();

    @JsonProperty("text")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String text();
}
