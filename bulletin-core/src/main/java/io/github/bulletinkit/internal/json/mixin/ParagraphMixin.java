package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.bulletinkit.internal.json.IndentDeserializer;
import io.github.bulletinkit.internal.json.ParagraphSerializer;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Paragraph;
import java.util.List;

/** The members of a {@link Paragraph} in object form; {@link ParagraphSerializer} writes both forms. */
public interface ParagraphMixin {
    @JsonProperty("indent")
    @JsonDeserialize(using = IndentDeserializer.class)
    boolean indent();

    @JsonProperty("inlines")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Inline> inlines();
}
