package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The formats that the programs know: by name, from a file, or inferred from an issue. */
public final class SeriesFormat {
    /** The argument that prints the names of the formats. */
    static final String LIST_OPTION = "--list-formats";

    private static final BulletinFormat WEEKLY = BulletinFormat.yangtzeDeltaWeekly();

    /** What is said before the words of an issue that is one of the weekly. */
    static final String WEEKLY_INFERRED = "按栏目推定为 weekly（" + WEEKLY.name() + "）；";

    private static final String FILE_ENDING = ".json";

    private SeriesFormat() {}

    /**
     * Returns the format that an option names.
     *
     * @param option the name of a ready format, or a file that ends with {@code .json}
     * @throws IllegalArgumentException if there is no format of this name, or the file cannot be read
     * @throws UnreadableIssueException if the file is not a format
     */
    static BulletinFormat ofOption(String option) {
        if (!option.endsWith(FILE_ENDING)) {
            return FormatJson.ready(option);
        }
        try (InputStream in = Files.newInputStream(Path.of(option))) {
            return FormatJson.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "cannot read " + option + ": " + FileFault.of(e).english(), e);
        }
    }

    /** Prints the names of the ready formats and the series that they describe. */
    static void list(PrintStream out) {
        FormatJson.readyNames()
                .forEach(name -> out.println(name + " " + FormatJson.ready(name).name()));
    }

    /** Whether the issue is one of the weekly: half of its sections are, or it has no sections at all. */
    static boolean isWeekly(Issue issue) {
        List<String> titles = issue.sections().stream().map(Section::title).toList();
        return titles.isEmpty()
                || 2 * titles.stream().filter(WEEKLY.sections()::contains).count() >= titles.size();
    }

    /** Returns the weekly format, or for an issue of another series a format that requires the parts that the issue has. */
    static BulletinFormat of(Issue issue) {
        return isWeekly(issue)
                ? WEEKLY
                : BulletinFormat.builder(issue.masthead().title())
                        .optionalUnlessIn(issue)
                        .build();
    }
}
