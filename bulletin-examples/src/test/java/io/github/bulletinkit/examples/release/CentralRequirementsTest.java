package io.github.bulletinkit.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CentralRequirementsTest {
    private PGPKeyPair key;
    private PGPKeyPair strange;
    private SampleBundle bundle;

    @BeforeAll
    void makeKeys() throws PGPException {
        key = newKey();
        strange = newKey();
    }

    @BeforeEach
    void makeBundle(@TempDir Path folder) throws IOException {
        bundle = SampleBundle.in(folder, key);
    }

    @Test
    void wholeBundleLacksNothing() throws IOException {
        assertThat(unmet()).isEmpty();
    }

    @Test
    void emptyFolderIsNoBundle(@TempDir Path empty) throws IOException {
        assertThat(CentralRequirements.unmetBy(empty, keys(key))).containsExactly("the bundle has no .pom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-1.0.jar", "sample-1.0-sources.jar", "sample-1.0-javadoc.jar"})
    void eachJarIsAskedFor(String jar) throws IOException {
        for (String ending : List.of("", ".md5", ".sha1", ".asc")) {
            Files.delete(bundle.path(jar + ending));
        }

        assertThat(unmet()).containsExactly(named(jar) + ": is missing");
    }

    @ParameterizedTest
    @CsvSource({"md5, has no .md5", "sha1, has no .sha1", "asc, is not signed"})
    void eachFileHasSumsAndASignature(String extension, String fault) throws IOException {
        for (String file : List.of("sample-1.0.pom", "sample-1.0-javadoc.jar")) {
            Files.delete(bundle.path(file + "." + extension));
        }

        assertThat(unmet())
                .containsExactly(
                        named("sample-1.0-javadoc.jar") + ": " + fault, named("sample-1.0.pom") + ": " + fault);
    }

    @Test
    void sumsAndSignatureAreOfTheFile() throws IOException {
        Files.writeString(bundle.path("sample-1.0.jar"), "another content");

        assertThat(unmet())
                .containsExactly(
                        named("sample-1.0.jar.asc") + ": is no signature of the file by a known key",
                        named("sample-1.0.jar.md5") + ": is not the sum of its file",
                        named("sample-1.0.jar.sha1") + ": is not the sum of its file");
    }

    @Test
    void signatureIsByAKnownKey() throws IOException {
        assertThat(CentralRequirements.unmetBy(bundle.root(), keys(strange)))
                .hasSize(4)
                .allMatch(fault -> fault.endsWith("is no signature of the file by a known key"));
    }

    @Test
    void signatureThatIsNoneIsRefused() throws IOException {
        Files.writeString(bundle.path("sample-1.0.pom.asc"), "signed, me");

        assertThat(unmet())
                .containsExactly(named("sample-1.0.pom.asc") + ": is no signature of the file by a known key");
    }

    @Test
    void fileOfAnotherNameIsRefused() throws IOException {
        bundle.put("other-1.0.jar", "from elsewhere");

        assertThat(unmet()).contains(named("other-1.0.jar") + ": is named unlike sample-1.0");
    }

    @Test
    void folderIsThatOfTheCoordinates() throws IOException {
        bundle.replaceInPom(
                "<groupId>org.example</groupId>\n  <artifactId>sample",
                "<groupId>com.example</groupId>\n  <artifactId>sample");

        assertThat(unmet()).containsExactly(named("sample-1.0.pom") + ": lies elsewhere than com/example/sample/1.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<name>sample</name>                  |                                        | has no name",
                "<description>A sample.</description> |                                        | has no description",
                "<url>https://example.org</url>       |                                        | has no url",
                "<name>Apache-2.0</name>              |                                        | has no licenses > license > name",
                "<name>Somebody</name>                |                                        | has no developers > developer > name",
                "<url>https://example.org/sample</url>|                                        | has no scm > url",
                "A sample.                            | A ${sample}.                           | has a property that is not resolved",
                "<dependencies>                       | <parent>p</parent><dependencies>       | has a parent, which is of the build only",
                "<dependencies>                       | <repositories>r</repositories><dependencies> | has a repositories, which is of the build only",
                "<version>2.0</version>               |                                        | dependency other has no fixed version",
                "<version>2.0</version>               | <version>[2,)</version>                | dependency other has no fixed version",
                "<version>2.0</version>               | <version>2.0-SNAPSHOT</version>        | dependency other is a snapshot",
                "<version>2.0</version>               | <version>2.0</version><scope>test</scope> | dependency other is of scope test"
            })
    void pomIsComplete(String part, String other, String fault) throws IOException {
        bundle.replaceInPom(part, other == null ? "" : other);

        assertThat(unmet()).containsExactly(named("sample-1.0.pom") + ": " + fault);
    }

    @Test
    void snapshotIsRefused() throws IOException {
        bundle.replaceInPom("<version>1.0</version>", "<version>1.0-SNAPSHOT</version>");

        assertThat(unmet()).contains(named("sample-1.0.pom") + ": is a snapshot");
    }

    private List<String> unmet() throws IOException {
        return CentralRequirements.unmetBy(bundle.root(), keys(key));
    }

    private static String named(String file) {
        return SampleBundle.FOLDER + "/" + file;
    }

    private static PGPKeyPair newKey() throws PGPException {
        Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
        generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        return new BcPGPKeyPair(
                PublicKeyPacket.VERSION_4,
                PublicKeyAlgorithmTags.EDDSA_LEGACY,
                generator.generateKeyPair(),
                Date.from(Instant.EPOCH));
    }

    private static Keys keys(PGPKeyPair pair) throws IOException {
        PGPPublicKeyRing ring = new PGPPublicKeyRing(List.of(pair.getPublicKey()));
        return new Keys(new PGPPublicKeyRingCollection(List.of(ring)));
    }
}
