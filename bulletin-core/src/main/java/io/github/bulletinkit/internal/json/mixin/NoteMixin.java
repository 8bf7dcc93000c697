package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.internal.json.InlineDeserializer;
import io.github.bulletinkit.model.Note;

/** A {@link Note} is an object with one member. */
public interface NoteMixin {
    @JsonProperty(InlineDeserializer.NOTE)
    @JsonSetter(nulls = Nulls.FAIL)
    String note();
}
