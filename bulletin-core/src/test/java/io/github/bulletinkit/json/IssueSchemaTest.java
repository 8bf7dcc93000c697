package io.github.bulletinkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema accepts what IssueJson accepts, and refuses what IssueJson refuses. */
class IssueSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(IssueJson.schema());
    private static final String PNG = Pictures.PNG_BASE64;

    @Test
    void schemaIsOneAfterItsOwnDraft() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(IssueJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void samplesHaveEveryKindOfBlock() {
        Stream<Issue> random = seeds().mapToObj(SampleIssues::random);
        assertThat(kinds(Stream.of(SampleIssues.rich()))).contains(Block.class.getPermittedSubclasses());
        assertThat(kinds(random)).contains(Block.class.getPermittedSubclasses());
    }

    private static Stream<Class<?>> kinds(Stream<Issue> issues) {
        return issues.flatMap(issue -> issue.sections().stream())
                .flatMap(section -> section.articles().stream())
                .flatMap(article -> article.body().stream())
                .map(Object::getClass);
    }

    @Test
    void whatIssueJsonWritesIsTaken() throws IOException {
        assertThat(faults(written(SampleIssues.rich()))).isEmpty();
        assertThat(faults(written(Issue.builder().build()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIssueJsonWritesOfAnyIssueIsTaken(int seed) throws IOException {
        assertThat(faults(written(SampleIssues.random(seed)))).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'masthead': null, 'sections': null, 'editorNote': null, 'colophon': null, 'tableOfContents': null}",
                "{'masthead': {'title': null, 'number': null, 'issuer': null, 'date': null}}",
                "{'masthead': {'number': {'year': null, 'issue': null, 'total': null, 'supplement': null}}}",
                "{'masthead': {'date': '2024-02-29'}}",
                "{'masthead': {'date': '-0044-03-15'}}",
                "{'masthead': {'date': '+12022-01-07'}}",
                "{'sections': [{'title': null, 'articles': null}]}",
                "{'sections': [{'articles': [{'title': null, 'source': null, 'body': null}]}]}",
                "{'editorNote': ['按语', {'type': 'paragraph', 'indent': null, 'inlines': null}]}",
                "{'editorNote': [{'type': 'heading', 'level': 4, 'text': null}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'bullet', 'items': null}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'circled', 'items': ['甲', {}, {'inlines': ['甲'], 'list': null}]}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'hanzi', 'items': [{'inlines': null, 'list': {'type': 'list',"
                        + " 'marker': 'hanzi-parentheses', 'items': ['甲', {'list': null}]}}]}]}",
                "{'editorNote': [{'type': 'table', 'caption': null, 'header': null, 'rows': [[], ['甲']]}]}",
                "{'colophon': {'reportTo': null, 'editor': null, 'copies': null}}",
                "{'tableOfContents': {'entries': [{'section': null, 'title': null, 'page': null}]}}"
            })
    void whatIssueJsonReadsIsTaken(String json) throws IOException {
        assertThat(read(json)).isNotNull();
        assertThat(faults(quoted(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "'{}'",
                "{'section': []}",
                "{'masthead': ''}",
                "{'masthead': {'secrecy': 'a'}}",
                "{'masthead': {'title': 1}}",
                "{'masthead': {'title': ['a']}}",
                "{'masthead': {'date': '2022-1-7'}}",
                "{'masthead': {'date': '2022-13-07'}}",
                "{'masthead': {'date': '2022-01-32'}}",
                "{'masthead': {'date': '20220107'}}",
                "{'masthead': {'date': '+2022-01-07'}}",
                "{'masthead': {'date': '-12022-01-07T00:00'}}",
                "{'masthead': {'date': ''}}",
                "{'masthead': {'date': 18999}}",
                "{'masthead': {'number': 252}}",
                "{'masthead': {'number': {'Year': 1}}}",
                "{'masthead': {'number': {'total': '1'}}}",
                "{'masthead': {'number': {'total': 1.5}}}",
                "{'masthead': {'number': {'total': true}}}",
                "{'masthead': {'number': {'year': 2147483648}}}",
                "{'sections': {}}",
                "{'sections': [null]}",
                "{'sections': ['科创聚焦']}",
                "{'sections': [{'name': 'a'}]}",
                "{'sections': [{'articles': [null]}]}",
                "{'sections': [{'articles': [{'text': 'a'}]}]}",
                "{'sections': [{'articles': [{'body': 'a'}]}]}",
                "{'editorNote': [null]}",
                "{'editorNote': [7]}",
                "{'editorNote': [{'inlines': ['a']}]}",
                "{'editorNote': [{'type': 'list'}]}",
                "{'editorNote': [{'type': 'quotation'}]}",
                "{'editorNote': [{'type': 'list', 'marker': null}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'roman'}]}",
                "{'editorNote': [{'type': 'list', 'marker': 1}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'arabic', 'items': [null]}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'arabic', 'items': [['甲']]}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'arabic', 'items': [{'text': '甲'}]}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'arabic', 'items': [{'list': {'marker': 'arabic'}}]}]}",
                "{'editorNote': [{'type': 'list', 'marker': 'arabic', 'items': [{'list': {'type': 'list', 'marker': 'arabic',"
                        + " 'items': [{'list': {'type': 'list', 'marker': 'arabic', 'items': ['甲']}}]}}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'level': 1}]}",
                "{'editorNote': [{'type': 'paragraph', 'indent': 0}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [7]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [null]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'strong': null}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'strong': 'a', 'colour': 'red'}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'link': 'a'}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'target': 'a'}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'link': 'a', 'target': null}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'note': 'a', 'superscript': 'b'}]}]}",
                "{'editorNote': [{'type': 'paragraph', 'inlines': [{'subscript': ['a']}]}]}",
                "{'editorNote': [{'type': 'heading', 'text': 'a'}]}",
                "{'editorNote': [{'type': 'heading', 'level': 0}]}",
                "{'editorNote': [{'type': 'heading', 'level': 5}]}",
                "{'editorNote': [{'type': 'heading', 'level': null}]}",
                "{'editorNote': [{'type': 'table', 'rows': [null]}]}",
                "{'editorNote': [{'type': 'table', 'rows': ['a']}]}",
                "{'editorNote': [{'type': 'table', 'rows': [[null]]}]}",
                "{'editorNote': [{'type': 'table', 'header': [null]}]}",
                "{'editorNote': [{'type': 'figure', 'mediaType': 'image/png'}]}",
                "{'editorNote': [{'type': 'figure', 'data': '" + PNG + "'}]}",
                "{'editorNote': [{'type': 'figure', 'mediaType': 'image/gif', 'data': '" + PNG + "'}]}",
                "{'editorNote': [{'type': 'figure', 'mediaType': 'image/png', 'data': ''}]}",
                "{'editorNote': [{'type': 'figure', 'mediaType': 'image/png', 'data': 'a b'}]}",
                "{'colophon': []}",
                "{'colophon': {'reportTo': [null]}}",
                "{'colophon': {'copies': '120'}}",
                "{'tableOfContents': []}",
                "{'tableOfContents': {'rows': []}}",
                "{'tableOfContents': {'entries': [null]}}",
                "{'tableOfContents': {'entries': [{'folio': 1}]}}"
            })
    void whatIssueJsonRefusesIsRefused(String json) {
        assertThatExceptionOfType(UnreadableIssueException.class).isThrownBy(() -> read(json));
        assertThat(faults(quoted(json))).isNotEmpty();
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Issue read(String json) throws IOException {
        return IssueJson.read(new ByteArrayInputStream(quoted(json).getBytes(StandardCharsets.UTF_8)));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static String written(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IssueJson.write(issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
