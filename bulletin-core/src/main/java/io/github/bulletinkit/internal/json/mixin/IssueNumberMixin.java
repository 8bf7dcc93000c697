package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.bulletinkit.model.IssueNumber;

/** The members of an {@link IssueNumber}; 0 means left out. */
@JsonPropertyOrder({"year", "quarter", "issue", "lastIssue", "total", "supplement"})
public interface IssueNumberMixin {
    @JsonProperty("year")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int year();

    @JsonProperty("quarter")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int quarter();

    @JsonProperty("issue")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int issue();

    @JsonProperty("lastIssue")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int lastIssue();

    @JsonProperty("total")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int total();

    @JsonProperty("supplement")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int supplement();

    @JsonIgnore
    boolean isCombined();
}
