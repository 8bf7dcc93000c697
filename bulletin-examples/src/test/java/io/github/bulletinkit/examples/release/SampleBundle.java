package io.github.bulletinkit.examples.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;

/** A complete bundle with very small files. */
record SampleBundle(Path root, PGPKeyPair keyPair) {
    static final String FOLDER = "org/example/sample/1.0";

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>sample</artifactId>
              <version>1.0</version>
              <name>sample</name>
              <description>A sample.</description>
              <url>https://example.org</url>
              <licenses>
                <license>
                  <name>Apache-2.0</name>
                  <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
                </license>
              </licenses>
              <developers>
                <developer>
                  <name>Somebody</name>
                </developer>
              </developers>
              <scm>
                <connection>scm:git:https://example.org/sample.git</connection>
                <developerConnection>scm:git:https://example.org/sample.git</developerConnection>
                <url>https://example.org/sample</url>
              </scm>
              <dependencies>
                <dependency>
                  <groupId>org.example</groupId>
                  <artifactId>other</artifactId>
                  <version>2.0</version>
                </dependency>
              </dependencies>
            </project>
            """;

    static SampleBundle in(Path root, PGPKeyPair keyPair) throws IOException {
        SampleBundle bundle = new SampleBundle(root, keyPair);
        bundle.put("sample-1.0.pom", POM);
        for (String jar : List.of("sample-1.0.jar", "sample-1.0-sources.jar", "sample-1.0-javadoc.jar")) {
            bundle.put(jar, "the content of " + jar);
        }
        return bundle;
    }

    Path path(String name) {
        return root.resolve(FOLDER).resolve(name);
    }

    void replaceInPom(String part, String other) throws IOException {
        put("sample-1.0.pom", POM.replace(part, other));
    }

    /** Writes a file with its checksums and signature. */
    void put(String name, String content) throws IOException {
        Path file = path(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, UTF_8);
        Files.writeString(path(name + ".md5"), digest("MD5", content), UTF_8);
        Files.writeString(path(name + ".sha1"), digest("SHA-1", content), UTF_8);
        sign(file, path(name + ".asc"));
    }

    private static String digest(String algorithm, String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sign(Path file, Path signature) throws IOException {
        try (OutputStream out = ArmoredOutputStream.builder().build(Files.newOutputStream(signature))) {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(keyPair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                    keyPair.getPublicKey());
            generator.init(PGPSignature.BINARY_DOCUMENT, keyPair.getPrivateKey());
            generator.update(Files.readAllBytes(file));
            generator.generate().encode(out);
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }
}
