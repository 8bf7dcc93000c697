package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same issue gives the same bytes in virtual machines with other languages, time zones, charsets and versions. */
@Timeout(180)
class PdfIdentityTest {
    private static final int OLDEST_JAVA = 17;
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String EXPECTED =
            sha256(RenderedPdf.bytes(PdfRenderer.builder().build(), WholeIssue.create()));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1",
                "-Duser.timezone=America/St_Johns -Duser.language=ar -Duser.country=SA -Duser.extensions=u-nu-arab"
                        + " -Dfile.encoding=UTF-16",
                "-Duser.timezone=Asia/Shanghai -Duser.language=th -Duser.country=TH -Duser.variant=TH"
                        + " -Dfile.encoding=GB18030",
            })
    void platformMakesNoDifference(String options) throws Exception {
        assertThat(renderedBy(JAVA_HOME, List.of(options.split(" ", -1)))).isEqualTo(EXPECTED);
    }

    /** Other versions of Java deflate, sort and hash with other code. */
    @Test
    void versionOfJavaMakesNoDifference() throws Exception {
        Set<Path> homes = otherJavaHomes();
        assumeFalse(homes.isEmpty(), "no other Java is installed beside " + JAVA_HOME);
        for (Path home : homes) {
            assertThat(renderedBy(home, List.of())).as("%s", home).isEqualTo(EXPECTED);
        }
    }

    private String renderedBy(Path javaHome, List<String> options) throws Exception {
        Path pdf = folder.resolve("issue.pdf");
        Path complaints = folder.resolve("complaints");
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.add(RenderWholeIssue.class.getName());
        command.add(pdf.toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(complaints.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        // These would add options to the virtual machine.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        int status = builder.start().waitFor();
        assertThat(status).as("%s: %s", command, Files.readString(complaints)).isZero();
        return sha256(Files.readAllBytes(pdf));
    }

    /** The other Java versions that are installed, or named by a variable such as JAVA_HOME_25_X64. */
    private static Set<Path> otherJavaHomes() throws IOException {
        Set<Path> homes = new TreeSet<>();
        List<Path> candidates = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME")) {
                candidates.add(Path.of(value));
            }
        });
        try (Stream<Path> siblings = Files.list(JAVA_HOME.toRealPath().resolveSibling(""))) {
            siblings.forEach(candidates::add);
        }
        for (Path candidate : candidates) {
            if (canRun(candidate)) {
                homes.add(candidate.toRealPath());
            }
        }
        homes.remove(JAVA_HOME.toRealPath());
        return homes;
    }

    private static boolean canRun(Path javaHome) throws IOException {
        Path release = javaHome.resolve("release");
        if (!Files.isExecutable(javaHome.resolve("bin").resolve("java")) || !Files.isRegularFile(release)) {
            return false;
        }
        Properties properties = new Properties();
        try (var in = Files.newInputStream(release)) {
            properties.load(in);
        }
        String feature = properties.getProperty("JAVA_VERSION", "0").replaceAll("\\D*(\\d+).*", "$1");
        return Integer.parseInt(feature) >= OLDEST_JAVA;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
