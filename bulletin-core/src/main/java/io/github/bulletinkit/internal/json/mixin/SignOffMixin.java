package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.SignOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a {@link SignOff}. */
@JsonPropertyOrder({"names", "date"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SignOffMixin {
    @JsonProperty("names")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    List<String> names();

    @JsonProperty("date")
    @Nullable
    IssueDate date();
}
