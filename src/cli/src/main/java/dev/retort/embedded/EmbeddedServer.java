package dev.retort.embedded;

/** A database server of Retort's own that runs for the time of one command and keeps its data from command to command. */
public interface EmbeddedServer extends AutoCloseable {

    /** The JDBC URL of the database, without credentials. */
    String jdbcUrl();

    /** The name of the user to connect as; it may do everything. */
    String username();

    /** The password of that user; it must not be printed or logged. */
    String password();

    /**
     * Says what to wait for when the process is told to end, so that the server is not stopped under a command that is about
     * to end by itself.
     */
    void stopAfter(Runnable command);

    /**
     * Stops the server, which ends connections that are still open, and lets the next command in. Closing again does nothing.
     *
     * @throws EmbeddedException if the server does not stop
     */
    @Override
    void close();
}
