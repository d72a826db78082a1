package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file operation failed, in words: several of the JDK's exceptions carry nothing but the path. */
final class Reason {

    private Reason() {}

    /** The reason to put into a message that already names the file. */
    static String of(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (error instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (error instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (error instanceof FileSystemException inFile && inFile.getReason() != null) {
            return inFile.getReason();
        }
        return String.valueOf(error.getMessage());
    }
}
