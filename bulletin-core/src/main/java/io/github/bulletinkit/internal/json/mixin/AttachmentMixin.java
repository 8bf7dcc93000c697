package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import java.util.List;

/** The members of an {@link Attachment}. */
@JsonPropertyOrder({"title", "body"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface AttachmentMixin {
    @JsonProperty("title")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String title();

    @JsonProperty("body")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Block> body();
}
