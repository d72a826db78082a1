package dev.retort.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a session's temporary tables are. */
interface TemporarySchema {

    /** The name under which they are created. */
    String alias();

    /** The name under which they are read. */
    String nameOn(Connection connection) throws SQLException;
}
