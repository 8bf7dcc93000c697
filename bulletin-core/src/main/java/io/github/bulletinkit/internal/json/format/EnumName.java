package io.github.bulletinkit.internal.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of enum constants in JSON: in lower case with hyphens, such as {@code own-pages}. */
public final class EnumName {
    private EnumName() {}

    /** Returns the name of a constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the names of all constants. */
    public static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    /** Lets values and keys of the type be read and written by these names. */
    static <E extends Enum<E>> void register(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new Writer<E>(false));
        module.addKeySerializer(type, new Writer<E>(true));
        module.addDeserializer(type, new Reader<>(type));
        module.addKeyDeserializer(type, new KeyReader<>(type));
    }

    private static final class Writer<E extends Enum<E>> extends JsonSerializer<E> {
        private final boolean key;

        Writer(boolean key) {
            this.key = key;
        }

        @Override
        public void serialize(E value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (key) {
                json.writeFieldName(of(value));
            } else {
                json.writeString(of(value));
            }
        }
    }

    private static final class Reader<E extends Enum<E>> extends JsonDeserializer<E> {
        private final Class<E> type;

        Reader(Class<E> type) {
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            Optional<E> constant = constant(type, parser.getText());
            return constant.isPresent()
                    ? constant.get()
                    : type.cast(context.handleWeirdStringValue(type, parser.getText(), "unknown name"));
        }
    }

    private static final class KeyReader<E extends Enum<E>> extends KeyDeserializer {
        private final Class<E> type;

        KeyReader(Class<E> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Optional<E> constant = constant(type, key);
            return constant.isPresent() ? constant.get() : context.handleWeirdKey(type, key, "unknown name");
        }
    }
}
