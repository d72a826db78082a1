package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The server that a killed command left running. The caller holds the lock of the state directory, so nobody else starts or
 * stops one meanwhile.
 *
 * @param installation the programs, and the data it would serve
 */
record LeftBehind(Installation installation) {

    private static final Duration POLL = Duration.ofMillis(20);

    // A server that starts after a crash replays its log first; one that stops writes a checkpoint.
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(1);

    /**
     * Finds the server, after it has come up or gone down where it was about to, and clears away a {@code postmaster.pid} that
     * would keep a new one from starting although it belongs to none.
     *
     * @return the server, ready for connections; empty where none is running
     * @throws EmbeddedException if it neither comes up nor goes down
     */
    Optional<Postmaster> find() {
        long start = System.nanoTime();
        while (System.nanoTime() - start < LONGEST_CHANGE.toNanos()) {
            PostmasterFile.Reading reading = PostmasterFile.read(data());
            if (!reading.exists()) {
                return Optional.empty();
            }
            if (reading.content().isEmpty()) {
                stopUnrecorded();
                return Optional.empty();
            }
            PostmasterFile recorded = reading.content().orElseThrow();
            ServerProcess process = new ServerProcess(recorded.pid());
            if (!process.serves(data())) {
                clearAfter(process);
                return Optional.empty();
            }
            if (recorded.ready()) {
                return Optional.of(new Postmaster(installation, recorded.pid(), recorded.port()));
            }
            Pause.of(POLL);
        }
        throw new EmbeddedException("The PostgreSQL that an earlier command left behind in " + data()
                + " neither starts nor stops; its log is "
                + installation.layout().log() + ".");
    }

    /** Clears a file away that leads to no server; a server there may be all the same cannot be used, as its port is unknown. */
    private void stopUnrecorded() {
        ServerProcess.workingIn(data()).ifPresent(process -> new Postmaster(installation, process.pid(), 0).stop());
        deleteStaleFile();
    }

    /**
     * A file that names a dead process is left to PostgreSQL, which knows from it whether orphaned backends still work on the
     * data. One that names a living process of another program stops PostgreSQL for good.
     */
    private void clearAfter(ServerProcess process) {
        if (process.exists()) {
            stopUnrecorded();
        }
    }

    private void deleteStaleFile() {
        Path file = PostmasterFile.in(data());
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The file " + file + " of a server that runs no more cannot be deleted: " + Reason.of(e)
                            + "; delete it by hand.",
                    e);
        }
    }

    private Path data() {
        return installation.layout().data();
    }
}
