package io.github.bulletinkit.examples.convert;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are whole or not there: they are drafted in a hidden folder of their own, and moved into place when all are
 * done. Closing removes what was not moved.
 */
public final class AtomicFiles implements Closeable {
    private final Path directory;
    private final Path folder;
    private final List<Path> drafts = new ArrayList<>();

    private AtomicFiles(Path directory, Path folder) {
        this.directory = directory;
        this.folder = folder;
    }

    /** What a file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A directory has the name of a file that is to be moved there. */
    static final class DirectoryInTheWayException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        DirectoryInTheWayException(Path file) {
            super(file.toString(), null, "there is a directory in place of the file");
        }
    }

    /**
     * No drafts yet of files that belong in a directory.
     *
     * @param directory where to; made if missing
     * @throws IOException if nothing can be written there
     */
    public static AtomicFiles in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) { // which may be a link, at which createDirectories fails
            Files.createDirectories(directory);
        }
        // Within the target, for files are moved as a whole on one file system only.
        return new AtomicFiles(directory, Files.createTempDirectory(directory, ".issue"));
    }

    /**
     * Drafts a file.
     *
     * @return the draft
     * @throws IOException if it cannot be written, or could not be moved into place later
     */
    public Path add(String name, Content content) throws IOException {
        Path file = directory.resolve(name);
        if (Files.isDirectory(file)) {
            throw new DirectoryInTheWayException(file);
        }
        Path draft = folder.resolve(name);
        drafts.add(draft);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            content.writeTo(out);
        }
        return draft;
    }

    /** Moves all drafts into place, in the place of files of the same names, and returns the files. */
    public List<Path> moveIntoPlace() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path draft : drafts) {
            Path file = directory.resolve(draft.getFileName());
            files.add(Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (Path draft : drafts) {
            Files.deleteIfExists(draft);
        }
        Files.delete(folder);
    }
}
