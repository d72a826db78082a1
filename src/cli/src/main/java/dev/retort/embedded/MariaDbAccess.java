package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What lets Retort's user in and nobody else. The server carries it out at each start, before anybody can connect
 * ({@code --init-file}), so that a lost password is no lost database.
 */
final class MariaDbAccess {

    private MariaDbAccess() {}

    /**
     * Writes the statements to a new file that only its owner can read, as the password is in it.
     *
     * @throws EmbeddedException if the file cannot be written
     */
    static Path statements(MariaDbData data) {
        String password = data.password().read().orElseGet(data.password()::create);
        String user = MariaDbProcess.USER + "@'127.0.0.1'";
        List<String> statements = List.of(
                "create database if not exists " + MariaDbProcess.DATABASE + ";",
                "create user if not exists " + user + ";",
                "alter user " + user + " identified by '" + password + "';",
                "grant all on *.* to " + user + " with grant option;",
                "delete from mysql.global_priv where User not in ('" + MariaDbProcess.USER + "', 'mariadb.sys');",
                "flush privileges;");
        try {
            return Files.write(Files.createTempFile(data.home(), "init.unfinished-", ".sql"), statements, US_ASCII);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The directory " + data.home() + " of the embedded MariaDB cannot be written: " + Reason.of(e)
                            + "; make it writable, or name a running database instead.",
                    e);
        }
    }

    /** Deletes the file; where that fails, the next start does. */
    static void delete(Path statements) {
        try {
            Files.deleteIfExists(statements);
        } catch (IOException stillInUse) {
            // What is unfinished is deleted by the next command.
        }
    }
}
