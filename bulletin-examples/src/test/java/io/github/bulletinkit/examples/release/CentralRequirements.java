package io.github.bulletinkit.examples.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The requirements of Maven Central for a bundle: the layout of a Maven repository, a complete POM, sources and Javadoc
 * for every jar, checksums and signatures. After <a href="https://central.sonatype.org/publish/requirements/">its requirements</a>,
 * as of November 2026.
 */
final class CentralRequirements {
    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final List<String> CHECKSUMS_ASKED_FOR = List.of("md5", "sha1");

    private final Path bundle;
    private final Keys keys;
    private final List<String> unmet = new ArrayList<>();

    private CentralRequirements(Path bundle, Keys keys) {
        this.bundle = bundle;
        this.keys = keys;
    }

    /**
     * The faults of a bundle, a line each, with the file.
     *
     * @param bundle the folder with the bundle, unpacked
     * @param keys the public keys that signatures may be of
     */
    static List<String> unmetBy(Path bundle, Keys keys) throws IOException {
        CentralRequirements requirements = new CentralRequirements(bundle, keys);
        requirements.check();
        return requirements.unmet;
    }

    private void check() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(bundle)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<Path> poms =
                files.stream().filter(file -> hasExtension(file, "pom")).toList();
        if (poms.isEmpty()) {
            unmet.add("the bundle has no .pom");
        }
        for (Path pom : poms) {
            checkPublished(pom);
        }
        for (Path file : files) {
            if (isChecksum(file)) {
                checkSum(file);
            } else if (!hasExtension(file, "asc")) {
                checkCompanions(file);
            }
        }
    }

    private void checkPublished(Path file) throws IOException {
        PublishedPom pom = PublishedPom.read(file);
        pom.faults().forEach(fault -> unmet.add(name(file) + ": " + fault));
        String stem = pom.artifactId() + "-" + pom.version();
        String folder = String.join("/", pom.groupId().replace('.', '/'), pom.artifactId(), pom.version());
        if (!bundle.resolve(folder).resolve(stem + ".pom").equals(file)) {
            unmet.add(name(file) + ": lies elsewhere than " + folder);
        }
        if (!pom.packaging().equals("pom")) {
            for (String artifact : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
                Path jar = file.resolveSibling(stem + artifact);
                if (!Files.exists(jar)) {
                    unmet.add(name(jar) + ": is missing");
                }
            }
        }
        try (Stream<Path> beside = Files.list(file.resolveSibling("."))) {
            beside.filter(other -> !other.getFileName().toString().startsWith(stem))
                    .sorted()
                    .forEach(other -> unmet.add(name(other) + ": is named unlike " + stem));
        }
    }

    private void checkCompanions(Path file) throws IOException {
        for (String checksum : CHECKSUMS_ASKED_FOR) {
            if (!Files.exists(companion(file, checksum))) {
                unmet.add(name(file) + ": has no ." + checksum);
            }
        }
        Path signature = companion(file, "asc");
        if (!Files.exists(signature)) {
            unmet.add(name(file) + ": is not signed");
        } else if (!keys.verify(file, signature)) {
            unmet.add(name(signature) + ": is no signature of the file by a known key");
        }
    }

    private void checkSum(Path checksum) throws IOException {
        String text = Files.readString(checksum, US_ASCII);
        Path file = checksum.resolveSibling(withoutExtension(checksum));
        if (!Files.exists(file) || !text.strip().equals(digest(file, extension(checksum)))) {
            unmet.add(name(checksum) + ": is not the sum of its file");
        }
    }

    private static String digest(Path file, String checksum) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance(CHECKSUMS.get(checksum)).digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has these digests", e);
        }
    }

    private static boolean isChecksum(Path file) {
        return CHECKSUMS.containsKey(extension(file));
    }

    private static boolean hasExtension(Path file, String extension) {
        return extension(file).equals(extension);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String withoutExtension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path companion(Path file, String extension) {
        return file.resolveSibling(file.getFileName() + "." + extension);
    }

    private String name(Path file) {
        return bundle.relativize(file.normalize()).toString().replace('\\', '/');
    }
}
