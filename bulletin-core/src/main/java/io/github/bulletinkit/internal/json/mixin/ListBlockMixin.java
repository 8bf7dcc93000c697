package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import java.util.List;

/** The members of a {@link ListBlock}; the marker is required. */
@JsonPropertyOrder({"marker", "items"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ListBlockMixin {
    @JsonProperty("marker")
    @JsonSetter(nulls = Nulls.FAIL)
    ListMarker marker();

    @JsonProperty("items")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<ListItem> items();

    /** A {@link ListMarker} is written as its id. */
    interface Marker {
        @JsonValue
        String id();
    }
}
