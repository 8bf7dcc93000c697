package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.internal.json.InlineDeserializer;
import io.github.bulletinkit.model.Link;

/** The members of a {@link Link}. */
@JsonPropertyOrder({InlineDeserializer.LINK, "target"})
public interface LinkMixin {
    @JsonProperty(InlineDeserializer.LINK)
    @JsonSetter(nulls = Nulls.FAIL)
    String text();

    @JsonProperty("target")
    @JsonSetter(nulls = Nulls.FAIL)
    String target();
}
