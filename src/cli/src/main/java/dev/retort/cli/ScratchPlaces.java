package dev.retort.cli;

import dev.retort.config.DatabaseUrl;
import dev.retort.config.ProofSettings;
import dev.retort.config.ProofSettings.Place;
import dev.retort.database.ConnectionFailedException;
import dev.retort.database.scratch.ScratchDatabases;
import dev.retort.database.scratch.ScratchUnavailableException;
import dev.retort.embedded.ContainerServer;
import dev.retort.embedded.EmbeddedException;
import dev.retort.proof.Course;
import dev.retort.proof.Proof;
import dev.retort.proof.Prover;
import dev.retort.runner.Cancellation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds a place to try migrations: the server itself, the embedded one, a container, another one. */
final class ScratchPlaces implements AutoCloseable {

    private final Session session;
    private final DatabaseAccess target;
    private final @Nullable Supplier<DatabaseAccess> embedded;
    private final Course course;
    private final Map<String, DatabaseAccess> others = new LinkedHashMap<>();

    /**
     * Places beside a database.
     *
     * @param target the database that the migration is for
     * @param embedded starts an embedded server of the same product; null where there is none
     * @param course makes the runner of each trial
     */
    ScratchPlaces(Session session, DatabaseAccess target, @Nullable Supplier<DatabaseAccess> embedded, Course course) {
        this.session = session;
        this.target = target;
        this.embedded = embedded;
        this.course = course;
    }

    /** A trial in the first place that can be had; without one, no proof, which says why. */
    <T> T first(Function<Prover, T> trial, Function<Proof, T> unproven) {
        List<String> reasons = new ArrayList<>();
        for (Supplier<Prover> place : places(session.settings().proof())) {
            try {
                Prover prover = place.get();
                return cancellation().trial(() -> trial.apply(prover));
            } catch (ScratchUnavailableException | EmbeddedException unavailable) {
                reasons.add(String.valueOf(unavailable.getMessage()));
            }
        }
        Proof none = Proof.none(reasons.isEmpty() ? "there is no database for trials" : String.join("; ", reasons));
        return cancellation().trial(() -> unproven.apply(none));
    }

    private Cancellation cancellation() {
        return session.interruption().cancellation();
    }

    private List<Supplier<Prover>> places(ProofSettings settings) {
        List<Supplier<Prover>> places = new ArrayList<>();
        if (settings.place() == Place.AUTO || settings.place() == Place.SERVER || isEmbeddedItself(settings)) {
            ScratchDatabases scratches = scratches(target);
            places.add(() -> new Prover(scratches, scratches.place(), course));
        }
        Supplier<DatabaseAccess> start = embedded;
        if (start != null
                && !target.isEmbedded()
                && (settings.place() == Place.EMBEDDED || settings.place() == Place.AUTO)) {
            places.add(() -> prover(elsewhere("embedded", start), "embedded"));
        } else if (settings.place() == Place.EMBEDDED && !isEmbeddedItself(settings)) {
            places.add(this::inMemory);
        }
        if (settings.place() == Place.CONTAINER || settings.place() == Place.AUTO && mayBeContained()) {
            places.add(() -> prover(elsewhere("container", this::contained), "container"));
        }
        DatabaseUrl url = settings.url();
        if (url != null) {
            places.add(() -> prover(elsewhere("address", () -> connected(url)), "the server of --scratch"));
        }
        return places;
    }

    /** A second one would wait for the first, which has the folder of both. */
    private boolean isEmbeddedItself(ProofSettings settings) {
        return settings.place() == Place.EMBEDDED && target.isEmbedded();
    }

    /** Where nobody asks for it, what cannot be is no reason. */
    private boolean mayBeContained() {
        return ContainerServer.isPossible()
                && !target.isEmbedded()
                && !scratches(target).areInMemory();
    }

    private DatabaseAccess contained() {
        return DatabaseAccess.contained(session, target.database().server());
    }

    /** A database that needs no server is brought along too. */
    private Prover inMemory() {
        ScratchDatabases scratches = scratches(target);
        if (!scratches.areInMemory()) {
            throw new ScratchUnavailableException(
                    "Retort brings no " + target.database().server()
                            + " along: leave --scratch out, or name a server's address with it",
                    null);
        }
        return new Prover(scratches, scratches.place(), course);
    }

    private Prover prover(DatabaseAccess server, String place) {
        return new Prover(scratches(server), place + besideTarget(server), course);
    }

    /** The target's version, where the other one is not the same. */
    private String besideTarget(DatabaseAccess server) {
        String version = target.database().server().toString();
        return version.equals(server.database().server().toString()) ? "" : ", while the target is " + version;
    }

    private ScratchDatabases scratches(DatabaseAccess server) {
        return new ScratchDatabases(server.database(), server.login(), target.database())
                .withCancellation(cancellation());
    }

    /** Opened once, also where several migrations are tried. */
    private DatabaseAccess elsewhere(String place, Supplier<DatabaseAccess> open) {
        DatabaseAccess opened = others.get(place);
        if (opened == null) {
            opened = open.get();
            others.put(place, opened);
        }
        return opened;
    }

    private DatabaseAccess connected(DatabaseUrl url) {
        try {
            return DatabaseAccess.connect(session, url, url.username(), url.password());
        } catch (ConnectionFailedException failure) {
            throw failure.in("--scratch");
        }
    }

    @Override
    public void close() {
        others.values().forEach(DatabaseAccess::close);
    }
}
