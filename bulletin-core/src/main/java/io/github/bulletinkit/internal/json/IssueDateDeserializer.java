package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.bulletinkit.model.IssueDate;
import java.io.IOException;
import java.time.format.DateTimeParseException;

/** Reads exactly a date such as {@code 2022-01-07} or {@code 2022-01}, without Jackson's date module. */
public final class IssueDateDeserializer extends JsonDeserializer<IssueDate> {

    @Override
    public IssueDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (IssueDate) context.handleUnexpectedToken(IssueDate.class, parser);
        }
        String text = parser.getText();
        try {
            return IssueDate.parse(text);
        } catch (DateTimeParseException e) {
            return (IssueDate) context.handleWeirdStringValue(IssueDate.class, text, "%s", e.getMessage());
        }
    }
}
