package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.nio.file.Path;

/**
 * Where the embedded PostgreSQL keeps its files.
 *
 * @param state the state directory of the project, {@code .retort}
 * @param home the directory of one major version of PostgreSQL, whose data files no other version can read
 * @param binaries the unpacked programs
 */
record Layout(Path state, Path home, Path binaries) {

    // PostgreSQL's MAXPGPATH is 1024 bytes; the longest name below the data directory needs far less than the rest.
    private static final int LONGEST_PATH = 800;

    // initdb passes the path of the programs through a shell in double quotes.
    private static final String UNSAFE_IN_QUOTES = "(?s).*[$`\"\\\\\\n\\r].*";

    /**
     * The layout below a state directory, which is created where it does not exist, with a {@code .gitignore} that keeps it
     * out of the project's history.
     *
     * @throws EmbeddedException if the directory cannot be created or its path is one that PostgreSQL cannot use
     */
    static Layout create(Path stateDirectory, PostgresqlVersion version) {
        Path state = StateDirectory.create(usable(stateDirectory));
        Path home = StateDirectory.create(state, "postgresql-" + version.major());
        return new Layout(state, home, home.resolve("binaries-" + version.full()));
    }

    /** The same layout with the programs in another place. */
    Layout withBinaries(Path directory) {
        return new Layout(state, home, directory);
    }

    /** PostgreSQL's data directory. */
    Path data() {
        return home.resolve("data");
    }

    /** The file with the password of the user {@code postgres}. */
    Path password() {
        return home.resolve("password");
    }

    /** What the server writes to its standard output and error. */
    Path log() {
        return home.resolve("server.log");
    }

    /** The lock file of the state directory. */
    Path lock() {
        return state.resolve(StateLock.FILE);
    }

    private static Path usable(Path stateDirectory) {
        Path directory = stateDirectory.toAbsolutePath().normalize();
        String path = directory.toString();
        if (path.getBytes(UTF_8).length > LONGEST_PATH) {
            throw new EmbeddedException("The path " + path + " is longer than the " + LONGEST_PATH
                    + " bytes that PostgreSQL can use for its data; choose a shorter one.");
        }
        if (path.replace(File.separatorChar, '/').matches(UNSAFE_IN_QUOTES)) {
            throw new EmbeddedException(
                    "The path " + path + " has a character ($ ` \" \\ or a line break) that PostgreSQL's"
                            + " initdb cannot pass on; choose another directory.");
        }
        return directory;
    }
}
