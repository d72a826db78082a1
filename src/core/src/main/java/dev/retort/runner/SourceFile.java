package dev.retort.runner;

import java.nio.file.Path;

/**
 * A Java file as it was read.
 *
 * @param path where it is
 * @param text what it says, with {@code \n} for line ends whatever the working copy has
 */
record SourceFile(Path path, String text) {

    SourceFile {
        text = text.replace("\r\n", "\n");
    }

    String fileName() {
        return path.getFileName().toString();
    }

    /** The same for the same text on every machine. */
    String checksum() {
        return "source:" + Checksum.of(text);
    }
}
