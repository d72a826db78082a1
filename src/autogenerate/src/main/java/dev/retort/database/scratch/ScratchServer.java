package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a database product says differently when databases for trials are made on it. */
interface ScratchServer {

    /** The product as JDBC's {@code DatabaseMetaData.getDatabaseProductName()} says it. */
    String product();

    /** Whether statements in one database can say the names of tables in another. */
    boolean reachesOtherDatabases();

    /** Whether a database is there from the first connection to the last, so that nobody creates, drops or leaves it. */
    default boolean isInMemory() {
        return false;
    }

    /** The statement that creates a database beside the connected one, like it where that matters to texts. */
    default Optional<String> create(Connection beside, String name) throws SQLException {
        return Optional.empty();
    }

    /** The statement that drops it. */
    default Optional<String> drop(String name) {
        return Optional.empty();
    }

    /** A query that ends what is still at work in it, although whoever asked is gone. */
    default Optional<String> evict(String name) {
        return Optional.empty();
    }

    /** A query for the names of databases that begin as those for trials do, and that no trial holds. */
    default Optional<String> leftBehind() {
        return Optional.empty();
    }

    /** The login with the other database in its address. */
    Login within(Login login, String name);

    /** Makes the session in the new database find unqualified names where the session beside it does, and hold it. */
    default void settle(Connection beside, Connection scratch) throws SQLException {}

    /** Statements for what tables may lean on and no schema holds, in an order that usually works. */
    default List<String> surroundings(Connection beside) throws SQLException {
        return List.of();
    }
}
