package dev.retort.scenario;

import dev.retort.database.ReadScope;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server of one database product on which scenarios run; it starts when first asked and ends with the process. */
public interface TestServer {

    /** All that are known here, PostgreSQL first, or those that the system property {@code retort.scenarios.on} names. */
    static List<TestServer> all() {
        String only = System.getProperty("retort.scenarios.on", "");
        return Stream.<TestServer>of(
                        PostgreSqlServer.INSTANCE,
                        PostgreSqlServer.VERSION_16,
                        PostgreSqlServer.VERSION_14,
                        MySqlServer.INSTANCE,
                        MySqlServer.VERSION_9,
                        MariaDbServer.INSTANCE,
                        MariaDbServer.VERSION_11_8,
                        MariaDbServer.VERSION_10,
                        H2Server.INSTANCE,
                        SqliteServer.INSTANCE)
                .filter(server -> only.isEmpty() || List.of(only.split(",")).contains(server.product()))
                .toList();
    }

    /** Those of them that are there. */
    static List<TestServer> present() {
        return all().stream().filter(TestServer::isThere).toList();
    }

    /** Those of some products that are there. */
    static Stream<TestServer> presentOf(String... families) {
        return present().stream().filter(server -> List.of(families).contains(server.family()));
    }

    /** Whether it can be had here; a test on one that cannot is skipped. */
    default boolean isThere() {
        return true;
    }

    /** The product as it stands in addresses and in names of files: {@code postgresql}, {@code h2} ... */
    String product();

    /** The product without a version. */
    default String family() {
        return product().replaceFirst("-.*", "");
    }

    /** The product and its version for the page that says what is compared: {@code PostgreSQL 18}. */
    String label();

    /** Whether all scenarios run here in every build, or only those that say so. */
    default boolean runsAll() {
        return true;
    }

    /** Whether an operation brings what Hibernate's own export leaves out on this server, though the entities declare it. */
    default boolean isLeftOut(Operation operation) {
        return false;
    }

    /** Whether Hibernate's {@code validate} passes on what Hibernate itself has made. */
    default boolean isValidated(Schema schema) {
        return true;
    }

    /** Whether tables and sequences like that can be created here: whether its dialect has words for it and the server heeds them. */
    default boolean takes(Operation operation) {
        try {
            dialect().check(operation, List.of(operation));
            return true;
        } catch (InexpressibleOperationException without) {
            return false;
        }
    }

    /** Its words. */
    default Dialect dialect() {
        return Dialects.byName(family()).orElseThrow();
    }

    /** The query for the names of everything in a database that is neither the server's nor Retort's own. */
    String contents();

    /** The query for a line about each object of those schemas and the default one; empty where the server cannot say. */
    default Optional<String> catalogue(ReadScope scope) {
        return Optional.empty();
    }

    /** Runs all statements of a script. */
    default void run(String script, Statement statement) throws SQLException {
        statement.execute(script);
    }

    /** Creates an empty database and answers its URL. */
    String create() throws SQLException;

    /** Creates an empty database that keeps names without quotes in small letters, as PostgreSQL does. */
    default String createForSmallLetters() throws SQLException {
        return create();
    }

    /** Creates an empty database in which words that Hibernate does not quote are names, as applications have it. */
    default String createForHibernate() throws SQLException {
        return create();
    }

    /** Drops a database that {@link #create} made. */
    void drop(String url) throws SQLException;
}
