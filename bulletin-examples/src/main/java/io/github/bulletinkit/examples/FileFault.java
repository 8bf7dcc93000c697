package io.github.bulletinkit.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * What the file system said, in words: its exceptions carry little more than the path.
 *
 * @param english for a line that tells why a program ends
 * @param chinese for a finding
 */
record FileFault(String english, String chinese) {

    static FileFault of(IOException e) {
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
        if (e instanceof Drafts.DirectoryInTheWayException inTheWay) {
            return new FileFault(message, inTheWay.getFile() + "：已有同名文件夹，请移走");
        }
        return new FileFault(message, message);
    }
}
