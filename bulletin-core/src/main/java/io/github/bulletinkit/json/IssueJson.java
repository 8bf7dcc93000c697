package io.github.bulletinkit.json;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

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
 *       { "type": "paragraph", "inlines": [ "m", { "superscript": "2" }, "、CO", { "subscript": "2" }, { "note": "…" },
 *                                           { "link": "中国政府网", "target": "https://www.gov.cn/" } ] },
 *       { "type": "heading", "level": 1, "text": "一、…" },
 *       { "type": "table", "caption": "…", "header": [ "…" ], "rows": [ [ "…" ] ] },
 *       { "type": "table", "header": [ { "text": "…", "columns": 2 } ], "subheaders": [ [ "…", "…" ] ],
 *         "rows": [ [ "…", { "text": "…", "rows": 2 } ], [ "…" ] ], "alignment": [ "left", "auto" ], "turned": true },
 *       { "type": "figure", "mediaType": "image/png", "data": "base64", "alt": "…", "caption": "…",
 *         "widthPercent": 60 },
 *       { "type": "figures", "figures": [ { "type": "figure", … }, { "type": "figure", … } ] } ] } ] } ],
 *   "colophon": { "reportTo": [ "…" ], "sendTo": [ "…" ], "distributeTo": [ "…" ], "editor": "…", "approver": "…",
 *                 "copies": 120 },
 *   "tableOfContents": { "entries": [ { "section": "科创聚焦", "title": "…", "page": 3 } ] } }
 * }</pre>
 *
 * <p><b>Absent members.</b> A member that is missing or null is read as the absent value of the model:
 * <ul>
 *   <li>{@code masthead}: an empty masthead;
 *   <li>every array: the empty list;
 *   <li>every text, such as {@code title} or {@code source}: the empty string;
 *   <li>{@code number}, {@code date}, {@code colophon}, {@code tableOfContents}: null;
 *   <li>{@code year}, {@code issue}, {@code total}, {@code supplement}, {@code page}, {@code copies}: 0;
 *   <li>{@code indent}: true.
 * </ul>
 * {@code type}, {@code level}, {@code mediaType}, {@code data} and the members of a run in object form are required, and
 * {@code mediaType} must be the type of {@code data}. Absent values are not written, except {@code masthead}, {@code sections} and
 * {@code inlines}.
 *
 * <p>Thread-safe. A document is held in memory as a whole while it is read or written; the caller should limit its
 * length.
 */
public final class IssueJson {
    private static final JsonDocument<Issue> DOCUMENT = new JsonDocument<>(Issue.class, new BulletinModule());

    private IssueJson() {}

    /**
     * Reads an issue. A byte order mark is skipped. Values are not converted: a number in quotes is refused; a date is
     * year-month-day as in {@code 2022-01-07}.
     *
     * @param in read to its end, not closed
     * @return the issue, complete or not
     * @throws UnreadableIssueException for broken syntax, malformed UTF-8, a wrong type, null in an array, an
     *     unknown or duplicate member, a heading level that is not 1 to 4, a picture that is not PNG or JPEG, or text
     *     after the object; the path is as in {@code sections[0].articles[1].body[2]}, the column counts Java
     *     {@code char}s
     * @throws IOException if the stream cannot be read
     */
    public static Issue read(InputStream in) throws IOException {
        return DOCUMENT.read(requireNonNull(in, "in"));
    }

    /**
     * Writes an issue, indented by two spaces, with each table row on one line and {@code \n} after each line.
     * Characters beyond ASCII are written as they are; only an unpaired surrogate, which UTF-8 cannot encode, is
     * escaped.
     *
     * @param issue valid or not
     * @param out not closed; nothing is written before the whole document is ready
     * @throws IOException if the stream cannot be written
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        requireNonNull(issue, "issue");
        requireNonNull(out, "out");
        DOCUMENT.write(issue, out);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of what {@link #read} takes and {@link #write} gives. The schema does not
     * find duplicate members, days that are not in the calendar or damaged pictures; {@link #read} does.
     */
    public static String schema() {
        return JsonDocument.resource("issue.schema.json");
    }
}
