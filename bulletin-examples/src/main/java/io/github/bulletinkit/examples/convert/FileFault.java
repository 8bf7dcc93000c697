package io.github.bulletinkit.examples.convert;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * The cause of a file system's exception in words; its own message is little more than the path.
 *
 * @param english for the line that a program ends with
 * @param chinese for a finding
 */
public record FileFault(String english, String chinese) {

    public static FileFault of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new FileFault("no such file", "文件不存在");
        }
        if (e instanceof AccessDeniedException) {
            return new FileFault("access denied", "没有访问权限");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            String file = ((FileSystemException) e).getFile();
            return new FileFault("it is a file, not a directory", file + "：应是文件夹，却是文件");
        }
        String message = String.valueOf(e.getMessage());
        if (e instanceof AtomicFiles.DirectoryInTheWayException inTheWay) {
            return new FileFault(message, inTheWay.getFile() + "：已有同名文件夹，请移走");
        }
        return new FileFault(message, message);
    }

    /**
     * Why files cannot be written to a directory. The exception names the last folder, but the cause may be a folder above
     * it: this looks at the nearest part of the path that exists.
     */
    public static FileFault ofWriting(Path directory, IOException e) {
        Path target = directory.toAbsolutePath();
        Path nearest = nearestExisting(target);
        if (!Files.exists(nearest)) {
            return new FileFault(nearest + " is a link that leads to nothing", nearest + "：是链接，指向的位置不存在");
        }
        if (!Files.isDirectory(nearest)) {
            String subject = nearest.equals(target) ? "it" : nearest.toString();
            return new FileFault(subject + " is a file, not a directory", nearest + "：应是文件夹，却是文件");
        }
        if (e instanceof AccessDeniedException) {
            return new FileFault("no permission to write in " + nearest, nearest + "：没有写入权限");
        }
        if (e instanceof NoSuchFileException) {
            return new FileFault("nothing can be made in " + nearest, nearest + "：其中不能新建文件或文件夹");
        }
        return of(e);
    }

    /** The directory, or its nearest parent that exists; links are not followed. */
    private static Path nearestExisting(Path directory) {
        Path nearest = directory;
        for (Path parent = nearest.getParent();
                parent != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS);
                parent = nearest.getParent()) {
            nearest = parent;
        }
        return nearest;
    }
}
