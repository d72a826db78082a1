package dev.retort.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources that were in a folder of migrations when it was looked at.
 *
 * @param directory the folder, which need not exist
 * @param sources its Java files at that time
 */
record Neighbours(Path directory, Set<Path> sources) {

    static Neighbours in(Path directory) {
        return new Neighbours(directory, list(directory));
    }

    private static Set<Path> list(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Another run may write what this one has found too, and the history would get two heads.
     *
     * @throws CommandException when a source came since
     */
    void refuseWhereOthersCame() {
        list(directory).stream()
                .filter(file -> !sources.contains(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new CommandException(
                            ExitCode.REFUSED,
                            "'" + file
                                    + "' was written by another run meanwhile; run this again, so that it follows that one");
                });
    }
}
