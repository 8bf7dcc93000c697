package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.FileFault;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sources in a folder at any depth, by the endings of their names. It skips hidden files and folders, and the
 * output directory. It follows links, but not in a loop.
 */
final class ArchiveWalk extends SimpleFileVisitor<Path> {
    private static final Pattern SOURCE =
            Pattern.compile("(.+)\\.(txt|md|json)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path root;
    private final Path output;
    private final List<ArchiveSource> sources = new ArrayList<>();
    private final List<IssueResult> failures = new ArrayList<>();

    private ArchiveWalk(Path root, Path output) {
        this.root = root;
        this.output = output;
    }

    /**
     * Walks a folder.
     *
     * @param output the output directory; it may be missing, or be {@code root} itself
     * @throws IOException if {@code root} cannot be read
     */
    static ArchiveWalk of(Path root, Path output) throws IOException {
        if (Files.isRegularFile(root)) {
            throw new NotDirectoryException(root.toString());
        }
        ArchiveWalk walk = new ArchiveWalk(root, output.toAbsolutePath());
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.sources.sort(Comparator.comparing(ArchiveSource::name).thenComparing(ArchiveSource::file));
        return walk;
    }

    /** The sources, ordered by name. */
    List<ArchiveSource> sources() {
        return sources;
    }

    /** The folders that could not be read, in no particular order. */
    List<IssueResult> failures() {
        return failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean leftOut = !folder.equals(root) && (isHidden(folder) || isOutput(folder));
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private boolean isOutput(Path folder) throws IOException {
        return Files.exists(output) && Files.isSameFile(folder, output);
    }

    private static boolean isHidden(Path path) throws IOException {
        return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Matcher source = SOURCE.matcher(file.getFileName().toString());
        if (!source.matches() || isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isOther()) {
            failures.add(IssueResult.failed(name(file), Outcome.UNREADABLE, "不是普通文件"));
        } else {
            add(file, source.group(1) + ".pdf");
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String pdf) {
        try {
            Path relative = root.relativize(file).resolveSibling(pdf);
            sources.add(new ArchiveSource(name(file), file, printed(relative), output.resolve(relative)));
        } catch (InvalidPathException e) {
            String message = "文件名含有本系统字符集写不出的字符";
            failures.add(IssueResult.failed(name(file), Outcome.UNREADABLE, message));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        // The files in a loop are found without it.
        if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
            failures.add(IssueResult.failed(
                    name(file), Outcome.UNREADABLE, FileFault.of(e).chinese()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            failures.add(IssueResult.failed(
                    name(folder), Outcome.UNREADABLE, FileFault.of(e).chinese()));
        }
        return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
        return printed(root.relativize(path));
    }

    /** Equal on every platform, and safe for a terminal. */
    private static String printed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"))
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?");
    }
}
