package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.Colophon;
import java.util.List;

/** The members of a {@link Colophon}; 0 copies means left out. */
@JsonPropertyOrder({"reportTo", "sendTo", "distributeTo", "editor", "approver", "copies"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ColophonMixin {
    @JsonProperty("reportTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> reportTo();

    @JsonProperty("sendTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> sendTo();

    @JsonProperty("distributeTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> distributeTo();

    @JsonProperty("editor")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String editor();

    @JsonProperty("approver")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String approver();

    @JsonProperty("copies")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int copies();
}
