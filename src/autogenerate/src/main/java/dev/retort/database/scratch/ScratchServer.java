package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a database product says differently when databases for trials are made on it. */
interface ScratchServer {

    /** The product as JDBC's {@code DatabaseMetaData.getDatabaseProductName()} says it. */
    String product();

    /** Whether statements in one database can say the names of tables in another. */
    boolean reachesOtherDatabases();

    /** The statement that creates a database beside the connected one, like it where that matters to texts. */
    String create(Connection beside, String name) throws SQLException;

    /** The statement that drops it. */
    String drop(String name);

    /** A query for the names of databases that begin as those for trials do. */
    String leftBehind();

    /** The login with the other database in its address. */
    Login within(Login login, String name);

    /** Makes the session in the new database find unqualified names where the session beside it does. */
    void settle(Connection beside, Connection scratch) throws SQLException;

    /** Statements for what tables may lean on and no schema holds, in an order that usually works. */
    List<String> surroundings(Connection beside) throws SQLException;
}
