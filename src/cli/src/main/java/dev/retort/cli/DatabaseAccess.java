package dev.retort.cli;

import dev.retort.config.DatabaseSettings;
import dev.retort.config.DatabaseUrl;
import dev.retort.config.Product;
import dev.retort.config.Secret;
import dev.retort.config.Settings;
import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.embedded.ContainerServer;
import dev.retort.embedded.EmbeddedServer;
import dev.retort.embedded.EmbeddedServers;
import dev.retort.model.DatabaseServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection, and the embedded server behind it where there is one. */
final class DatabaseAccess implements AutoCloseable {

    private final LiveDatabase database;
    private final Login login;
    private final @Nullable EmbeddedServer server;
    private final boolean embedded;

    private DatabaseAccess(LiveDatabase database, Login login, @Nullable EmbeddedServer server, boolean embedded) {
        this.database = database;
        this.login = login;
        this.server = server;
        this.embedded = embedded;
    }

    /** Connects to the database that the settings name; starts the embedded one where they name that. */
    static DatabaseAccess open(Session session, Settings settings, Path stateDirectory) {
        DatabaseSettings wanted = settings.database();
        DatabaseUrl url = wanted.requiredUrl();
        EmbeddedFile.check(url);
        if (url.isEmbedded()) {
            return embedded(session, settings, url, stateDirectory);
        }
        return connect(session, url, wanted.username(), wanted.password());
    }

    /** Connects to a server that runs already. */
    static DatabaseAccess connect(
            Session session, DatabaseUrl url, @Nullable String username, @Nullable Secret password) {
        Login login = new Login(
                url.address(), username, password == null ? null : password.value(), "retort " + session.verb());
        return new DatabaseAccess(
                session.during("Connecting to the database", () -> LiveDatabase.open(login)), login, null, false);
    }

    private static DatabaseAccess embedded(Session session, Settings settings, DatabaseUrl url, Path stateDirectory) {
        Product product = url.product();
        if (product.isFile()) {
            Login file = EmbeddedFile.in(stateDirectory.resolve(product.word()), "retort " + session.verb());
            return new DatabaseAccess(LiveDatabase.open(file), file, null, true);
        }
        return embedded(session, settings, product.word(), stateDirectory);
    }

    /** Starts the embedded server of a product and connects to it. */
    static DatabaseAccess embedded(Session session, Settings settings, String product, Path stateDirectory) {
        String command = "retort " + session.verb();
        Consumer<String> progress = session.output()::note;
        Duration wait = settings.lockTimeout();
        EmbeddedServer server = EmbeddedServers.start(product, stateDirectory, command, wait, progress)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "there is no embedded:" + product
                                + "; Retort brings these along: embedded:postgresql, embedded:h2, embedded:sqlite,"
                                + " and embedded:mariadb where its programs are"));
        session.hide(server.password());
        return to(session, server, command);
    }

    /** Starts a server of the same product and version in a container and connects to it. */
    static DatabaseAccess contained(Session session, DatabaseServer like) {
        EmbeddedServer server = ContainerServer.start(
                like.product(), like.majorVersion() + "." + like.minorVersion(), session.output()::note);
        session.hide(server.password());
        return to(session, server, "retort " + session.verb());
    }

    private static DatabaseAccess to(Session session, EmbeddedServer server, String command) {
        server.stopAfter(session.interruption()::await);
        try {
            Login login = new Login(server.jdbcUrl(), server.username(), server.password(), command);
            return new DatabaseAccess(LiveDatabase.open(login), login, server, true);
        } catch (RuntimeException | Error failure) {
            server.close();
            throw failure;
        }
    }

    LiveDatabase database() {
        return database;
    }

    /** How one logs in there. */
    Login login() {
        return login;
    }

    boolean isEmbedded() {
        return embedded;
    }

    @Override
    public void close() {
        try (EmbeddedServer closing = server) {
            database.close();
        }
    }
}
