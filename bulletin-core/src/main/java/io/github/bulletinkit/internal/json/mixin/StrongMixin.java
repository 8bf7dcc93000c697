package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.internal.json.InlineDeserializer;
import io.github.bulletinkit.model.Strong;

/** A {@link Strong} is an object with one member. */
public interface StrongMixin {
    @JsonProperty(InlineDeserializer.STRONG)
    @JsonSetter(nulls = Nulls.FAIL)
    String text();
}
