package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.bulletinkit.internal.json.RowDeserializer;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Table;
import java.util.List;

/** The members of a {@link Table}. */
@JsonPropertyOrder({"caption", "header", "subheaders", "rows", "alignment", "turned"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface TableMixin {
    @JsonProperty("caption")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String caption();

    @JsonProperty("header")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<Cell> header();

    @JsonProperty("subheaders")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    @JsonDeserialize(contentUsing = RowDeserializer.class)
    List<List<Cell>> subheaders();

    @JsonProperty("rows")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    @JsonDeserialize(contentUsing = RowDeserializer.class)
    List<List<Cell>> rows();

    @JsonProperty("alignment")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<ColumnAlignment> alignment();

    @JsonProperty("turned")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean turned();

    /** A {@link ColumnAlignment} is written as its id. */
    interface Alignment {
        @JsonValue
        String id();
    }
}
