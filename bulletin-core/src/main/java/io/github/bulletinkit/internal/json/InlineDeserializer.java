package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Text;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a run: a string is plain text; the member with the text of an object says which kind of run it is. */
public final class InlineDeserializer extends JsonDeserializer<Inline> {
    public static final String STRONG = "strong";
    public static final String LINK = "link";
    public static final String SUPERSCRIPT = "superscript";
    public static final String SUBSCRIPT = "subscript";
    public static final String NOTE = "note";

    private static final Map<String, Class<? extends Inline>> KINDS = new TreeMap<>(Map.of(
            STRONG, Strong.class,
            LINK, Link.class,
            SUPERSCRIPT, Superscript.class,
            SUBSCRIPT, Subscript.class,
            NOTE, Note.class));

    @Override
    public Inline deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new Text(parser.getText());
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return (Inline) context.handleUnexpectedToken(Inline.class, parser);
        }
        try (TokenBuffer run = context.bufferAsCopyOfValue(parser)) {
            Class<? extends Inline> kind = kind(run);
            if (kind == null) {
                return (Inline) context.handleInstantiationProblem(
                        Inline.class,
                        null,
                        new IllegalArgumentException("a run in object form needs one of the members "
                                + String.join(", ", KINDS.keySet()) + "; write plain text as a string"));
            }
            JsonParser members = run.asParserOnFirstToken();
            return context.readValue(members, kind);
        }
    }

    private static @Nullable Class<? extends Inline> kind(TokenBuffer run) throws IOException {
        JsonParser members = run.asParserOnFirstToken();
        while (members.nextToken() == JsonToken.FIELD_NAME) {
            Class<? extends Inline> kind = KINDS.get(members.currentName());
            if (kind != null) {
                return kind;
            }
            members.nextToken();
            members.skipChildren();
        }
        return null;
    }
}
