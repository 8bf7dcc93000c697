package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.SignOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an {@link Article}. */
@JsonPropertyOrder({
    "title",
    "titleBreaks",
    "subtitle",
    "byline",
    "source",
    "editorNote",
    "salutation",
    "body",
    "signOff",
    "attachments"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ArticleMixin {
    @JsonProperty("title")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String title();

    @JsonProperty("titleBreaks")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Integer> titleBreaks();

    @JsonProperty("subtitle")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String subtitle();

    @JsonProperty("byline")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String byline();

    @JsonProperty("source")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String source();

    @JsonProperty("editorNote")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Block> editorNote();

    @JsonProperty("salutation")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String salutation();

    @JsonProperty("body")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Block> body();

    @JsonProperty("signOff")
    @Nullable
    SignOff signOff();

    @JsonProperty("attachments")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Attachment> attachments();
}
