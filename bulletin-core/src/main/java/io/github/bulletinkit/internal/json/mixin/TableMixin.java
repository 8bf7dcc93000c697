package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.bulletinkit.internal.json.RowDeserializer;
import io.github.bulletinkit.model.Table;
import java.util.List;

/** The members of a {@link Table}. */
@JsonPropertyOrder({"caption", "header", "rows"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface TableMixin {
    @JsonProperty("caption")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String caption();

    @JsonProperty("header")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> header();

    @JsonProperty("rows")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    @JsonDeserialize(contentUsing = RowDeserializer.class)
    List<List<String>> rows();
}
