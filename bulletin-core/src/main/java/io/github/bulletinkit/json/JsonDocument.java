package io.github.bulletinkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads strictly, and writes in one layout, documents of one type. */
final class JsonDocument<T> {
    private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Class<T> type;
    private final JsonMapper mapper;
    private final ObjectWriter writer;

    JsonDocument(Class<T> type, Module module) {
        this.type = type;
        this.mapper = mapper(module);
        this.writer = mapper.writer(layout());
    }

    /** Reads a document to its end; faults are {@link UnreadableIssueException}s. */
    T read(InputStream in) throws IOException {
        String json = StrictUtf8.decode(in.readAllBytes());
        try (JsonParser parser = mapper.createParser(json)) {
            return read(parser);
        } catch (JsonProcessingException e) {
            throw JsonFaults.unreadable(e, mapper.createParser(json));
        }
    }

    private T read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw JsonFaults.unexpected("an object", parser);
        }
        T value = mapper.readValue(parser, type);
        if (parser.nextToken() != null) {
            throw JsonFaults.unexpected("nothing after the object", parser);
        }
        return value;
    }

    /** Writes a document; nothing is written before it is ready. */
    void write(T value, OutputStream out) throws IOException {
        String json = UNPAIRED_SURROGATE
                .matcher(writer.writeValueAsString(value))
                .replaceAll(surrogate ->
                        "\\\\u" + Integer.toHexString(surrogate.group().charAt(0)));
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a resource beside this class. */
    static String resource(String name) {
        try (InputStream in = JsonDocument.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete: there is no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonMapper mapper(Module module) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // A picture in base64 is one string, which can be longer than Jackson's limit of 20 million characters.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(module)
                .withCoercionConfigDefaults(JsonDocument::refuseConversions)
                .build();
    }

    private static void refuseConversions(MutableCoercionConfig conversions) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            conversions.setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(new RowsOnOneLine(indenter));
    }
}
