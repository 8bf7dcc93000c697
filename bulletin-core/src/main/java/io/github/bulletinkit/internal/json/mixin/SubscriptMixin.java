package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.internal.json.InlineDeserializer;
import io.github.bulletinkit.model.Subscript;

/** A {@link Subscript} is an object with one member. */
public interface SubscriptMixin {
    @JsonProperty(InlineDeserializer.SUBSCRIPT)
    @JsonSetter(nulls = Nulls.FAIL)
    String text();
}
