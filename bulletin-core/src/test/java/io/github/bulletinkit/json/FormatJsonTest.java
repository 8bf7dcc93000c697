package io.github.bulletinkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletinkit.format.Cadence;
import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.NumberSequence;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatJsonTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FormatJson.schema());

    /** A format that says everything otherwise than the builder. */
    private static BulletinFormat rich() {
        BulletinFormat format = BulletinFormat.builder("望岬信息")
                .sections("领导动态", "工作动态")
                .sectionOrder(SectionOrder.ANY)
                .requiredSections("工作动态")
                .optional(IssuePart.ISSUER)
                .absent(IssuePart.DATE, IssuePart.ARTICLE_TITLE)
                .numberSequence(NumberSequence.CONTINUOUS)
                .cadence(Period.ofMonths(1))
                .contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, true))
                .source(SourcePlacement.AFTER_BODY)
                .build();
        return format.toBuilder()
                .words(format.words()
                        .with(PrintedWord.CONTENTS, "本期要目")
                        .with(PrintedWord.DATE, "#年#月#日")
                        .withNumbers(Figures.HANZI)
                        .withDates(Figures.HANZI)
                        .withWeekday(true))
                .build();
    }

    @Test
    void formatIsReadAsItWasWritten() throws IOException {
        assertThat(read(written(rich()))).isEqualTo(rich());
        BulletinFormat plain = BulletinFormat.builder("简报").build();
        assertThat(read(written(plain))).isEqualTo(plain);
        BulletinFormat daily = plain.toBuilder().cadence(Cadence.workingDays()).build();
        assertThat(read(written(daily))).isEqualTo(daily);
    }

    @Test
    void whatIsLeftOutIsAsInTheBuilder() throws IOException {
        assertThat(written(BulletinFormat.builder("简报").build())).isEqualTo("{\n  \"name\": \"简报\"\n}\n");
        assertThat(read("{\"name\": \"简报\", \"sections\": null, \"words\": null, \"weekday\": null}"))
                .isEqualTo(BulletinFormat.builder("简报").build());
    }

    @Test
    void schemaTakesWhatIsWritten() throws IOException {
        assertThat(faults(written(rich()))).isEmpty();
        for (String name : FormatJson.readyNames()) {
            assertThat(faults(written(FormatJson.ready(name)))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|at name: the name of the series is missing",
                "{'name': '简报', 'section': []}|at section: unknown member \"section\"",
                "{'name': '简报', 'source': 'above'}|at source: expected one of below-title, after-body, found \"above\"",
                "{'name': '简报', 'parts': {'date': 'never'}}|expected one of required, optional, absent, found \"never\"",
                "{'name': '简报', 'words': {'date': '#年#月'}}|at words.date: DATE needs 3 places for a value (#), but has 2",
                "{'name': '简报', 'cadence': 'weekly'}|at cadence: expected a period such as \"P7D\" or \"P1M\"",
                "{'name': '简报', 'cadence': 'P-1D'}|at cadence: expected a period such as \"P7D\" or \"P1M\"",
                "{'name': '简报', 'sections': {'titles': ['要闻', '要闻']}}|at sections: sections must differ",
                "{'name': '简报', 'sections': {'titles': ['要闻'], 'required': ['调研']}}|at sections: requiredSections must be",
                "{'name': '简报', 'numbers': 1}|expected one of arabic, hanzi, found an integer",
            })
    void wrongFormatIsRefusedWithItsPathAndTheFix(String json, String message) {
        assertThatExceptionOfType(UnreadableIssueException.class)
                .isThrownBy(() -> read(json.replace('\'', '"')))
                .withMessageContaining(message);
    }

    @Test
    void unknownWordIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(UnreadableIssueException.class)
                .isThrownBy(() -> read("{\"name\": \"简报\", \"words\": {\"content\": \"目录\"}}"))
                .withMessageContaining("content")
                .withMessageContaining("contents, editor-note, source");
    }

    @ParameterizedTest
    @MethodSource("io.github.bulletinkit.json.FormatJson#readyNames")
    void readyFormatIsAFormat(String name) throws IOException {
        BulletinFormat format = FormatJson.ready(name);

        assertThat(format.name()).isNotBlank();
        assertThat(read(written(format))).isEqualTo(format);
    }

    @Test
    void weeklyIsThatOfTheBuilder() {
        assertThat(FormatJson.ready("weekly")).isEqualTo(BulletinFormat.yangtzeDeltaWeekly());
    }

    @Test
    void unknownNameIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatJson.ready("monthly"))
                .withMessage(
                        "there is no format monthly; the formats are weekly, brief, special-report, daily, information");
    }

    private static BulletinFormat read(String json) throws IOException {
        return FormatJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(BulletinFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormatJson.write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
