package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The data of the embedded PostgreSQL. It is created once and never deleted.
 *
 * @param installation the programs and where the data lies
 */
record DataDirectory(Installation installation) {

    static final String SUPERUSER = "postgres";

    static final String DATABASE = "retort";

    private static final List<String> INITDB_OPTIONS = List.of(
            "--username=" + SUPERUSER,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            // PostgreSQL's own C.UTF-8 is the same on every operating system (since version 17).
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C");

    /**
     * Makes the data ready for a server to start on: creates it the first time, and sets a new password where the file with
     * the old one is gone. No server may be running on it.
     *
     * @param progress where to say what takes time
     * @throws EmbeddedException if the data cannot be created or is not PostgreSQL's
     */
    void prepare(Consumer<String> progress) {
        if (!exists()) {
            progress.accept("creating the embedded PostgreSQL in " + layout().home());
            create();
        } else if (password().read().isEmpty()) {
            progress.accept("setting a new password for the embedded PostgreSQL, the file with the old one is gone");
            resetPassword();
        }
    }

    private boolean exists() {
        Path data = layout().data();
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return true;
        }
        if (isMissingOrEmpty(data)) {
            return false;
        }
        throw new EmbeddedException(
                "The directory " + data + " has files in it but is not a data directory of PostgreSQL"
                        + " (PG_VERSION is missing); move it away, and Retort creates a new one.");
    }

    private void create() {
        password().create();
        installation.account().own(layout().password());
        ScratchDirectory scratch = ScratchDirectory.beside(layout().data());
        try {
            initialise(scratch.path());
            singleUser(scratch.path(), "CREATE DATABASE " + DATABASE + " STRATEGY file_copy");
            scratch.moveTo(layout().data());
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The data directory " + layout().data() + " cannot be created: " + Reason.of(e)
                            + "; make its place writable, or name a running database instead.",
                    e);
        } finally {
            scratch.delete();
        }
    }

    private void initialise(Path directory) {
        installation.account().own(directory);
        List<String> files = List.of("--pgdata=" + directory, "--pwfile=" + layout().password());
        List<String> arguments =
                Stream.concat(files.stream(), INITDB_OPTIONS.stream()).toList();
        Command.Result result = installation.command("initdb", arguments).run();
        if (result.exitCode() != 0) {
            throw new EmbeddedException("PostgreSQL's initdb failed for " + layout().data() + ": "
                    + ServerLog.reasonIn(result.output()) + ".");
        }
    }

    private void resetPassword() {
        String password = password().create();
        installation.account().own(layout().password());
        singleUser(layout().data(), "ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'");
    }

    /** Runs a statement without a server; PostgreSQL's single-user mode reports an error in its output only. */
    private void singleUser(Path directory, String statement) {
        List<String> arguments =
                List.of("--single", "-D", directory.toString(), "-c", "log_min_error_statement=panic", SUPERUSER);
        Command.Result result = installation.command("postgres", arguments).run(statement + "\n");
        List<String> errors = ServerLog.errorsIn(result.output());
        if (result.exitCode() != 0 || !errors.isEmpty()) {
            throw new EmbeddedException("PostgreSQL could not prepare its data in " + directory + ": "
                    + String.join(" ", errors) + " (exit code " + result.exitCode() + ").");
        }
    }

    private static boolean isMissingOrEmpty(Path directory) {
        if (Files.notExists(directory)) {
            return true;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The data directory " + directory + " cannot be read: " + Reason.of(e)
                            + "; make it accessible, or name a running database instead.",
                    e);
        }
    }

    private PasswordFile password() {
        return new PasswordFile(layout().password());
    }

    private Layout layout() {
        return installation.layout();
    }
}
