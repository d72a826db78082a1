package dev.retort.database;

import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads the schema of a product that SchemaCrawler and catalog queries are no help with. */
@FunctionalInterface
interface SchemaSource {

    /** All that the scope covers, read within the transaction that the connection is in. */
    Schema read(Connection connection, ReadScope scope) throws SQLException;
}
