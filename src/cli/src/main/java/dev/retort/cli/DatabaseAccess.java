package dev.retort.cli;

import dev.retort.config.DatabaseSettings;
import dev.retort.config.DatabaseUrl;
import dev.retort.config.Secret;
import dev.retort.config.Settings;
import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.embedded.EmbeddedH2;
import dev.retort.embedded.EmbeddedPostgresql;
import dev.retort.embedded.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection, and the embedded server behind it where there is one. */
final class DatabaseAccess implements AutoCloseable {

    private final LiveDatabase database;
    private final @Nullable EmbeddedServer server;

    private DatabaseAccess(LiveDatabase database, @Nullable EmbeddedServer server) {
        this.database = database;
        this.server = server;
    }

    /** Connects to the database that the settings name; starts the embedded one where they name that. */
    static DatabaseAccess open(Session session, Settings settings, Path stateDirectory) {
        DatabaseSettings wanted = settings.database();
        DatabaseUrl url = wanted.requiredUrl();
        if (url.isEmbedded()) {
            return embedded(session, settings, url, stateDirectory);
        }
        Secret password = wanted.password();
        Login login = new Login(
                url.address(),
                wanted.username(),
                password == null ? null : password.value(),
                "retort " + session.verb());
        return new DatabaseAccess(session.during("Connecting to the database", () -> LiveDatabase.open(login)), null);
    }

    private static DatabaseAccess embedded(Session session, Settings settings, DatabaseUrl url, Path stateDirectory) {
        String command = "retort " + session.verb();
        Duration wait = settings.lockTimeout();
        Consumer<String> progress = session.output()::note;
        EmbeddedServer server = switch (url.product()) {
            case POSTGRESQL -> EmbeddedPostgresql.start(stateDirectory, command, wait, progress);
            case H2 -> EmbeddedH2.start(stateDirectory, command, wait, progress);
            default ->
                throw new CommandException(
                        ExitCode.USAGE,
                        "there is no " + url + "; Retort brings these along: embedded:postgresql, embedded:h2");
        };
        if (!server.password().isEmpty()) {
            session.hide(server.password());
        }
        server.stopAfter(session.interruption()::await);
        try {
            Login login = new Login(server.jdbcUrl(), server.username(), server.password(), command);
            return new DatabaseAccess(LiveDatabase.open(login), server);
        } catch (RuntimeException | Error failure) {
            server.close();
            throw failure;
        }
    }

    LiveDatabase database() {
        return database;
    }

    boolean isEmbedded() {
        return server != null;
    }

    @Override
    public void close() {
        try (EmbeddedServer closing = server) {
            database.close();
        }
    }
}
