package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks before a run whether the user may change the tables that it changes: otherwise it would stop half way. */
final class TableRights {

    private static final Logger LOG = LoggerFactory.getLogger(TableRights.class);

    /** Behind SQL with one of these words, the user or a table's owner may be another, or a name mean another table. */
    private static final List<String> TURNS =
            List.of("role", "owner", "grant", "authorization", "search_path", "set schema", "use ");

    private TableRights() {}

    /**
     * Ends the run before it begins where the server says that the user may not change a table.
     *
     * @throws RefusedException naming all such tables
     */
    static void check(List<CollectedStep> work, Connection connection, Dialect dialect) {
        Set<QualifiedName> tables = changed(work);
        List<String> missing = tables.isEmpty()
                ? List.of()
                : dialect.missingRights(tables)
                        .map(query -> ask(query, connection))
                        .orElse(List.of());
        if (!missing.isEmpty()) {
            throw new RefusedException("The user of the connection may not change " + String.join("; and not ", missing)
                    + ": no migration was run. Connect as one who may, or have the right granted.");
        }
    }

    /** Tables that are there before the run and stay: what it makes, drops or renames may be another one by then. */
    private static Set<QualifiedName> changed(List<CollectedStep> work) {
        List<Operation> operations = work.stream()
                .flatMap(step -> step.migration().stream())
                .takeWhile(operation -> !isTurn(operation))
                .toList();
        Set<QualifiedName> tables = new TreeSet<>();
        operations.stream().flatMap(TableRights::changed).forEach(tables::add);
        operations.stream().flatMap(TableRights::moved).forEach(tables::remove);
        return tables;
    }

    private static boolean isTurn(Operation operation) {
        return operation instanceof Operation.Custom
                || operation instanceof Operation.ExecuteSql execute
                        && TURNS.stream().anyMatch(execute.sql().toLowerCase(Locale.ROOT)::contains);
    }

    private static Stream<QualifiedName> changed(Operation operation) {
        boolean writesRows = operation instanceof Operation.FillColumn || operation instanceof Operation.CopyColumn;
        return operation instanceof OnTable part && !writesRows ? Stream.of(part.table()) : Stream.empty();
    }

    private static Stream<QualifiedName> moved(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return Stream.of(create.table().name());
        }
        if (operation instanceof Operation.DropTable drop) {
            return Stream.of(drop.table().name());
        }
        return operation instanceof Operation.RenameTable rename
                ? Stream.of(rename.from(), rename.to())
                : Stream.empty();
    }

    /** Where the server does not answer, the run shows what the user may. */
    private static List<String> ask(String query, Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            List<String> missing = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    missing.add(rows.getString(1));
                }
            }
            return missing;
        } catch (SQLException unknown) {
            LOG.debug("Nobody tells which tables the user may change", unknown);
            return List.of();
        }
    }
}
