package io.github.bulletinkit.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Reads and writes the JSON form of an issue, in UTF-8.
 *
 * <pre>{@code
 * { "masthead": { "title": "…", "number": { "year": 2022, "issue": 1, "total": 252, "supplement": 2 }, "issuer": "…",
 *                 "date": "2022-01-07", "classification": "内部资料 注意保存", "copyNumber": "000012" },
 *   "editorNote": [ "a block, as in body" ],
 *   "sections": [ { "title": "科创聚焦", "articles": [ { "title": "…", "source": "…", "body": [
 *       "a paragraph of plain text with the usual indent",
 *       { "type": "paragraph", "indent": false, "inlines": [ "plain", { "strong": "bold" } ] },
 *       { "type": "heading", "level": 1, "text": "一、…" },
 *       { "type": "table", "caption": "…", "header": [ "…" ], "rows": [ [ "…" ] ] },
 *       { "type": "figure", "mediaType": "image/png", "data": "base64", "alt": "…", "caption": "…" } ] } ] } ],
 *   "colophon": { "reportTo": [ "…" ], "sendTo": [ "…" ], "distributeTo": [ "…" ], "editor": "…", "approver": "…",
 *                 "copies": 120 },
 *   "tableOfContents": { "entries": [ { "section": "科创聚焦", "title": "…", "page": 3 } ] } }
 * }</pre>
 *
 * <p><b>Absent members.</b> A member that is missing or null is read as the model's absent value, for validation to judge:
 * <ul>
 *   <li>{@code masthead}: a masthead with nothing in it;
 *   <li>every array: the empty list;
 *   <li>every text, such as {@code title} or {@code source}: the empty string;
 *   <li>{@code number}, {@code date}, {@code colophon}, {@code tableOfContents}: null;
 *   <li>{@code year}, {@code issue}, {@code total}, {@code supplement}, {@code page}, {@code copies}: 0;
 *   <li>{@code indent}: true.
 * </ul>
 * {@code type}, {@code strong}, {@code level}, {@code mediaType} and {@code data} must be there, and {@code mediaType}
 * must name what {@code data} is. Writing leaves out what is absent in this sense, save {@code masthead},
 * {@code sections} and {@code inlines}, which are always written.
 *
 * <p>The methods keep no state and are safe to call from any thread. A document is held in memory as a whole while it is
 * read or written; its length is for the caller to limit.
 */
public final class IssueJson {
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writer(layout());
    private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");

    private IssueJson() {}

    /**
     * Reads an issue. A byte order mark is skipped. Nothing is converted: a number in quotes is no number, and a date is
     * year-month-day as in {@code 2022-01-07}.
     *
     * @param in the document; read to its end, not closed
     * @return the issue, complete or not
     * @throws UnreadableIssueException at broken syntax, bytes that are not UTF-8, a value of a wrong type, null in an
     *     array, an unknown or a duplicate member, a heading of no known level, a picture that is neither PNG nor JPEG, or
     *     text after the object; the path is as in {@code sections[0].articles[1].body[2]}, the column counts Java
     *     {@code char}s
     * @throws IOException if the stream cannot be read
     */
    public static Issue read(InputStream in) throws IOException {
        requireNonNull(in, "in");
        String json = StrictUtf8.decode(in.readAllBytes());
        try (JsonParser parser = MAPPER.createParser(json)) {
            return readDocument(parser);
        } catch (JsonProcessingException e) {
            throw JsonFaults.unreadable(e, MAPPER.createParser(json));
        }
    }

    /**
     * Writes an issue, indented by two spaces and a row of a table on one line, with {@code \n} after each line on any
     * platform. Characters beyond ASCII
     * are written as they are; only a surrogate without its partner, which UTF-8 cannot hold, is written as an escape.
     *
     * @param issue the issue, valid or not
     * @param out where to; not closed. Nothing is written before the whole document is ready
     * @throws IOException if the stream cannot be written
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        String json = UNPAIRED_SURROGATE
                .matcher(WRITER.writeValueAsString(issue))
                .replaceAll(surrogate ->
                        "\\\\u" + Integer.toHexString(surrogate.group().charAt(0)));
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The JSON Schema (draft 2020-12) of what {@link #read} takes and {@link #write} gives. A schema cannot tell what is
     * said twice, whether a day is in the calendar, or what a picture holds; {@link #read} can.
     *
     * @return the schema, itself JSON
     */
    public static String schema() {
        try (InputStream in = requireNonNull(IssueJson.class.getResourceAsStream("issue.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Issue readDocument(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw JsonFaults.unexpected("an object", parser);
        }
        Issue issue = MAPPER.readValue(parser, Issue.class);
        if (parser.nextToken() != null) {
            throw JsonFaults.unexpected("nothing after the object", parser);
        }
        return issue;
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // A picture in base64 is one string, and Jackson's limit of 20 million characters is too low for it.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new BulletinModule())
                .withCoercionConfigDefaults(IssueJson::refuseConversions)
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
