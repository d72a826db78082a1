package dev.retort.scenario;

import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** SQLite in this process, a file for each database. */
enum SqliteServer implements TestServer {
    INSTANCE;

    private static final String PREFIX = "jdbc:sqlite:";

    /** They are off where nobody says so. */
    private static final String FOREIGN_KEYS = "?foreign_keys=on";

    @Override
    public String product() {
        return "sqlite";
    }

    @Override
    public String label() {
        return "SQLite 3.50";
    }

    /**
     * Hibernate's dialect writes no foreign keys and no unique constraints but those of one column, without their names, and since
     * version 7 no type for an identity column.
     */
    @Override
    public boolean isLeftOut(Operation operation) {
        return operation instanceof Operation.RenameConstraint
                || operation instanceof Operation.AddConstraint add
                        && (add.constraint() instanceof ForeignKey || add.constraint() instanceof UniqueConstraint)
                || operation instanceof Operation.AlterColumn alter
                        && alter.before().type().sql().isEmpty();
    }

    /** Hibernate's dialect calls an identity column INTEGER and then misses BIGINT. */
    @Override
    public boolean isValidated(Schema schema) {
        return schema.tables().stream().noneMatch(SqliteServer::isNumbered);
    }

    private static boolean isNumbered(Table table) {
        return table.columns().stream()
                .filter(column -> column.type().sql().equals("integer"))
                .anyMatch(column -> table.primaryKey() != null
                        && table.primaryKey().columns().equals(List.of(column.name())));
    }

    /** The driver's {@code execute} stops behind the first statement. */
    @Override
    public void run(String script, Statement statement) throws SQLException {
        statement.executeUpdate(script);
    }

    @Override
    public String contents() {
        return "select name from sqlite_schema where name not like 'sqlite\\_%' escape '\\'"
                + " and tbl_name not like 'retort\\_%' escape '\\'";
    }

    @Override
    public String create() throws SQLException {
        try {
            return PREFIX + Files.createTempFile("scenario", ".db") + FOREIGN_KEYS;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void drop(String url) throws SQLException {
        try {
            Files.delete(Path.of(url.substring(PREFIX.length()).replace(FOREIGN_KEYS, "")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
