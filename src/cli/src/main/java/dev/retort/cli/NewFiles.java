package dev.retort.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes files where none are: all of them, or none. */
final class NewFiles {

    private final Deque<Path> created = new ArrayDeque<>();

    /** Those of the files that are there already; broken links count, as they would be written through. */
    static List<Path> existing(Iterable<Path> files) {
        List<Path> existing = new ArrayList<>();
        files.forEach(file -> {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                existing.add(file);
            }
        });
        return existing;
    }

    /**
     * Copies each value to its key.
     *
     * @throws UncheckedIOException where one cannot be written; those written before are gone then
     */
    void copy(Map<Path, Path> files) {
        try {
            for (Map.Entry<Path, Path> file : files.entrySet()) {
                createFolders(file.getKey().getParent());
                byte[] bytes = Files.readAllBytes(file.getValue());
                Files.createFile(file.getKey());
                created.push(file.getKey());
                Files.write(file.getKey(), bytes);
            }
        } catch (IOException failed) {
            UncheckedIOException failure = new UncheckedIOException(failed);
            created.forEach(path -> delete(path, failure));
            throw failure;
        }
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolders(folder.getParent());
            Files.createDirectory(folder);
            created.push(folder);
        }
    }

    private static void delete(Path path, UncheckedIOException failure) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
