package dev.retort.cli;

import dev.retort.config.DatabaseUrl;
import dev.retort.config.ProofSettings;
import dev.retort.config.ProofSettings.Place;
import dev.retort.config.Secret;
import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.database.scratch.ScratchDatabases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds places to try a migration, each when it is first asked for, and lets go of them. */
final class ScratchAccess implements AutoCloseable {

    private final Session session;
    private final DatabaseAccess target;
    private final @Nullable Supplier<DatabaseAccess> embedded;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /**
     * Places beside a database.
     *
     * @param target the database that the migration is for
     * @param embedded starts an embedded server of the same product; null where there is none
     */
    ScratchAccess(Session session, DatabaseAccess target, @Nullable Supplier<DatabaseAccess> embedded) {
        this.session = session;
        this.target = target;
        this.embedded = embedded;
    }

    /** The places in the order in which they are tried. */
    List<Supplier<Scratch>> places(ProofSettings settings) {
        List<Supplier<Scratch>> places = new ArrayList<>();
        if (settings.place() == Place.AUTO || settings.place() == Place.SERVER) {
            places.add(this::onServer);
        }
        Supplier<DatabaseAccess> start = embedded;
        if (start != null
                && (settings.place() == Place.EMBEDDED || settings.place() == Place.AUTO && !target.isEmbedded())) {
            places.add(() -> onEmbedded(start.get()));
        }
        DatabaseUrl url = settings.url();
        if (url != null) {
            places.add(() -> elsewhere(url));
        }
        return places;
    }

    private Scratch onServer() {
        return new Scratch(
                new ScratchDatabases(target.database(), target.login(), target.database()),
                "scratch database on the same server");
    }

    private Scratch onEmbedded(DatabaseAccess server) {
        opened(server);
        return new Scratch(
                new ScratchDatabases(server.database(), server.login(), target.database()),
                "embedded, while the target is " + target.database().server());
    }

    private Scratch elsewhere(DatabaseUrl url) {
        Secret password = url.password();
        Login login = new Login(
                url.address(), url.username(), password == null ? null : password.value(), "retort " + session.verb());
        LiveDatabase server = opened(LiveDatabase.open(login));
        return new Scratch(
                new ScratchDatabases(server, login, target.database()),
                "server of --scratch, while the target is " + target.database().server());
    }

    private <T extends AutoCloseable> T opened(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("closing what was opened for a trial", impossible);
        }
    }
}
