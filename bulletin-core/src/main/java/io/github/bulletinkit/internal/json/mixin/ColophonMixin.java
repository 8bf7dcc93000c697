package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.IssueDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a {@link Colophon}; 0 copies means left out. */
@JsonPropertyOrder({
    "addressedTo",
    "reportTo",
    "sendTo",
    "copyTo",
    "distributeTo",
    "editor",
    "proofreader",
    "reviewer",
    "approver",
    "contact",
    "phone",
    "otherLines",
    "printedBy",
    "printedOn",
    "copies"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ColophonMixin {
    @JsonProperty("addressedTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> addressedTo();

    @JsonProperty("reportTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> reportTo();

    @JsonProperty("sendTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> sendTo();

    @JsonProperty("copyTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> copyTo();

    @JsonProperty("distributeTo")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> distributeTo();

    @JsonProperty("editor")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String editor();

    @JsonProperty("proofreader")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String proofreader();

    @JsonProperty("reviewer")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String reviewer();

    @JsonProperty("approver")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String approver();

    @JsonProperty("contact")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String contact();

    @JsonProperty("phone")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String phone();

    @JsonProperty("otherLines")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> otherLines();

    @JsonProperty("printedBy")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String printedBy();

    @JsonProperty("printedOn")
    @Nullable
    IssueDate printedOn();

    @JsonProperty("copies")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int copies();
}
