package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.IssueDate;

/** The members of a {@link DateSpan}. */
@JsonPropertyOrder({"first", "last"})
public interface DateSpanMixin {
    @JsonProperty(value = "first", required = true)
    IssueDate first();

    @JsonProperty(value = "last", required = true)
    IssueDate last();
}
