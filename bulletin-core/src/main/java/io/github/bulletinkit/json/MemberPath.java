package io.github.bulletinkit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from the document to one of its values.
 *
 * @param steps member names and array indexes, outermost first
 */
record MemberPath(List<Reference> steps) {

    /** The way on to a member of this value. */
    MemberPath member(String name) {
        List<Reference> longer = new ArrayList<>(steps);
        longer.add(new Reference(null, name));
        return new MemberPath(longer);
    }

    /** Moves a parser that is at the start of the document to the value, or as near to it as the document goes. */
    void follow(JsonParser parser) throws IOException {
        parser.nextToken();
        for (Reference step : steps) {
            if (step.getFieldName() != null) {
                enterMember(parser, step.getFieldName());
            } else {
                enterElement(parser, step.getIndex());
            }
        }
    }

    private static void enterMember(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(name);
            parser.nextToken();
            if (found) {
                return;
            }
            parser.skipChildren();
        }
    }

    private static void enterElement(JsonParser parser, int index) throws IOException {
        parser.nextToken();
        for (int i = 0; i < index; i++) {
            parser.skipChildren();
            parser.nextToken();
        }
    }

    /** The path as violations write it, such as {@code sections[2].title}. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(printable(step.getFieldName()));
            }
        }
        return path.toString();
    }

    private static String printable(String name) {
        return name.matches("[\\p{L}\\p{N}_-]+") ? name : quoted(name);
    }

    /** The text as a JSON string: control characters are escaped, so that a message stays on its line. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
