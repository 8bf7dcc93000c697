package io.github.bulletinkit.render.internal.layout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A published issue; skipped if its file is not available. */
class SpecimenTest extends ReprintedIssue {

    @Override
    Reader text() throws IOException {
        Path specimen = Path.of(System.getProperty("bulletin.shared", "../../shared"), "specimen", "2022-01.txt");
        assumeThat(specimen)
                .as("the specimen, which is not part of the project; -Dbulletin.shared names its folder")
                .isRegularFile();
        return Files.newBufferedReader(specimen, UTF_8);
    }
}
