package io.github.bulletinkit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.bulletinkit.model.MemberPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path from the document to one of its values.
 *
 * @param steps member names and array indexes, outermost first
 */
record DocumentPath(List<Reference> steps) {

    /** Returns the path of a member of this value. */
    DocumentPath member(String name) {
        List<Reference> longer = new ArrayList<>(steps);
        longer.add(new Reference(null, name));
        return new DocumentPath(longer);
    }

    /** Moves a parser from the start of the document to the value, or as near as the document goes. */
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

    /** Returns the path as violations write it, such as {@code sections[2].title}; empty for the document itself. */
    @Override
    public String toString() {
        MemberPath path = null;
        for (Reference step : steps) {
            path = step.getFieldName() == null ? element(path, step.getIndex()) : member(path, step.getFieldName());
        }
        return path == null ? "" : path.toString();
    }

    private static MemberPath element(@Nullable MemberPath path, int index) {
        return path == null ? MemberPath.ofElement(index) : path.element(index);
    }

    private static MemberPath member(@Nullable MemberPath path, String name) {
        return path == null ? MemberPath.of(printable(name)) : path.member(printable(name));
    }

    private static String printable(String name) {
        return name.matches("[\\p{L}\\p{N}_-]+") ? name : quoted(name);
    }

    /** Returns the text as a JSON string: control characters are escaped, so a message stays on one line. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
