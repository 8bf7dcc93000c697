package io.github.bulletinkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinModuleTest {
    private static final JsonMapper HOST =
            JsonMapper.builder().addModule(new BulletinModule()).build();

    static Stream<Named<ObjectMapper>> hosts() {
        return Stream.of(
                Named.of("plain", HOST),
                Named.of("modules found by themselves", new ObjectMapper().findAndRegisterModules()),
                Named.of("module registered twice", HOST.copy().registerModule(new BulletinModule())),
                Named.of(
                        "other names",
                        HOST.copy().setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
                Named.of("everything included", HOST.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)),
                Named.of("defaults left out", HOST.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT)),
                Named.of(
                        "fields only",
                        HOST.copy()
                                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                                .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)),
                Named.of(
                        "no automatic detection",
                        HOST.copy().setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)),
                Named.of(
                        "alphabetical order",
                        JsonMapper.builder()
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .addModule(new BulletinModule())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void hostWritesTheShapeOfIssueJson(ObjectMapper host) throws IOException {
        assertThat(host.writeValueAsString(SampleIssues.rich())).isEqualTo(compact(SampleIssues.rich()));
        assertThat(host.writeValueAsString(Issue.builder().build())).isEqualTo("{\"masthead\":{},\"sections\":[]}");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void hostReadsTheShapeOfIssueJson(ObjectMapper host) throws IOException {
        assertThat(host.readValue(compact(SampleIssues.rich()), Issue.class)).isEqualTo(SampleIssues.rich());
        assertThat(host.readValue("{}", Issue.class)).isEqualTo(Issue.builder().build());
    }

    @Test
    void hostReadsHostileIssuesAsItWroteThem() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            Issue issue = SampleIssues.random(seed);

            assertThat(HOST.readValue(HOST.writeValueAsString(issue), Issue.class))
                    .as("seed %d", seed)
                    .isEqualTo(issue);
        }
    }

    @Test
    void partsOfAnIssueHaveTheSameShapeOnTheirOwn() throws IOException {
        Article article = SampleIssues.rich().sections().get(0).articles().get(0);
        Map<String, Object> page = Map.of("lead", article.body());

        assertThat(HOST.readValue(HOST.writeValueAsString(article), Article.class))
                .isEqualTo(article);
        assertThat(HOST.writeValueAsString(page)).startsWith("{\"lead\":[\"第一段。\",{\"type\":\"paragraph\",");
        assertThat(HOST.writeValueAsString(Paragraph.of("甲"))).isEqualTo("\"甲\"");
    }

    @Test
    void nullInAnArrayAndLooseDateAreRefusedInAnyHost() {
        assertThatThrownBy(() -> HOST.readValue("{\"sections\": [null]}", Issue.class))
                .isInstanceOf(InvalidNullException.class);
        assertThatThrownBy(() -> HOST.readValue("{\"masthead\": {\"date\": \"2022-1-7\"}}", Issue.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void unknownMembersAreTheHostsDecision() throws IOException {
        String json = "{\"comment\": 1, \"sections\": [{\"comment\": 1}]}";
        ObjectMapper lenient = HOST.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThatThrownBy(() -> HOST.readValue(json, Issue.class)).isInstanceOf(UnrecognizedPropertyException.class);
        assertThat(lenient.readValue(json, Issue.class).sections()).hasSize(1);
    }

    @Test
    void typesOfTheHostKeepTheirShape() throws IOException {
        record Own(List<String> names, int count, boolean open) {}
        Own own = new Own(List.of(), 0, false);

        assertThat(HOST.writeValueAsString(own)).isEqualTo(new ObjectMapper().writeValueAsString(own));
        assertThat(HOST.readValue("{\"count\": \"7\"}", Own.class).count()).isEqualTo(7);
    }

    private static String compact(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IssueJson.write(issue, out);
        return new ObjectMapper().readTree(out.toString(UTF_8)).toString();
    }
}
