package io.github.bulletinkit.examples.archive;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds sources whose PDFs would have the same name. Names that differ only in case or Unicode composition count as the
 * same: on many file systems they are, and the result must not depend on the file system.
 */
final class ArchiveClashes {
    private final List<IssueResult> failures = new ArrayList<>();
    private final List<ArchiveSource> others = new ArrayList<>();

    private ArchiveClashes() {}

    static ArchiveClashes among(List<ArchiveSource> sources) {
        Map<String, List<ArchiveSource>> byPdf = sources.stream().collect(groupingBy(source -> key(source.pdf())));
        Set<String> folders = folders(sources);
        ArchiveClashes clashes = new ArchiveClashes();
        for (ArchiveSource source : sources) {
            String pdf = key(source.pdf());
            clashes.sort(source, requireNonNull(byPdf.get(pdf)), folders.contains(pdf));
        }
        return clashes;
    }

    private static String key(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The folders that PDFs are written to. */
    private static Set<String> folders(List<ArchiveSource> sources) {
        Set<String> folders = new HashSet<>();
        for (ArchiveSource source : sources) {
            for (Path folder = source.pdf().getParent(); folder != null; folder = folder.getParent()) {
                folders.add(key(folder));
            }
        }
        return folders;
    }

    private void sort(ArchiveSource source, List<ArchiveSource> samePdf, boolean isFolder) {
        String pdf = source.pdfName();
        if (samePdf.size() > 1) {
            String rivals = samePdf.stream()
                    .filter(other -> !other.equals(source))
                    .map(ArchiveSource::name)
                    .collect(joining("、"));
            fail(source, "与 " + rivals + " 都应写成 " + pdf + "，请改名或移走其余");
        } else if (isFolder) {
            fail(source, "应写成 " + pdf + "，而另有源文件在以此为名的文件夹里，请改名");
        } else {
            others.add(source);
        }
    }

    private void fail(ArchiveSource source, String reason) {
        failures.add(IssueResult.failed(source.name(), Outcome.CLASHING, reason));
    }

    /** A failure for each source that clashes, naming the others. */
    List<IssueResult> failures() {
        return failures;
    }

    /** The sources without a clash, in order. */
    List<ArchiveSource> others() {
        return others;
    }
}
