package dev.retort.cli;

import dev.retort.config.DatabaseUrl;
import dev.retort.config.Product;
import dev.retort.database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database that is a file and needs no server. */
final class EmbeddedFile {

    private static final String PREFIX = "jdbc:sqlite:";

    private EmbeddedFile() {}

    /** The file in the folder where Retort keeps what is its own. */
    static Login in(Path stateDirectory, String command) {
        try {
            Path folder = Files.createDirectories(stateDirectory.resolve("sqlite"));
            return new Login(PREFIX + folder.resolve("data.db").toAbsolutePath(), null, null, command);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Refuses a database in memory.
     *
     * @throws CommandException when the address names one
     */
    static void refuseMemory(DatabaseUrl url) {
        String file = url.address().startsWith(PREFIX) ? url.address().substring(PREFIX.length()) : "file";
        boolean memory = file.isEmpty() || file.startsWith(":memory:") || file.contains("mode=memory");
        if (url.product() == Product.SQLITE && memory) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "a database in memory is empty at the beginning of every command and gone at its end; name a file, as in"
                            + " sqlite:///file.db, or embedded:sqlite");
        }
    }
}
