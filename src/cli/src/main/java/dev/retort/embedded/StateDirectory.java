package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of a project in which embedded databases keep what is theirs, {@code .retort}. */
final class StateDirectory {

    private StateDirectory() {}

    /**
     * The directory, which is created where it does not exist, with a {@code .gitignore} that keeps it out of the project's
     * history.
     *
     * @throws EmbeddedException if it cannot be created
     */
    static Path create(Path stateDirectory) {
        try {
            Path directory = Files.createDirectories(stateDirectory).toRealPath();
            Path ignore = directory.resolve(".gitignore");
            if (Files.notExists(ignore)) {
                Files.write(ignore, "*\n".getBytes(UTF_8));
            }
            return directory;
        } catch (IOException e) {
            throw unwritable(stateDirectory, e);
        }
    }

    /** The directory of one kind of database within it. */
    static Path create(Path state, String name) {
        try {
            return Files.createDirectories(state.resolve(name));
        } catch (IOException e) {
            throw unwritable(state, e);
        }
    }

    private static EmbeddedException unwritable(Path directory, IOException reason) {
        return new EmbeddedException(
                "The directory " + directory + " for the embedded database cannot be written: " + Reason.of(reason)
                        + "; make it writable, or name a running database instead.",
                reason);
    }
}
