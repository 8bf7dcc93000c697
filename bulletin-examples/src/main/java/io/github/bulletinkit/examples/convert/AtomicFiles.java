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
 * Writes files completely or not at all: they are written to a hidden folder, and moved into place when all are done. Closing
 * deletes the files that were not moved.
 */
public final class AtomicFiles implements Closeable {
    private final Path directory;
    private final Path folder;
    private final List<Path> drafts = new ArrayList<>();

    private AtomicFiles(Path directory, Path folder) {
        this.directory = directory;
        this.folder = folder;
    }

    /** Writes the content of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A directory already has the name of the file. */
    static final class DirectoryInTheWayException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        DirectoryInTheWayException(Path file) {
            super(file.toString(), null, "there is a directory in place of the file");
        }
    }

    /** Starts without files; creates the directory if it is missing, and throws if nothing can be written there. */
    public static AtomicFiles in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) { // createDirectories fails at a link
            Files.createDirectories(directory);
        }
        // Inside the directory: a move is atomic only within one file system.
        return new AtomicFiles(directory, Files.createTempDirectory(directory, ".issue"));
    }

    /**
     * Writes a file to the hidden folder, and returns its path there.
     *
     * @throws IOException if it cannot be written, or a directory has its name
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

    /** Moves all files into place, replacing files of the same names, and returns their paths. */
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
