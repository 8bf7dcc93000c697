package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import java.util.List;

/** The member of a {@link FigureRow}; it is required. */
public interface FigureRowMixin {
    @JsonProperty("figures")
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<Figure> figures();
}
