package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.bulletinkit.model.IssueNumber;

/** The members of an {@link IssueNumber}; 0 means left out. */
@JsonPropertyOrder({"year", "issue", "total", "supplement"})
public interface IssueNumberMixin {
    @JsonProperty("year")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int year();

    @JsonProperty("issue")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int issue();

    @JsonProperty("total")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int total();

    @JsonProperty("supplement")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int supplement();
}
