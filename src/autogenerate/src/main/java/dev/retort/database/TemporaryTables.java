package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Refusal;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares tables on the server, each as a whole where it takes it, otherwise as much of it as it takes. */
final class TemporaryTables {

    private final Connection connection;
    private final Dialect dialect;
    private final List<String> notes = new ArrayList<>();

    TemporaryTables(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** What could not be told. */
    List<String> notes() {
        return notes;
    }

    /** Declares a table; empty where the server takes nothing of it. */
    Optional<DeclaredTable> declare(Table table, QualifiedName temporaryName) throws SQLException {
        DeclaredTable whole = DeclaredTable.of(table, temporaryName);
        if (runs(new Operation.CreateTable(whole.declaration()))) {
            return Optional.of(whole);
        }
        return declareInParts(whole);
    }

    private Optional<DeclaredTable> declareInParts(DeclaredTable whole) throws SQLException {
        Table declaration = whole.declaration();
        List<Column> accepted = new ArrayList<>();
        for (Column column : declaration.columns()) {
            if (isAccepted(declaration.name(), column)) {
                accepted.add(column);
            }
        }
        if (!runs(new Operation.CreateTable(Table.of(declaration.name(), accepted)))) {
            return Optional.empty();
        }
        for (Column column : declaration.columns()) {
            if (column.generated() != null) {
                runs(new Operation.AddColumn(declaration.name(), column));
            }
        }
        for (CheckConstraint check : declaration.checkConstraints()) {
            runs(new Operation.AddConstraint(declaration.name(), check));
        }
        for (Index index : declaration.indexes()) {
            runs(new Operation.CreateIndex(declaration.name(), index));
        }
        return Optional.of(whole);
    }

    /** A computed column may need others, so it is tried when they are there. */
    private boolean isAccepted(QualifiedName name, Column column) throws SQLException {
        if (column.generated() != null) {
            return false;
        }
        Operation create = new Operation.CreateTable(Table.of(name, List.of(column)));
        return runs(create) && runs(new Operation.DropTable(Table.of(name, List.of(column))));
    }

    private boolean runs(Operation operation) throws SQLException {
        return refusal(operation).isEmpty();
    }

    /** What the server says where it takes exception to what an operation says; empty where it takes it. */
    Optional<SQLException> refusal(Operation operation) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            for (String sql : dialect.statements(operation)) {
                statement.execute(sql);
            }
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException refused) {
            connection.rollback(before);
            if (Refusal.of(refused.getSQLState(), refused.getErrorCode()) != Refusal.WRONG_TEXT) {
                throw refused;
            }
            return Optional.of(refused);
        }
    }
}
