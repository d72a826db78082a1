package dev.retort.database.scratch;

import dev.retort.database.ConnectionFailedException;
import dev.retort.database.LiveDatabase;
import dev.retort.database.Login;
import dev.retort.dialect.Dialect;
import dev.retort.history.ServerMessage;
import dev.retort.runner.Cancellation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes databases for trials on a server, beside one that somebody is connected to. */
public final class ScratchDatabases {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchDatabases.class);
    private static final List<ScratchServer> SERVERS = List.of(
            new PostgreSqlScratch(),
            new MySqlScratch("MySQL"),
            new MySqlScratch("MariaDB"),
            new H2Scratch(),
            new SqliteScratch());

    private final LiveDatabase server;
    private final Login login;
    private final LiveDatabase target;
    private final Cancellation cancellation;

    /**
     * Databases for trials.
     *
     * @param server a connection to the server that they are on; nothing but databases for trials changes there
     * @param login how one logs in there
     * @param target what they resemble, a database of the same product; nothing in it changes
     */
    public ScratchDatabases(LiveDatabase server, Login login, LiveDatabase target) {
        this(server, login, target, new Cancellation());
    }

    private ScratchDatabases(LiveDatabase server, Login login, LiveDatabase target, Cancellation cancellation) {
        this.server = server;
        this.login = login;
        this.target = target;
        this.cancellation = cancellation;
    }

    /** The same, whose connections end when the trials are to end. */
    public ScratchDatabases withCancellation(Cancellation ofTrials) {
        return new ScratchDatabases(server, login, target, ofTrials);
    }

    /** The words of the server that they are on. */
    public Dialect dialect() {
        return server.dialect();
    }

    /** Whether a statement in one of them could reach other tables of its server: on MariaDB a schema is a database. */
    public boolean reachesOtherDatabases() {
        return words().reachesOtherDatabases();
    }

    /** Where they are when they are on the target's own server, for people. */
    public String place() {
        return areInMemory() ? "scratch database in memory" : "scratch database on the same server";
    }

    /** Whether they need no server. */
    public boolean areInMemory() {
        return words().isInMemory();
    }

    /** Whether they are on the target's own server, where what concerns a whole server concerns the target. */
    public boolean areOnTargetServer() {
        return server == target;
    }

    /**
     * Makes an empty one, after dropping such as killed runs left behind.
     *
     * @throws ScratchUnavailableException when the server has no way to make one, or the user no right to
     */
    public ScratchDatabase create() {
        if (!server.server().product().equals(target.server().product())) {
            throw new ScratchUnavailableException(
                    "a trial for " + target.server() + " shows nothing on " + server.server(), null);
        }
        if (cancellation.isRequested()) {
            throw new ScratchUnavailableException("the process is about to end", null);
        }
        return server.connect(connection -> target.connect(model -> create(connection, model)));
    }

    private ScratchDatabase create(Connection connection, Connection model) {
        ScratchServer words = words();
        String name = ScratchName.next();
        try {
            dropLeftBehind(connection, words);
            execute(connection, words.create(connection, name));
        } catch (SQLException refused) {
            throw new ScratchUnavailableException(
                    "no database for trials can be made on the server: " + ServerMessage.of(refused), refused);
        }
        Runnable drop = () -> dropOwn(connection, words, name);
        try {
            LiveDatabase scratch = LiveDatabase.open(words.within(login, name));
            return scratch.connect(inside -> settled(words, model, inside, scratch, drop));
        } catch (ConnectionFailedException | ScratchUnavailableException failure) {
            drop.run();
            throw new ScratchUnavailableException(String.valueOf(failure.getMessage()), failure);
        }
    }

    private ScratchDatabase settled(
            ScratchServer words, Connection model, Connection inside, LiveDatabase scratch, Runnable drop) {
        cancellation.hold(inside);
        Runnable end = () -> {
            cancellation.release(inside);
            drop.run();
        };
        try {
            words.settle(model, inside);
            return new ScratchDatabase(scratch, words.surroundings(model), end);
        } catch (SQLException failure) {
            scratch.close();
            throw new ScratchUnavailableException(
                    "the database for trials cannot be made ready: " + ServerMessage.of(failure), failure);
        }
    }

    private ScratchServer words() {
        String product = server.server().product();
        return SERVERS.stream()
                .filter(known -> known.product().equals(product))
                .findFirst()
                .orElseThrow(() ->
                        new ScratchUnavailableException("Retort makes no database for trials on " + product, null));
    }

    /** A run that is still at it is connected or holds it, and the server refuses. */
    private static void dropLeftBehind(Connection connection, ScratchServer server) throws SQLException {
        Optional<String> leftBehind = server.leftBehind();
        if (leftBehind.isEmpty()) {
            return;
        }
        try (Statement query = connection.createStatement()) {
            FirstColumn.of(query.executeQuery(leftBehind.get())).stream()
                    .filter(ScratchName::isOld)
                    .forEach(name -> drop(connection, server, name));
        }
    }

    private static void drop(Connection connection, ScratchServer server, String name) {
        try {
            execute(connection, server.drop(name));
        } catch (SQLException inUse) {
            LOG.debug("{} is left for the next run to drop: {}", name, ServerMessage.of(inUse));
        }
    }

    /** A statement goes on in the server for a while behind a connection that was ended in the middle of it. */
    private void dropOwn(Connection connection, ScratchServer server, String name) {
        try {
            if (cancellation.isRequested()) {
                execute(connection, server.evict(name));
            }
            execute(connection, server.drop(name));
        } catch (SQLException refused) {
            LOG.warn(
                    "the scratch database {} is left; a run that tries something later drops it: {}",
                    name,
                    ServerMessage.of(refused));
        }
    }

    private static void execute(Connection connection, Optional<String> sql) throws SQLException {
        if (sql.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql.get());
            }
        }
    }
}
