package io.github.bulletinkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueJsonRefusalTest {

    @Test
    void placeIsTheStartOfTheValueAtFault() {
        UnreadableIssueException refusal = refusal("""
                { "masthead": {
                    "number": { "year": 2022,
                      "issue": "1" } } }
                """);

        assertThat(refusal)
                .hasMessage("line 3, column 16, at masthead.number.issue: expected an integer, found a string");
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.column()).isEqualTo(16);
        assertThat(refusal.path()).isEqualTo("masthead.number.issue");
        assertThat(refusal).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void columnCountsCharactersNotBytes() {
        assertThat(refusal("{\"sections\": [{\"title\": \"科创聚焦\", \"articles\": 3}]}"))
                .hasMessage("line 1, column 45, at sections[0].articles: expected an array, found an integer");
    }

    @Test
    void emptyInputIsRefused() {
        assertThat(refusal("")).hasMessage("line 1, column 1: expected an object, found the end of the document");
        assertThat(refusal(" \n ")).hasMessage("line 2, column 2: expected an object, found the end of the document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"{}\"", "7"})
    void documentThatIsNoObjectIsRefused(String json) {
        assertThat(refusal(json)).hasMessageStartingWith("line 1, column 1: expected an object, found ");
    }

    @Test
    void contentAfterTheObjectIsRefused() {
        assertThat(refusal("{}\n{}"))
                .hasMessage("line 2, column 1: expected nothing after the object, found an object");
        // An older Jackson points behind the token.
        assertThat(refusal("{} x")).hasMessageMatching("line 1, column [45]: broken JSON, unrecognized token 'x'");
    }

    @Test
    void documentThatBreaksOffIsRefused() {
        assertThat(refusal("{ \"masthead\": {\n\"title\": \"每周"))
                .hasMessage("line 2, column 13, at masthead.title: the document ends before it is complete");
    }

    @Test
    void brokenSyntaxIsRefusedAtItsPlace() {
        assertThat(refusal("{ \"sections\": [\n{},\n] }"))
                .hasMessage("line 3, column 1, at sections: broken JSON, unexpected character (']' (code 93))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"masthead\": {\"title\": 'a'}}",
                "{masthead: {}}",
                "{\"masthead\": {},}",
                "{\"masthead\": {\"title\": \"a\nb\"}}",
                "{\"masthead\": {\"number\": {\"year\": 02022}}}",
                "{\"masthead\": {\"number\": {\"year\": NaN}}}",
                "{\"masthead\": {\"title\": \"\\x41\"}}",
                "{\"masthead\": {\"title\": \"\\u12\"}}",
                "// a comment\n{}",
                "{ /* a comment */ }"
            })
    void looseJsonIsRefusedWithoutAdviceOnSettingsOfTheParser(String json) {
        assertThat(refusal(json).getMessage())
                .contains("broken JSON, ")
                .doesNotContain("Feature", "enable", "\n", "Source");
    }

    @Test
    void duplicateMemberIsRefused() {
        assertThat(refusal("{\"masthead\": {\"title\": \"a\",\n  \"title\": \"a\"}}"))
                .hasMessage("line 2, column 10, at masthead.title: this member is given twice");
        assertThat(refusal("{\"sections\": [], \"sections\": []}").path()).isEqualTo("sections");
        assertThat(refusal(block("{\"inlines\": [], \"inlines\": [], \"type\": \"paragraph\"}"))
                        .path())
                .isEqualTo("sections[0].articles[0].body[0].inlines");
    }

    @Test
    void unknownMemberIsRefusedNamingItAndTheKnownOnes() {
        assertThat(refusal("{\n  \"masthead\": {},\n  \"section\": [],\n  \"sections\": []\n}"))
                .hasMessage(
                        "line 3, column 14, at section: "
                                + "unknown member \"section\", known here: colophon, editorNote, masthead, sections, tableOfContents");
        assertThat(refusal("{\"masthead\": {\"secrecy\": \"a\"}}"))
                .hasMessageEndingWith(
                        "unknown member \"secrecy\", known here: classification, copyNumber, date, issuer, number, overline,"
                                + " period, signatory, title, titleBreaks, urgency");
        assertThat(refusal("{\"masthead\": {\"number\": {\"Year\": 1}}}"))
                .hasMessageEndingWith(
                        "unknown member \"Year\", known here: issue, lastIssue, quarter, supplement, total, year");
        assertThat(refusal("{\"sections\": [{\"name\": \"a\"}]}"))
                .hasMessageEndingWith("unknown member \"name\", known here: articles, title");
        assertThat(refusal("{\"sections\": [{\"articles\": [{\"text\": \"a\"}]}]}"))
                .hasMessageEndingWith(
                        "unknown member \"text\", known here: attachments, body, byline, editorNote, salutation,"
                                + " signOff, source, subtitle, title, titleBreaks");
        assertThat(refusal("{\"tableOfContents\": {\"rows\": []}}"))
                .hasMessageEndingWith("unknown member \"rows\", known here: entries");
        assertThat(refusal("{\"tableOfContents\": {\"entries\": [{\"folio\": 1}]}}"))
                .hasMessageEndingWith("unknown member \"folio\", known here: page, section, title");
        assertThat(refusal(block("{\"type\": \"paragraph\", \"level\": 1}")))
                .hasMessageEndingWith("unknown member \"level\", known here: indent, inlines, type");
        assertThat(refusal(inline("{\"strong\": \"a\", \"colour\": \"red\"}")))
                .hasMessageEndingWith("inlines[0].colour: unknown member \"colour\", known here: strong");
        assertThat(refusal(inline("{\"href\": \"a\", \"link\": \"b\", \"target\": \"c\"}")))
                .hasMessageEndingWith("inlines[0].href: unknown member \"href\", known here: link, target");
        assertThat(refusal(inline("{\"note\": \"a\", \"strong\": \"b\"}")))
                .hasMessageEndingWith("inlines[0].strong: unknown member \"strong\", known here: note");
    }

    @Test
    void strangeMemberNameStaysOnTheLineOfTheMessage() {
        assertThat(refusal("{\"a.b\\nc\": 1}")).hasMessageStartingWith("line 1, column 12, at \"a.b\\nc\": unknown");
    }

    @Test
    void nullInAnArrayIsRefused() {
        assertThat(refusal("{\"sections\": [{}, null]}"))
                .hasMessage("line 1, column 19, at sections[1]: expected an object, found null");
        assertThat(refusal("{\"sections\": [{\"articles\": [null]}]}"))
                .hasMessageEndingWith("at sections[0].articles[0]: expected an object, found null");
        assertThat(refusal(block("\"a\", null")))
                .hasMessageEndingWith("at sections[0].articles[0].body[1]: expected a string or an object, found null");
        assertThat(refusal(inline("null")).path()).isEqualTo("sections[0].articles[0].body[0].inlines[0]");
        assertThat(refusal("{\"tableOfContents\": {\"entries\": [null]}}").path())
                .isEqualTo("tableOfContents.entries[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "[]", "[\"a\"]", "{}"})
    void textThatIsNoStringIsRefused(String value) {
        assertThat(refusal("{\"masthead\": {\"title\": " + value + "}}"))
                .hasMessageContaining("at masthead.title: expected a string, found ");
        assertThat(refusal("{\"sections\": [{\"title\": " + value + "}]}").path())
                .isEqualTo("sections[0].title");
        assertThat(refusal(inline("{\"strong\": " + value + "}")).path())
                .isEqualTo("sections[0].articles[0].body[0].inlines[0].strong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"\"", "1.0", "1.5", "1e2", "true", "[]", "[1]", "{}"})
    void numberThatIsNoIntegerIsRefused(String value) {
        assertThat(refusal("{\"masthead\": {\"number\": {\"total\": " + value + "}}}"))
                .hasMessageContaining("at masthead.number.total: expected an integer, found ");
        assertThat(refusal("{\"tableOfContents\": {\"entries\": [{\"page\": " + value + "}]}}")
                        .path())
                .isEqualTo("tableOfContents.entries[0].page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999999"})
    void integerBeyondTheRangeIsRefused(String value) {
        assertThat(refusal("{\"masthead\": {\"number\": {\"year\": " + value + "}}}"))
                .hasMessage("line 1, column 34, at masthead.number.year: "
                        + "expected an integer from -2147483648 to 2147483647, found one beyond");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-29",
                "2022-1-7",
                "20220107",
                "2022/01/07",
                "2022-01-07T00:00:00",
                " 2022-01-07",
                "２０２２-01-07",
                ""
            })
    void wrongDateIsRefused(String date) {
        assertThat(refusal("{\"masthead\": {\"date\": \"" + date + "\"}}"))
                .hasMessage("line 1, column 23, at masthead.date: " + "expected a date such as \"2022-01-07\", found \""
                        + date + "\"");
    }

    @Test
    void dateThatIsNoStringIsRefused() {
        assertThat(refusal("{\"masthead\": {\"date\": [2022, 1, 7]}}"))
                .hasMessageEndingWith("at masthead.date: expected a date such as \"2022-01-07\", found an array");
        assertThat(refusal("{\"masthead\": {\"date\": 18999}}").path()).isEqualTo("masthead.date");
    }

    @Test
    void objectInAnotherFormIsRefused() {
        assertThat(refusal("{\"masthead\": \"\"}"))
                .hasMessageEndingWith("at masthead: expected an object, found a string");
        assertThat(refusal("{\"masthead\": {\"number\": 252}}"))
                .hasMessageEndingWith("at masthead.number: expected an object, found an integer");
        assertThat(refusal("{\"tableOfContents\": []}"))
                .hasMessageEndingWith("at tableOfContents: expected an object, found an array");
        assertThat(refusal("{\"sections\": [\"科创聚焦\"]}"))
                .hasMessageEndingWith("at sections[0]: expected an object, found a string");
    }

    @Test
    void arrayInAnotherFormIsRefused() {
        assertThat(refusal("{\"sections\": {}}"))
                .hasMessageEndingWith("at sections: expected an array, found an object");
        assertThat(refusal("{\"sections\": \"\"}").path()).isEqualTo("sections");
        assertThat(refusal("{\"sections\": [{\"articles\": [{\"body\": \"a\"}]}]}"))
                .hasMessageEndingWith("at sections[0].articles[0].body: expected an array, found a string");
    }

    @Test
    void blockThatIsNeitherStringNorObjectIsRefused() {
        assertThat(refusal(block("7")))
                .hasMessageEndingWith("body[0]: expected a string or an object, found an integer");
        assertThat(refusal(block("[\"paragraph\", {}]")).path()).isEqualTo("sections[0].articles[0].body[0]");
    }

    @Test
    void blockWithoutTypeIsRefused() {
        assertThat(refusal(block("{\"inlines\": [\"a\"]}")))
                .hasMessageEndingWith("body[0]: a block in object form needs a member \"type\", "
                        + "known: paragraph, heading, list, table, figure, figures");
    }

    @Test
    void blockOfUnknownTypeIsRefused() {
        assertThat(refusal(block("{\"type\": \"quotation\"}")))
                .hasMessageEndingWith(
                        "body[0]: unknown type \"quotation\", known: paragraph, heading, list, table, figure, figures");
    }

    @Test
    void wrongMemberBeforeTheTypeOfItsBlockIsRefusedAtItsPlace() {
        assertThat(refusal(block("\n{\"indent\": 0,\n \"type\": \"paragraph\"}")))
                .hasMessage("line 2, column 12, at sections[0].articles[0].body[0].indent: "
                        + "expected true or false, found an integer");
    }

    @Test
    void indentThatIsNoBooleanIsRefused() {
        assertThat(refusal(block("{\"type\": \"paragraph\", \"indent\": \"false\"}")))
                .hasMessageEndingWith("body[0].indent: expected true or false, found a string");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'masthead': {'title': '甲乙', 'titleBreaks': [2]}} | masthead",
                "{'sections': [{'articles': [{'title': '甲乙', 'titleBreaks': [2]}]}]} | sections[0].articles[0]"
            },
            quoteCharacter = '`')
    void breakOutsideTheTitleIsRefusedAtItsPlace(String json, String path) {
        assertThat(refusal(json.replace('\'', '"')))
                .hasMessageContaining(
                        "at " + path + ": titleBreaks[0] is 2, but must be from 1 to 1, inside the title");
    }

    @Test
    void inlineThatIsNeitherStringNorObjectIsRefused() {
        assertThat(refusal(inline("7")))
                .hasMessageEndingWith("expected a string or an object such as {\"strong\": \"…\"}, found an integer");
    }

    @Test
    void inlineObjectWithoutTheMemberOfItsKindIsRefused() {
        assertThat(refusal(inline("{}")))
                .hasMessageEndingWith("inlines[0]: a run in object form needs one of the members link, note, strong,"
                        + " subscript, superscript; write plain text as a string");
        assertThat(refusal(inline("{\"target\": \"https://www.gov.cn/\", \"text\": {\"strong\": \"a\"}}")))
                .hasMessageEndingWith("inlines[0]: a run in object form needs one of the members link, note, strong,"
                        + " subscript, superscript; write plain text as a string");
        assertThat(refusal(inline("{\"link\": \"a\"}")))
                .hasMessageEndingWith("inlines[0].target: expected a string, found no such member");
        assertThat(refusal(inline("{\"link\": \"a\", \"target\": 7}")))
                .hasMessageEndingWith("inlines[0].target: expected a string, found an integer");
        assertThat(refusal(inline("{\"strong\": null}")))
                .hasMessageEndingWith("inlines[0].strong: expected a string, found null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sections\": ", "{\"x\": ", "{\"sections\": [{\"articles\": [{\"body\": [{\"x\": "})
    void deepNestingIsRefused(String start) {
        assertThat(refusal(start + "[".repeat(100_000))).isNotNull();
        assertThat(refusal(start + "{\"a\":".repeat(100_000))).isNotNull();
    }

    @Test
    void numberOfManyDigitsIsRefused() {
        assertThat(refusal("{\"masthead\": {\"number\": {\"year\": " + "9".repeat(100_000) + "}}}"))
                .hasMessage("line 1, column 25, at masthead.number: "
                        + "nested too deeply, or a number or a name is too long");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThat(refusal("{\n\"masthead\": {\"title\": \"周\"}}", Charset.forName("GB18030")))
                .hasMessage("line 2, column 24: expected text in UTF-8, found the byte 0xD6 out of place");
        assertThat(refusal("{}", StandardCharsets.UTF_16)).hasMessageContaining("found the byte 0xFE out of place");
    }

    @Test
    void textThatBreaksOffInsideACharacterIsRefused() {
        byte[] whole = "{\"masthead\": {\"title\": \"每".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(refusal(new ByteArrayInputStream(cut)))
                .hasMessage("line 1, column 25: expected text in UTF-8, found the byte 0xE6 out of place");
    }

    @Test
    void surrogateInUtf8IsRefused() {
        byte[] encodedSurrogate = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};

        assertThat(refusal(new ByteArrayInputStream(encodedSurrogate)))
                .hasMessageStartingWith("line 1, column 3: expected text in UTF-8");
    }

    @Test
    void faultOfTheStreamIsNoFaultOfTheDocument() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatIOException().isThrownBy(() -> IssueJson.read(closed)).withMessage("Stream closed");
    }

    @Test
    void messageSpeaksOfNoClass() {
        assertThat(refusal("{\"masthead\": {\"title\": {}}}").getMessage())
                .doesNotContain("java", "jackson", "Masthead", "reference chain", "Deserializ");
    }

    private static String block(String block) {
        return "{\"sections\": [{\"articles\": [{\"body\": [" + block + "]}]}]}";
    }

    private static String inline(String inline) {
        return block("{\"type\": \"paragraph\", \"inlines\": [" + inline + "]}");
    }

    private static UnreadableIssueException refusal(String json) {
        return refusal(json, StandardCharsets.UTF_8);
    }

    private static UnreadableIssueException refusal(String json, Charset charset) {
        return refusal(new ByteArrayInputStream(json.getBytes(charset)));
    }

    private static UnreadableIssueException refusal(InputStream json) {
        UnreadableIssueException refusal =
                catchThrowableOfType(UnreadableIssueException.class, () -> IssueJson.read(json));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
