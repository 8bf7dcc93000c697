package io.github.bulletinkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, tables, figures, editor's note and colophon in JSON. */
class IssueJsonBlocksTest {
    private static final String PNG = Pictures.PNG_BASE64;

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\": \"heading\", \"level\": 3}", "{\"text\": null, \"level\": 3, \"type\": \"heading\"}"
            })
    void headingWithoutTextIsReadAsEmpty(String block) throws IOException {
        assertThat(readBlock(block)).isEqualTo(new Heading(3, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"table\"}",
                "{\"type\": \"table\", \"caption\": null, \"header\": null, \"rows\": null}",
                "{\"rows\": [], \"header\": [], \"caption\": \"\", \"type\": \"table\"}"
            })
    void tableWithoutAnythingIsReadAsEmpty(String block) throws IOException {
        assertThat(readBlock(block)).isEqualTo(Table.builder().build());
    }

    @Test
    void rowsOfATableNeedNotBeOfOneLength() throws IOException {
        assertThat(readBlock("{\"type\": \"table\", \"rows\": [[], [\"甲\"], [\"乙\", \"\"]]}"))
                .isEqualTo(Table.builder().row().row("甲").row("乙", "").build());
    }

    @Test
    void figureIsReadWithItsMembersInAnyOrder() throws IOException {
        assertThat(readBlock("{\"alt\": null, \"data\": \"" + PNG
                        + "\", \"mediaType\": \"image/png\", \"caption\": \"图\", \"type\": \"figure\"}"))
                .isEqualTo(new Figure(Pictures.png(), "", "图"));
    }

    @Test
    void pictureOfManyBytesIsReadAsItWasWritten() throws IOException {
        Figure figure = new Figure(ImageData.of(Pictures.written("jpg", 900, 700)), "", "");
        Issue issue = withBlock(figure);

        assertThat(write(issue)).contains("\"mediaType\": \"image/jpeg\"");
        assertThat(read(write(issue))).isEqualTo(issue);
    }

    @Test
    void brokenTitleIsWrittenOnOneLineWithItsBreaksAndReadWithLineFeedsToo() throws IOException {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("东澜湾区\n每周要讯"))
                .article("关于海上风电\n试验场的报告", a -> a.paragraph("甲。"))
                .build();

        assertThat(write(issue))
                .contains("\"title\": \"东澜湾区每周要讯\",", "\"titleBreaks\": [ 4 ]")
                .contains("\"title\": \"关于海上风电试验场的报告\"");
        assertThat(read(write(issue))).isEqualTo(issue);
        assertThat(read("{\"masthead\": {\"title\": \"东澜湾区\\n每周要讯\"}}").masthead())
                .isEqualTo(issue.masthead());
    }

    @Test
    void rowOfATableIsOneLine() throws IOException {
        Table table =
                Table.builder().header("地区", "增速").row("甲", "7.0").row().row("").build();

        assertThat(write(withBlock(table)).replaceAll("(?m)^ {12}", "")).contains("""
                {
                  "type": "table",
                  "header": [ "地区", "增速" ],
                  "rows": [
                    [ "甲", "7.0" ],
                    [],
                    [ "" ]
                  ]
                }
                """);
        assertThat(read(write(withBlock(table)))).isEqualTo(withBlock(table));
    }

    @Test
    void cellOverSeveralColumnsOrRowsIsAnObject() throws IOException {
        Table table = Table.builder()
                .header(row -> row.cell("地区", 1, 2).cell("增速", 2, 1))
                .subheader("上年", "今年")
                .row(row -> row.cell("甲").cell("", 2, 3))
                .row("乙")
                .alignment(ColumnAlignment.LEFT, ColumnAlignment.AUTO, ColumnAlignment.RIGHT, ColumnAlignment.AUTO)
                .turned(true)
                .build();

        assertThat(write(withBlock(table)).replaceAll("(?m)^ {12}", "")).contains("""
                {
                  "type": "table",
                  "header": [ {
                      "text": "地区",
                      "rows": 2
                    }, {
                      "text": "增速",
                      "columns": 2
                    } ],
                  "subheaders": [
                    [ "上年", "今年" ]
                  ],
                  "rows": [
                    [ "甲", {
                        "text": "",
                        "columns": 2,
                        "rows": 3
                      } ],
                    [ "乙" ]
                  ],
                  "alignment": [
                    "left",
                    "auto",
                    "right"
                  ],
                  "turned": true
                }
                """);
        assertThat(read(write(withBlock(table)))).isEqualTo(withBlock(table));
    }

    @Test
    void cellObjectWithoutSpansIsAPlainCell() throws IOException {
        assertThat(readBlock("{\"type\": \"table\", \"alignment\": null, \"turned\": null, \"subheaders\": null,"
                        + " \"rows\": [[{}, {\"text\": \"甲\", \"rows\": null}, {\"columns\": 1}]]}"))
                .isEqualTo(Table.builder().row("", "甲", "").build());
    }

    @Test
    void wrongCellsAndAlignmentsAreRefusedAtTheirPlace() {
        assertThat(refusal("{\"type\": \"table\", \"rows\": [[{\"columns\": 0}]]}"))
                .hasMessageEndingWith("body[0].rows[0][0]: columns of a cell must lie between 1 and 1000, but is 0");
        assertThat(refusal("{\"type\": \"table\", \"rows\": [[{\"rows\": 1.5}]]}"))
                .hasMessageEndingWith("body[0].rows[0][0].rows: expected an integer,"
                        + " found a number with a fraction or an exponent");
        assertThat(refusal("{\"type\": \"table\", \"header\": [{\"colspan\": 2}]}"))
                .hasMessageEndingWith(
                        "body[0].header[0].colspan: unknown member \"colspan\", known here: columns, rows, text");
        assertThat(refusal("{\"type\": \"table\", \"alignment\": [\"middle\"]}"))
                .hasMessageEndingWith(
                        "body[0].alignment[0]: expected one of auto, left, center, right, found \"middle\"");
        assertThat(refusal("{\"type\": \"table\", \"turned\": \"yes\"}"))
                .hasMessageEndingWith("body[0].turned: expected true or false, found a string");
        assertThat(refusal("{\"type\": \"table\", \"subheaders\": [[\"甲\"]]}"))
                .hasMessageEndingWith("body[0]: subheaders are the rows below the first row of the header,"
                        + " but header has no cell; fill it");
    }

    @Test
    void figuresSideBySideAreOneBlock() throws IOException {
        FigureRow row = FigureRow.of(new Figure(Pictures.png(), "左", "图 1", 60), new Figure(Pictures.png(), "右", ""));
        String figure = "\"mediaType\": \"image/png\",\n\"data\": \"" + PNG + "\",\n";

        assertThat(write(withBlock(row)).replaceAll("(?m)^ +", ""))
                .contains("\"type\": \"figures\",\n\"figures\": [\n{\n\"type\": \"figure\",\n" + figure
                        + "\"alt\": \"左\",\n\"caption\": \"图 1\",\n\"widthPercent\": 60\n},");
        assertThat(read(write(withBlock(row)))).isEqualTo(withBlock(row));
    }

    @Test
    void wrongWidthsAndNumbersOfFiguresAreRefusedAtTheirPlace() {
        String figure = "{\"type\": \"figure\", \"mediaType\": \"image/png\", \"data\": \"" + PNG + "\"";
        assertThat(refusal(figure + ", \"widthPercent\": 101}"))
                .hasMessageEndingWith("body[0]: widthPercent of a figure must lie between 1 and 100,"
                        + " or be 0 for the size of the picture, but is 101");
        assertThat(refusal("{\"type\": \"figures\", \"figures\": [" + figure + "}]}"))
                .hasMessageEndingWith("body[0]: a row has 2 or 3 figures, but has 1;"
                        + " make one figure a block of its own, and several rows of more");
        assertThat(refusal("{\"type\": \"figures\", \"figures\": [" + figure + ", \"widthPercent\": 100}, " + figure
                        + "}]}"))
                .hasMessageEndingWith("body[0]: widthPercent of the figures in a row is 100 together,"
                        + " which must be at most 100, and less if a figure has no width");
        assertThat(refusal("{\"type\": \"figures\"}")).hasMessageContaining("body[0]");
    }

    @Test
    void editorNoteHasTheBlocksOfABody() throws IOException {
        assertThat(read("{\"editorNote\": [\"按语。\", {\"type\": \"heading\", \"level\": 1, \"text\": \"一\"}]}")
                        .editorNote())
                .containsExactly(Paragraph.of("按语。"), new Heading(1, "一"));
        assertThat(read("{\"editorNote\": null}")).isEqualTo(Issue.builder().build());
    }

    @Test
    void absentMembersOfTheColophonAreReadAsEmpty() throws IOException {
        assertThat(read("{\"colophon\": {}}").colophon())
                .isEqualTo(Colophon.builder().build());
        assertThat(read("{\"colophon\": {\"reportTo\": null, \"sendTo\": null, \"distributeTo\": null, "
                                + "\"editor\": null, \"approver\": null, \"copies\": null}}")
                        .colophon())
                .isEqualTo(Colophon.builder().build());
        assertThat(read("{\"colophon\": null}").colophon()).isNull();
    }

    @Test
    void colophonWithNothingInItIsKept() throws IOException {
        Issue issue = Issue.builder().colophon(c -> {}).build();

        assertThat(write(issue)).contains("\"colophon\": {}");
        assertThat(read(write(issue))).isEqualTo(issue);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 100})
    void levelThatNoHeadingHasIsRefusedAtItsPlace(int level) {
        assertThat(refusal("{\"type\": \"heading\",\n\"level\": " + level + ", \"text\": \"一\"}"))
                .hasMessage("line 2, column 10, at sections[0].articles[0].body[0].level: "
                        + "expected the level of a heading: level must lie between 1 and 4, but is " + level);
    }

    @ParameterizedTest
    @CsvSource({"{}", "'{\"level\": null}'", "'{\"level\": \"1\"}'", "'{\"level\": 1.0}'", "'{\"level\": 99999999999}'"
    })
    void levelThatIsMissingOrNoIntegerIsRefused(String members) {
        UnreadableIssueException refusal =
                refusal(members.replaceFirst("\\{", "{\"type\": \"heading\", ").replace(", }", "}"));

        assertThat(refusal).hasMessageContaining("expected an integer");
        assertThat(refusal.path()).isEqualTo("sections[0].articles[0].body[0].level");
    }

    @Test
    void listThatTheModelRefusesIsRefusedAtItsPlace() {
        String deep = "{\"type\": \"list\", \"marker\": \"arabic\", \"items\": [\"甲\", {\"list\": "
                + "{\"type\": \"list\", \"marker\": \"arabic\", \"items\": [{\"list\": "
                + "{\"type\": \"list\", \"marker\": \"arabic\", \"items\": [\"乙\"]}}]}}]}";
        assertThat(refusal(deep))
                .hasMessageContaining("at sections[0].articles[0].body[0].items[1]: lists are at most two deep,");
        String long51 = "{\"type\": \"list\", \"marker\": \"circled\", \"items\": [" + "\"甲\", ".repeat(50) + "\"甲\"]}";
        assertThat(refusal(long51))
                .hasMessageContaining(
                        "at sections[0].articles[0].body[0]: a list with the marker circled has at most 50"
                                + " items, but has 51;");
        assertThat(refusal("{\"type\": \"list\", \"marker\": \"roman\"}"))
                .hasMessageContaining("at sections[0].articles[0].body[0].marker: expected one of hanzi,");
        assertThat(refusal("{\"type\": \"list\", \"items\": []}"))
                .hasMessageContaining("at sections[0].articles[0].body[0].marker: expected one of hanzi,");
    }

    @Test
    void nullInARowIsRefusedAtItsPlace() {
        assertThat(refusal("{\"type\": \"table\", \"rows\": [[\"甲\"], [\"乙\", null]]}"))
                .hasMessageEndingWith("body[0].rows[1][1]: expected a string or an object, found null");
        assertThat(refusal("{\"type\": \"table\", \"rows\": [[\"甲\"], null]}"))
                .hasMessageEndingWith("body[0].rows[1]: expected an array, found null");
        assertThat(refusal("{\"type\": \"table\", \"header\": [null]}"))
                .hasMessageEndingWith("body[0].header[0]: expected a string or an object, found null");
    }

    @Test
    void cellThatIsNoStringIsRefusedAtItsPlace() {
        assertThat(refusal("{\"type\": \"table\", \"rows\": [[\"甲\", 7.0]]}"))
                .hasMessageEndingWith(
                        "body[0].rows[0][1]: expected a string or an object, found a number with a fraction or an exponent");
        assertThat(refusal("{\"type\": \"table\", \"rows\": [[[\"甲\"]]]}"))
                .hasMessageEndingWith("body[0].rows[0][0]: expected a string or an object, found an array");
        assertThat(refusal("{\"type\": \"table\", \"rows\": [\"甲\"]}"))
                .hasMessageEndingWith("body[0].rows[0]: expected an array, found a string");
        assertThat(refusal("{\"type\": \"table\", \"rows\": [{}]}"))
                .hasMessageEndingWith("body[0].rows[0]: expected an array, found an object");
    }

    @ParameterizedTest
    @CsvSource({
        "'!', this is no base64",
        "'iVBORw0KGgo', the picture (image/png) is damaged: it does not begin with its header",
        "'', the picture is neither PNG nor JPEG; convert it to one of them",
        "'R0lGODlh', the picture is neither PNG nor JPEG; convert it to one of them",
        "'/9j/', the picture (image/jpeg) is damaged: it does not tell its size"
    })
    void dataThatIsNoPictureIsRefusedAtItsPlace(String data, String problem) {
        assertThat(refusal("{\"type\": \"figure\", \"mediaType\": \"image/png\",\n \"data\": \"" + data + "\"}"))
                .hasMessage("line 2, column 10, at sections[0].articles[0].body[0].data: "
                        + "expected a PNG or JPEG picture in base64: " + problem);
    }

    @Test
    void refusalOfAPictureDoesNotRepeatIt() {
        assertThat(refusal("{\"type\": \"figure\", \"mediaType\": \"image/png\", \"data\": \"" + "A".repeat(100_000)
                                + "\"}")
                        .getMessage())
                .hasSizeLessThan(200);
    }

    @Test
    void mediaTypeThatIsNotThatOfTheDataIsRefusedAtItsPlace() {
        assertThat(refusal("{\"type\": \"figure\",\n\"mediaType\": \"image/jpeg\", \"data\": \"" + PNG + "\"}"))
                .hasMessage("line 2, column 14, at sections[0].articles[0].body[0].mediaType: "
                        + "expected the media type of the picture: the picture is image/png");
    }

    @Test
    void figureWithoutPictureIsRefused() {
        assertThat(refusal("{\"type\": \"figure\", \"mediaType\": \"image/png\"}"))
                .hasMessageEndingWith("body[0].data: expected a PNG or JPEG picture in base64, found no such member");
        assertThat(refusal("{\"type\": \"figure\", \"mediaType\": \"image/png\", \"data\": null}"))
                .hasMessageEndingWith("body[0].data: expected a PNG or JPEG picture in base64, found null");
        assertThat(refusal("{\"type\": \"figure\", \"data\": \"" + PNG + "\"}"))
                .hasMessageEndingWith("body[0].mediaType: expected a string, found no such member");
        assertThat(refusal("{\"type\": \"figure\", \"mediaType\": \"image/png\", \"data\": 1}"))
                .hasMessageEndingWith("body[0].data: expected a string, found an integer");
    }

    @Test
    void unknownMemberIsRefusedNamingTheKnownOnes() {
        assertThat(refusal("{\"type\": \"heading\", \"level\": 1, \"number\": \"一\"}"))
                .hasMessageEndingWith("unknown member \"number\", known here: level, text, type");
        assertThat(refusal("{\"type\": \"table\", \"columns\": 2}"))
                .hasMessageEndingWith("unknown member \"columns\", known here: alignment, caption,"
                        + " header, rows, subheaders, turned, type");
        assertThat(refusal("{\"type\": \"figure\", \"mediaType\": \"image/png\", \"data\": \"" + PNG
                        + "\", \"image\": {}}"))
                .hasMessageEndingWith(
                        "unknown member \"image\", known here: alt, caption, data, mediaType," + " type, widthPercent");
        assertThat(refusalOf("{\"colophon\": {\"cc\": []}}"))
                .hasMessageEndingWith(
                        "unknown member \"cc\", known here: addressedTo, approver, contact, copies, copyTo, distributeTo,"
                                + " editor, otherLines, phone, printedBy, printedOn, proofreader, reportTo, reviewer, sendTo");
    }

    @Test
    void duplicateMemberIsRefused() {
        assertThat(refusal("{\"type\": \"figure\", \"alt\": \"\", \"alt\": \"\"}"))
                .hasMessageEndingWith("body[0].alt: this member is given twice");
        assertThat(refusal("{\"level\": 1, \"level\": 1, \"type\": \"heading\"}")
                        .path())
                .isEqualTo("sections[0].articles[0].body[0].level");
    }

    @Test
    void colophonInAnotherFormIsRefused() {
        assertThat(refusalOf("{\"colophon\": []}"))
                .hasMessageEndingWith("at colophon: expected an object, found an array");
        assertThat(refusalOf("{\"colophon\": {\"reportTo\": \"省委\"}}"))
                .hasMessageEndingWith("at colophon.reportTo: expected an array, found a string");
        assertThat(refusalOf("{\"colophon\": {\"sendTo\": [null]}}"))
                .hasMessageEndingWith("at colophon.sendTo[0]: expected a string, found null");
        assertThat(refusalOf("{\"colophon\": {\"copies\": \"120\"}}"))
                .hasMessageEndingWith("at colophon.copies: expected an integer, found a string");
        assertThat(refusalOf("{\"editorNote\": \"按语\"}"))
                .hasMessageEndingWith("at editorNote: expected an array, found a string");
        assertThat(refusalOf("{\"editorNote\": [null]}"))
                .hasMessageEndingWith("at editorNote[0]: expected a string or an object, found null");
    }

    private static Issue withBlock(Block block) {
        return Issue.builder()
                .section("", s -> s.article("", a -> a.body(List.of(block))))
                .build();
    }

    private static Block readBlock(String block) throws IOException {
        return read(body(block)).sections().get(0).articles().get(0).body().get(0);
    }

    private static UnreadableIssueException refusal(String block) {
        return refusalOf(body(block));
    }

    private static UnreadableIssueException refusalOf(String json) {
        UnreadableIssueException refusal = catchThrowableOfType(UnreadableIssueException.class, () -> read(json));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    private static String body(String block) {
        return "{\"sections\": [{\"articles\": [{\"body\": [" + block + "]}]}]}";
    }

    private static Issue read(String json) throws IOException {
        return IssueJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String write(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IssueJson.write(issue, out);
        return out.toString(UTF_8);
    }
}
