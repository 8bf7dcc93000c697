package io.github.bulletinkit.json;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.json.format.FormatForm;
import io.github.bulletinkit.internal.json.format.FormatModule;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads and writes the JSON form of a {@link BulletinFormat}, in UTF-8, and has the formats that are ready for use.
 *
 * <pre>{@code
 * { "name": "望岬信息",
 *   "sections": { "titles": [ "领导动态", "工作动态" ], "order": "fixed", "required": [ "工作动态" ] },
 *   "parts": { "date": "absent", "issuer": "optional" },
 *   "numberSequence": "yearly", "cadence": "P7D",
 *   "contents": { "placement": "above-body", "pages": true, "sections": true },
 *   "source": "after-body",
 *   "words": { "contents": "本期要目", "issue": "第#期", "total": "（总第#期）", "issuer": "# 主办" },
 *   "numbers": "arabic", "dates": "hanzi", "weekday": false }
 * }</pre>
 *
 * <p>Only {@code name} is required; what is left out is as in {@link BulletinFormat#builder}. A part that is not named is
 * required. The cadence is a period of ISO 8601, or {@code working-days}. Values of enums are written in lower case with
 * hyphens. Thread-safe.
 */
public final class FormatJson {
    private static final JsonDocument<FormatForm> DOCUMENT = new JsonDocument<>(FormatForm.class, new FormatModule());
    private static final List<String> READY = List.of("weekly", "brief", "special-report", "daily", "information");

    private FormatJson() {}

    /**
     * Reads a format.
     *
     * @param in read to its end, not closed
     * @throws UnreadableIssueException for broken syntax, malformed UTF-8, a wrong type, an unknown or duplicate member, or
     *     a value that a format cannot have; with the path, and with the line where it is known
     * @throws IOException if the stream cannot be read
     */
    public static BulletinFormat read(InputStream in) throws IOException {
        return DOCUMENT.read(requireNonNull(in, "in")).format();
    }

    /**
     * Writes a format.
     *
     * @param out not closed; nothing is written before the whole document is ready
     * @throws IOException if the stream cannot be written
     */
    public static void write(BulletinFormat format, OutputStream out) throws IOException {
        requireNonNull(format, "format");
        DOCUMENT.write(FormatForm.of(format), requireNonNull(out, "out"));
    }

    /** Returns the JSON Schema (draft 2020-12) of what {@link #read} takes and {@link #write} gives. */
    public static String schema() {
        return JsonDocument.resource("format.schema.json");
    }

    /**
     * Returns the names of the formats that are ready for use: {@code weekly} (每周要讯 with six sections), {@code brief} (简报 of
     * the textbooks: one or more articles, 报 送 发), {@code special-report} (专报: one article, no contents), {@code daily} (快报
     * with 本期要目 and no page numbers), {@code information} (信息 after GB/T 9704, with 主送 抄送 and 印发).
     */
    public static List<String> readyNames() {
        return READY;
    }

    /**
     * Returns a format that is ready for use.
     *
     * @throws IllegalArgumentException if there is none of this name; the message lists the names
     */
    public static BulletinFormat ready(String name) {
        if (!READY.contains(requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(
                    "there is no format " + name + "; the formats are " + String.join(", ", READY));
        }
        String json = JsonDocument.resource("formats/" + name + ".json");
        try {
            return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
