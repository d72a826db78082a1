package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads SQLite from the texts that it keeps in {@code sqlite_schema}: they are its catalog, and tell more than its PRAGMAs do.
 */
final class SqliteCatalog implements ServerCatalog {

    private static final String MAIN = "main";

    @Override
    public String product() {
        return "SQLite";
    }

    @Override
    public int oldestVersion() {
        return 3;
    }

    @Override
    public String folder() {
        return "sqlite";
    }

    /** A transaction sees one state of the file from its first query on. */
    @Override
    public void beginSnapshot(Connection connection) {
        // There is nothing to say.
    }

    /**
     * A file is one schema, which its connection calls {@code main}. Others can be attached to a connection, but not to the file.
     */
    @Override
    public SchemaNames schemaNames(Connection connection, List<String> asked) {
        for (String schema : asked) {
            if (!schema.equalsIgnoreCase(MAIN)) {
                throw DatabaseReadException.because(
                        ObjectKind.SCHEMAS,
                        "SQLite has no schema '" + schema
                                + "': a file is one schema, and files attached to it (ATTACH) are not read",
                        null);
            }
        }
        return new SchemaNames(MAIN, List.of(MAIN));
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, List<String> schemas) throws SQLException {
        throw new SQLException("SQLite is read from its texts, not by catalog queries");
    }

    @Override
    public @Nullable SchemaSource texts() {
        return SqliteReader::read;
    }

    /** Texts stay as they are written, so that there are no server's words; {@link Dialect} compares them word for word. */
    @Override
    public Judge judge(Connection connection, Dialect dialect) {
        return Judge.NONE;
    }

    /** A view or trigger is a text that is looked at when somebody selects or writes, and when any table changes. */
    @Override
    public Dependents dependents(Connection connection) {
        return new SqliteDependents(connection);
    }
}
