package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Section;
import java.util.List;

/** The members of a {@link Section}. */
@JsonPropertyOrder({"title", "articles"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SectionMixin {
    @JsonProperty("title")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String title();

    @JsonProperty("articles")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Article> articles();
}
