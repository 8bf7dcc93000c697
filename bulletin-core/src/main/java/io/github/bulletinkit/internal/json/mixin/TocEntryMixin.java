package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.TocEntry;

/** The members of a {@link TocEntry}; page 0 means left out. */
@JsonPropertyOrder({"section", "title", "page"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface TocEntryMixin {
    @JsonProperty("section")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String section();

    @JsonProperty("title")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String title();

    @JsonProperty("page")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int page();
}
