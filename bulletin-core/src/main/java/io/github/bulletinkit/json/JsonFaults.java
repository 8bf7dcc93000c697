package io.github.bulletinkit.json;

import static io.github.bulletinkit.json.DocumentPath.quoted;
import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.bulletinkit.internal.json.FigureForm;
import io.github.bulletinkit.internal.json.format.EnumName;
import io.github.bulletinkit.internal.json.mixin.BlockMixin;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains in plain words, with the exact place, why Jackson could not read a document. */
final class JsonFaults {
    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            entry(String.class, "a string"),
            entry(int.class, "an integer"),
            entry(Integer.class, "an integer"),
            entry(boolean.class, "true or false"),
            entry(Boolean.class, "true or false"),
            entry(IssueDate.class, "a date such as \"2022-01-07\""),
            entry(List.class, "an array"),
            entry(Block.class, "a string or an object"),
            entry(ListItem.class, "a string or an object"),
            entry(Cell.class, "a string or an object"),
            entry(ListMarker.class, "one of " + ListMarker.ids()),
            entry(ImageData.class, "a PNG or JPEG picture in base64"),
            entry(Inline.class, "a string or an object such as {\"strong\": \"…\"}"));

    /** Values of the right type that the model refuses, and what it expects. */
    private static final Map<Class<?>, String> REFUSED = Map.of(
            Heading.class, "the level of a heading",
            ImageData.class, "a PNG or JPEG picture in base64",
            Figure.class, "the media type of the picture");

    private JsonFaults() {}

    /**
     * Converts an exception of Jackson.
     *
     * @param again a parser at the start of the document. Jackson reports some values late and with a wrong place,
     *     but always with the right path, so the place is found by following the path again
     */
    static UnreadableIssueException unreadable(JsonProcessingException fault, JsonParser again) throws IOException {
        DocumentPath path =
                new DocumentPath(fault instanceof JsonMappingException mapping ? mapping.getPath() : List.of());
        Throwable origin = origin(fault);
        if (origin instanceof StreamReadException syntax && !(origin instanceof InputCoercionException)) {
            return brokenSyntax(syntax, path, fault);
        }
        path.follow(again);
        return at(again.currentTokenLocation(), path.toString(), problem(origin, again), fault);
    }

    /** Reports a current token that is not the expected one. */
    static UnreadableIssueException unexpected(String expected, JsonParser parser) {
        JsonLocation place = parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation();
        return at(place, "", "expected " + expected + ", found " + name(parser.currentToken()), null);
    }

    private static UnreadableIssueException at(
            JsonLocation place, String path, String problem, @Nullable Throwable cause) {
        return new UnreadableIssueException(problem, place.getLineNr(), place.getColumnNr(), path, cause);
    }

    private static Throwable origin(Throwable fault) {
        Throwable cause = fault.getCause();
        return cause instanceof JsonProcessingException ? origin(cause) : fault;
    }

    private static UnreadableIssueException brokenSyntax(
            StreamReadException syntax, DocumentPath path, JsonProcessingException fault) {
        if (syntax instanceof JsonEOFException) {
            return at(syntax.getLocation(), path.toString(), "the document ends before it is complete", fault);
        }
        // Jackson has no exception class for duplicates.
        if (syntax.getOriginalMessage().startsWith("Duplicate ")) {
            String name = syntax.getProcessor().getParsingContext().getCurrentName();
            return at(syntax.getLocation(), path.member(name).toString(), "this member is given twice", fault);
        }
        return at(syntax.getLocation(), path.toString(), "broken JSON, " + firstClause(syntax), fault);
    }

    /** The text after the first colon is advice on settings of Jackson. */
    private static String firstClause(StreamReadException syntax) {
        String clause = syntax.getOriginalMessage().split(": ", 2)[0];
        return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    }

    private static String problem(Throwable fault, JsonParser found) throws IOException {
        if (fault instanceof StreamConstraintsException) {
            return "nested too deeply, or a number or a name is too long";
        }
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "unknown member " + quoted(unknown.getPropertyName()) + ", known here: " + knownMembers(unknown);
        }
        if (fault instanceof InvalidTypeIdException block) {
            return block.getTypeId() == null
                    ? "a block in object form needs a member \"type\", known: " + blockTypes()
                    : "unknown type " + quoted(block.getTypeId()) + ", known: " + blockTypes();
        }
        if (fault instanceof InvalidFormatException refused && REFUSED.containsKey(refused.getTargetType())) {
            String expected = "expected " + REFUSED.get(refused.getTargetType());
            return expected + ": " + refused.getOriginalMessage();
        }
        Throwable cause = fault.getCause();
        if (cause instanceof IllegalArgumentException
                || (fault instanceof ValueInstantiationException && cause != null)) {
            return String.valueOf(cause.getMessage());
        }
        return mismatch(targetType(fault), found);
    }

    private static String knownMembers(UnrecognizedPropertyException unknown) {
        Class<?> owner = unknown.getReferringClass();
        boolean typed = Block.class.isAssignableFrom(owner) || owner == FigureForm.class;
        Stream<String> type = typed ? Stream.of("type") : Stream.empty();
        return Stream.concat(type, unknown.getKnownPropertyIds().stream().map(String::valueOf))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String blockTypes() {
        return Arrays.stream(BlockMixin.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", "));
    }

    private static Class<?> targetType(Throwable fault) {
        Class<?> target = Object.class;
        if (fault instanceof InputCoercionException number) {
            target = number.getTargetType();
        } else if (fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            target = mismatch.getTargetType();
        }
        return Collection.class.isAssignableFrom(target) ? List.class : target;
    }

    private static String expected(Class<?> target) {
        return target.isEnum()
                ? "one of " + String.join(", ", EnumName.all(target))
                : EXPECTED.getOrDefault(target, "an object");
    }

    private static String mismatch(Class<?> target, JsonParser found) throws IOException {
        String expected = "expected " + expected(target) + ", found ";
        if ((target == int.class || target == Integer.class) && found.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return "expected an integer from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ", found one beyond";
        }
        if ((target == IssueDate.class || target.isEnum()) && found.hasToken(JsonToken.VALUE_STRING)) {
            return expected + quoted(found.getText());
        }
        return expected + name(found.currentToken());
    }

    private static String name(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the document";
        }
        return switch (token) {
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction or an exponent";
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> String.valueOf(token.asString());
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            default -> "no such member";
        };
    }
}
