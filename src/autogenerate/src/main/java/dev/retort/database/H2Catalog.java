package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Reads H2 from {@code INFORMATION_SCHEMA}, which shows every table to every user. */
final class H2Catalog implements ServerCatalog {

    private static final String EXISTING_SCHEMAS =
            "select SCHEMA_NAME from INFORMATION_SCHEMA.SCHEMATA where array_contains(?, SCHEMA_NAME) order by SCHEMA_NAME";

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public int oldestVersion() {
        return 2;
    }

    @Override
    public String folder() {
        return "h2";
    }

    /** There is nothing to isolate, as definitions are no part of transactions. */
    @Override
    public void beginSnapshot(Connection connection) {}

    @Override
    public SchemaNames schemaNames(Connection connection, List<String> asked) throws SQLException {
        String schema = connection.getSchema();
        return new SchemaNames(schema, asked.isEmpty() ? List.of(schema) : existing(connection, asked));
    }

    private List<String> existing(Connection connection, List<String> asked) throws SQLException {
        PreparedStatement query = connection.prepareStatement(EXISTING_SCHEMAS);
        bind(query, 1, asked);
        return FirstColumn.of(query);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, List<String> schemas) throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf("VARCHAR", schemas.toArray()));
    }

    @Override
    public Judge judge(Connection connection, Dialect dialect) {
        return new H2Judge(connection, dialect);
    }

    /** H2 knows of no view which columns it uses, refuses by itself to drop what one uses, and renames it. */
    @Override
    public Dependents dependents(Connection connection) {
        return new TextViews(connection, folder());
    }
}
