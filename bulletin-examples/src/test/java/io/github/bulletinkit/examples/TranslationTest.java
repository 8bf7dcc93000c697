package io.github.bulletinkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents in English and Chinese say the same. */
class TranslationTest {

    @ParameterizedTest
    @MethodSource("io.github.bulletinkit.examples.ProjectDocument#english")
    void hasTheSameParts(String path) throws IOException {
        ProjectDocument english = ProjectDocument.read(path);
        ProjectDocument chinese = ProjectDocument.read(ProjectDocument.chinese(path));

        assertThat(marks(chinese)).isEqualTo(marks(english));
    }

    /** The level of every heading and the language of every block of code, in order. */
    private static List<String> marks(ProjectDocument document) {
        return document.text()
                .lines()
                .filter(line -> line.startsWith("#") || line.startsWith("```"))
                .map(line -> line.replaceAll(" .*", ""))
                .toList();
    }

    /** Each except the tag is run by the tests of the programs or hosts, or by the rehearsal of a release. */
    @Test
    void commandsAreTheKnownOnes() throws IOException {
        String program = "mvn -q compile exec:java -pl bulletin-examples -am";
        String examples = " -Dexec.mainClass=io.github.bulletinkit.examples.";
        List<String> known = List.of(
                program,
                "mvn verify",
                program + examples + "ConvertIssue -Dexec.args=\"issue.txt out\"",
                program + examples + "archive.ConvertArchive -Dexec.args=\"archive pdf\"",
                "java -jar bulletin-examples/target/it/spring-boot-4.1/target/spring-boot-4.1-1.jar",
                "curl -H 'Content-Type: application/json' -H 'Accept: application/pdf'"
                        + " --data-binary @issue.json -o issue.pdf localhost:8080/issues",
                "mvn clean deploy -Prelease -Drevision=0.1.0",
                "git tag v0.1.0 && git push origin v0.1.0");

        assertThat(commands(Function.identity())).isEqualTo(known);
        assertThat(commands(ProjectDocument::chinese)).isEqualTo(known);
    }

    private static List<String> commands(Function<String, String> language) throws IOException {
        List<String> commands = new ArrayList<>();
        for (String path : ProjectDocument.english().map(language).toList()) {
            commands.addAll(ProjectDocument.read(path).commands().toList());
        }
        return commands;
    }
}
