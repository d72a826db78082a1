package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.ServerMessage;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks who holds locks on the tables that an operation needs. */
final class LockHolders {

    private static final Logger LOG = LoggerFactory.getLogger(LockHolders.class);
    private static final String SOMEBODY = "another session";

    private final Connection connection;
    private final Dialect dialect;

    LockHolders(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** In the words of the database; outside a transaction that has failed. */
    String of(Operation operation) {
        Set<String> holders = new LinkedHashSet<>();
        try {
            for (QualifiedName table : tables(operation).distinct().toList()) {
                holders.addAll(holders(table));
            }
        } catch (SQLException e) {
            LOG.debug("Nobody tells who holds the lock: {}", ServerMessage.of(e));
        }
        return holders.isEmpty() ? SOMEBODY : String.join(" and ", holders);
    }

    private static Stream<QualifiedName> tables(Operation operation) {
        if (operation instanceof Operation.AddConstraint add) {
            return Stream.concat(Stream.of(add.table()), referenced(add.constraint()));
        }
        if (operation instanceof Operation.DropConstraint drop) {
            return Stream.concat(Stream.of(drop.table()), referenced(drop.constraint()));
        }
        if (operation instanceof OnTable part) {
            return Stream.of(part.table());
        }
        if (operation instanceof Operation.RenameTable rename) {
            return Stream.of(rename.from());
        }
        if (operation instanceof Operation.DropTable drop) {
            return Stream.concat(Stream.of(drop.table().name()), referenced(drop.table()));
        }
        return operation instanceof Operation.CreateTable create ? referenced(create.table()) : Stream.empty();
    }

    private static Stream<QualifiedName> referenced(Table table) {
        return table.foreignKeys().stream().map(ForeignKey::referencedTable);
    }

    private static Stream<QualifiedName> referenced(Constraint constraint) {
        return constraint instanceof ForeignKey key ? Stream.of(key.referencedTable()) : Stream.empty();
    }

    private List<String> holders(QualifiedName table) throws SQLException {
        String query = dialect.lockHolders(table).orElse(null);
        if (query == null) {
            return List.of();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> holders = new ArrayList<>();
            while (rows.next()) {
                holders.add(rows.getString(1));
            }
            return holders;
        }
    }
}
