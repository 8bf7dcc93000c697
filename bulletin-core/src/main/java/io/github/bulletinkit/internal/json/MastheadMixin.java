package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The members of a {@link Masthead}. */
@JsonPropertyOrder({"title", "number", "issuer", "date", "classification", "copyNumber"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface MastheadMixin {
    @JsonProperty("title")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String title();

    @JsonProperty("number")
    @Nullable
    IssueNumber number();

    @JsonProperty("issuer")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String issuer();

    @JsonProperty("date")
    @JsonSerialize(using = ToStringSerializer.class)
    @JsonDeserialize(using = DateDeserializer.class)
    @Nullable
    LocalDate date();

    @JsonProperty("classification")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String classification();

    @JsonProperty("copyNumber")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    String copyNumber();
}
