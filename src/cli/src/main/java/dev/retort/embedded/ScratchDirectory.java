package dev.retort.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A directory that is made ready under a name of its own and then moved to its place in one step, so that a process killed in
 * the middle leaves nothing half-finished there.
 *
 * @param path the directory
 */
record ScratchDirectory(Path path) {

    private static final String UNFINISHED = ".unfinished-";

    /**
     * A new directory beside its later place.
     *
     * @throws EmbeddedException if it cannot be created
     */
    static ScratchDirectory beside(Path target) {
        try {
            Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
            return new ScratchDirectory(Files.createTempDirectory(parent, target.getFileName() + UNFINISHED));
        } catch (IOException e) {
            throw new EmbeddedException(
                    "No directory can be created beside " + target + ": " + Reason.of(e)
                            + "; make it writable, or name a running database instead.",
                    e);
        }
    }

    /** Deletes, as far as that is possible, what killed processes left unfinished in a directory. */
    static void deleteUnfinished(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            files.filter(file -> file.getFileName().toString().contains(UNFINISHED))
                    .forEach(file -> new ScratchDirectory(file).delete());
        } catch (IOException unreadable) {
            // Whatever is wrong with the directory, the next step needs it and says so.
        }
    }

    /**
     * Moves the directory to its place. Where another process was faster, its directory stays.
     *
     * @throws IOException if it cannot be moved
     */
    void moveTo(Path target) throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    /** Deletes the directory where it is still there, as far as that is possible. */
    void delete() {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(ScratchDirectory::deleteFile);
        } catch (IOException | UncheckedIOException stillInUse) {
            // A process that outlived its parent may still write here; the next command tries again.
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillInUse) {
            // See delete().
        }
    }
}
