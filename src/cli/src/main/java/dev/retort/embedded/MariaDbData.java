package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The data of the embedded MariaDB. It is created once and never deleted.
 *
 * @param programs the programs
 * @param home the directory of one line of versions
 */
record MariaDbData(MariaDbPrograms programs, Path home) {

    /** What the server serves. */
    Path directory() {
        return home.resolve("data");
    }

    /**
     * A command of these programs, with a directory of its own for temporary tables: at its start a server deletes what it finds
     * of them there, also those of another server that runs ({@code mysql_rm_tmp_tables}).
     */
    Command command(List<String> words, Path directory) {
        return new Command(
                words,
                directory,
                Map.of("TMPDIR", StateDirectory.create(home, "temporary").toString()));
    }

    /** What the server writes to its standard output and error. */
    Path log() {
        return home.resolve("server.log");
    }

    /** Where the server writes its process id. */
    Path pidFile() {
        return home.resolve("server.pid");
    }

    /** The password of Retort's user. */
    PasswordFile password() {
        return new PasswordFile(home.resolve("password"));
    }

    /**
     * Creates the data where there is none. No server may be running on it.
     *
     * @throws EmbeddedException if it cannot be created
     */
    void prepare(Consumer<String> progress) {
        ScratchDirectory.deleteUnfinished(home);
        if (Files.exists(directory())) {
            return;
        }
        progress.accept("creating the embedded MariaDB in " + home);
        ScratchDirectory scratch = ScratchDirectory.beside(directory());
        try {
            install(scratch.path());
            scratch.moveTo(directory());
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The data directory " + directory() + " cannot be created: " + Reason.of(e)
                            + "; make its place writable, or name a running database instead.",
                    e);
        } finally {
            scratch.delete();
        }
    }

    private void install(Path directory) {
        List<String> words = new ArrayList<>(List.of(programs.installer().toString()));
        if (programs.forWindows()) {
            words.add("--datadir=" + directory);
        } else {
            // The shell script does not quote its paths, so that none with a blank in it may be said.
            words.addAll(List.of("--no-defaults", "--basedir=.", "--skip-name-resolve", "--skip-test-db"));
            words.add("--datadir=" + programs.base().relativize(directory));
            words.addAll(programs.asRoot());
        }
        Command.Result result = command(words, programs.base()).run();
        if (result.exitCode() != 0) {
            throw new EmbeddedException("MariaDB's " + programs.installer().getFileName() + " failed for " + directory()
                    + ": " + MariaDbProcess.reasonIn(result.output()) + ".");
        }
    }
}
