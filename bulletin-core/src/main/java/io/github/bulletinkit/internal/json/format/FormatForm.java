package io.github.bulletinkit.internal.json.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.bulletinkit.format.Cadence;
import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.NumberSequence;
import io.github.bulletinkit.format.Presence;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a {@link BulletinFormat}. Null is what the builder has by default, and is not written. */
@JsonPropertyOrder({
    "name",
    "sections",
    "parts",
    "numberSequence",
    "cadence",
    "contents",
    "source",
    "words",
    "numbers",
    "dates",
    "weekday"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormatForm(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("sections") @Nullable Sections sections,

        @JsonProperty("parts") @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        Map<IssuePart, Presence> parts,

        @JsonProperty("numberSequence") @Nullable NumberSequence numberSequence,
        @JsonProperty("cadence") @Nullable String cadence,
        @JsonProperty("contents") @Nullable Contents contents,
        @JsonProperty("source") @Nullable SourcePlacement source,

        @JsonProperty("words") @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        Map<PrintedWord, String> words,

        @JsonProperty("numbers") @Nullable Figures numbers,
        @JsonProperty("dates") @Nullable Figures dates,
        @JsonProperty("weekday") @Nullable Boolean weekday) {
    private static final String WORKING_DAYS = "working-days";

    @JsonPropertyOrder({"titles", "order", "required"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sections(
            @JsonProperty("titles") @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
            List<String> titles,

            @JsonProperty("order") @Nullable SectionOrder order,

            @JsonProperty("required") @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
            List<String> required) {}

    @JsonPropertyOrder({"placement", "pages", "sections"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contents(
            @JsonProperty("placement") @Nullable ContentsPlacement placement,
            @JsonProperty("pages") @Nullable Boolean pages,
            @JsonProperty("sections") @Nullable Boolean sections) {}

    /** Returns the form of a format. */
    public static FormatForm of(BulletinFormat format) {
        PrintedWords words = format.words();
        return new FormatForm(
                format.name(),
                sections(format),
                format.parts(),
                format.numberSequence() == NumberSequence.INFERRED ? null : format.numberSequence(),
                cadence(format.cadence()),
                format.contents().equals(ContentsFormat.STANDARD)
                        ? null
                        : new Contents(
                                format.contents().placement(),
                                format.contents().pages(),
                                format.contents().sections()),
                format.source() == SourcePlacement.BELOW_TITLE ? null : format.source(),
                words.replaced(),
                words.numbers() == Figures.ARABIC ? null : words.numbers(),
                words.dates() == Figures.ARABIC ? null : words.dates(),
                words.weekday() ? true : null);
    }

    private static @Nullable Sections sections(BulletinFormat format) {
        SectionOrder order = format.sectionOrder() == SectionOrder.FIXED ? null : format.sectionOrder();
        return format.sections().isEmpty() && order == null
                ? null
                : new Sections(format.sections(), order, format.requiredSections());
    }

    private static @Nullable String cadence(@Nullable Cadence cadence) {
        if (cadence == null) {
            return null;
        }
        return cadence.onWorkingDays() ? WORKING_DAYS : cadence.period().toString();
    }

    /**
     * Returns the format.
     *
     * @throws UnreadableIssueException if a value is one that a format cannot have
     */
    public BulletinFormat format() {
        if (name == null || name.isBlank()) {
            throw refused("name", "the name of the series is missing", null);
        }
        BulletinFormat.Builder format = BulletinFormat.builder(name).words(printedWords());
        parts.forEach(format::part);
        if (numberSequence != null) {
            format.numberSequence(numberSequence);
        }
        addCadence(format);
        if (contents != null) {
            format.contents(new ContentsFormat(
                    contents.placement() == null ? ContentsPlacement.OWN_PAGES : contents.placement(),
                    !Boolean.FALSE.equals(contents.pages()),
                    !Boolean.FALSE.equals(contents.sections())));
        }
        if (source != null) {
            format.source(source);
        }
        return withSections(format);
    }

    private BulletinFormat withSections(BulletinFormat.Builder format) {
        if (sections == null) {
            return format.build();
        }
        if (sections.order() != null) {
            format.sectionOrder(sections.order());
        }
        try {
            return format.sections(sections.titles())
                    .requiredSections(sections.required())
                    .build();
        } catch (IllegalArgumentException e) {
            throw refused("sections", e.getMessage(), e);
        }
    }

    private void addCadence(BulletinFormat.Builder format) {
        if (cadence == null) {
            return;
        }
        try {
            format.cadence(cadence.equals(WORKING_DAYS) ? Cadence.workingDays() : Cadence.of(Period.parse(cadence)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw refused(
                    "cadence",
                    "expected a period such as \"P7D\" or \"P1M\", or \"" + WORKING_DAYS + "\", found \"" + cadence
                            + "\"",
                    e);
        }
    }

    private PrintedWords printedWords() {
        PrintedWords printed = PrintedWords.STANDARD;
        for (Map.Entry<PrintedWord, String> word : words.entrySet()) {
            try {
                printed = printed.with(word.getKey(), word.getValue());
            } catch (IllegalArgumentException e) {
                throw refused("words." + EnumName.of(word.getKey()), e.getMessage(), e);
            }
        }
        printed = numbers == null ? printed : printed.withNumbers(numbers);
        printed = dates == null ? printed : printed.withDates(dates);
        return printed.withWeekday(Boolean.TRUE.equals(weekday));
    }

    private static UnreadableIssueException refused(
            String path, @Nullable String problem, @Nullable RuntimeException cause) {
        return new UnreadableIssueException(String.valueOf(problem), 0, 0, path, cause);
    }
}
