package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of a {@link Masthead}. The issuer is a string, or an array if there are several. */
@JsonPropertyOrder({
    "title",
    "titleBreaks",
    "overline",
    "number",
    "issuer",
    "date",
    "period",
    "classification",
    "urgency",
    "copyNumber",
    "signatory"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MastheadForm(
        @JsonProperty("title") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String title,

        @JsonProperty("titleBreaks") @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<Integer> titleBreaks,

        @JsonProperty("overline") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String overline,

        @JsonProperty("number") @Nullable IssueNumber number,

        @JsonProperty("issuer")
        @JsonFormat(
                with = {
                    JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
                })
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        List<String> issuer,

        @JsonProperty("date") @Nullable IssueDate date,
        @JsonProperty("period") @Nullable DateSpan period,

        @JsonProperty("classification") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String classification,

        @JsonProperty("urgency") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String urgency,

        @JsonProperty("copyNumber") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String copyNumber,

        @JsonProperty("signatory") @JsonSetter(nulls = Nulls.AS_EMPTY)
        String signatory) {

    static MastheadForm of(Masthead masthead) {
        return new MastheadForm(
                masthead.title(),
                masthead.titleBreaks(),
                masthead.overline(),
                masthead.number(),
                issuers(masthead),
                masthead.date(),
                masthead.period(),
                masthead.classification(),
                masthead.urgency(),
                masthead.copyNumber(),
                masthead.signatory());
    }

    private static List<String> issuers(Masthead masthead) {
        boolean none = masthead.issuer().isEmpty() && masthead.coIssuers().isEmpty();
        return none
                ? List.of()
                : Stream.concat(Stream.of(masthead.issuer()), masthead.coIssuers().stream())
                        .toList();
    }

    Masthead masthead() {
        Masthead.Builder masthead = Masthead.builder()
                .title(title)
                .titleBreaks(titleBreaks)
                .overline(overline)
                .issuer(issuer.isEmpty() ? "" : issuer.get(0))
                .coIssuers(issuer.isEmpty() ? issuer : issuer.subList(1, issuer.size()))
                .classification(classification)
                .urgency(urgency)
                .copyNumber(copyNumber)
                .signatory(signatory);
        if (number != null) {
            masthead.number(number);
        }
        if (date != null) {
            masthead.date(date);
        }
        if (period != null) {
            masthead.period(period);
        }
        return masthead.build();
    }

    public static final class Writer extends StdConverter<Masthead, MastheadForm> {
        @Override
        public MastheadForm convert(Masthead masthead) {
            return of(masthead);
        }
    }

    public static final class Reader extends StdConverter<MastheadForm, Masthead> {
        @Override
        public Masthead convert(MastheadForm form) {
            return form.masthead();
        }
    }
}
