package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.bulletinkit.model.ImageData;
import org.jspecify.annotations.Nullable;

/** A figure in JSON: the picture is two required members of the same object. */
public record FigureForm(
        @JsonProperty("mediaType") @JsonSetter(nulls = Nulls.FAIL)
        String mediaType,

        @JsonProperty("data") @JsonSetter(nulls = Nulls.FAIL) @JsonDeserialize(using = ImageDataDeserializer.class)
        ImageData data,

        @JsonProperty("alt") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String alt,

        @JsonProperty("caption") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String caption,

        @JsonProperty("widthPercent") @Nullable Integer widthPercent) {}
