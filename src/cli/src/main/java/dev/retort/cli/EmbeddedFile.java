package dev.retort.cli;

import dev.retort.config.DatabaseUrl;
import dev.retort.database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database that is a file and needs no server. */
final class EmbeddedFile {

    private static final String PREFIX = "jdbc:sqlite:";

    private EmbeddedFile() {}

    /** The file in a folder of Retort's own. */
    static Login in(Path ownFolder, String command) {
        try {
            Path folder = Files.createDirectories(ownFolder);
            return new Login(PREFIX + folder.resolve("data.db").toAbsolutePath(), null, null, command);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Refuses a database in memory, and a file that cannot be one.
     *
     * @throws CommandException when the address names such
     */
    static void check(DatabaseUrl url) {
        if (url.product().isFile() && url.address().startsWith(PREFIX)) {
            String file = url.address().substring(PREFIX.length());
            refuseMemory(file);
            refuseFolder(Path.of(file.replaceFirst("^file:(?://)?", "").replaceFirst("\\?.*", "")));
        }
    }

    private static void refuseMemory(String file) {
        if (file.isEmpty() || file.startsWith(":memory:") || file.contains("mode=memory")) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "a database in memory is empty at the beginning of every command and gone at its end; name a file, as in"
                            + " sqlite:///file.db, or embedded:sqlite");
        }
    }

    private static void refuseFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw new CommandException(
                    ExitCode.FAILED, file + " is a folder; name a file in it, as in " + file.resolve("file.db"));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "the folder " + folder + " of the database file " + file.getFileName()
                            + " does not exist; create it, or check the address in --url");
        }
    }
}
