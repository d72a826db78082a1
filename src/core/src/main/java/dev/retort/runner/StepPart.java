package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.dialect.StoredObject;
import dev.retort.history.InvalidMigrationException;
import dev.retort.operation.Operation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations that are carried out in one go.
 *
 * @param operations the operations, at least one
 * @param migration all operations of their migration
 * @param dialect the words of the database
 * @param query asks, at the part's turn, for what its statements are made of; null where they are known before
 * @param known the statements that are known before; empty where there is a query
 */
record StepPart(
        List<Operation> operations,
        List<Operation> migration,
        Dialect dialect,
        @Nullable String query,
        List<StepStatement> known) {

    /** All parts of a migration. */
    static List<StepPart> of(List<Operation> migration, Dialect dialect) {
        return dialect.parts(migration).stream()
                .map(part -> of(part, migration, dialect))
                .toList();
    }

    private static StepPart of(List<Operation> part, List<Operation> migration, Dialect dialect) {
        StepPart unknown =
                new StepPart(part, migration, dialect, dialect.storedQuery(part).orElse(null), List.of());
        return unknown.query != null
                ? unknown
                : new StepPart(part, migration, dialect, null, unknown.statements(List.of()));
    }

    /** How many statements it has as far as is known before. */
    int size() {
        return query == null ? known.size() : operations.size();
    }

    /**
     * The statements, made of what the database has stored now where they are not known before.
     *
     * @throws InvalidMigrationException when an operation cannot be said in the database's SQL
     */
    List<StepStatement> statements(Connection connection) throws SQLException {
        if (query == null) {
            return known;
        }
        try {
            return statements(stored(connection, query));
        } catch (InexpressibleOperationException e) {
            throw new InvalidMigrationException(
                    "'%s' cannot be carried out: %s."
                            .formatted(operations.get(0).summary(), e.getMessage()),
                    e);
        }
    }

    private List<StepStatement> statements(List<StoredObject> stored) {
        return dialect.statements(operations, migration, stored).stream()
                .map(sql -> new StepStatement(operations, sql))
                .toList();
    }

    private static List<StoredObject> stored(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<StoredObject> stored = new ArrayList<>();
            while (rows.next()) {
                stored.add(
                        new StoredObject(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return stored;
        }
    }
}
