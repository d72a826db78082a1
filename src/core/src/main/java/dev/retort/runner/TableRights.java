package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Asks before a run whether the user may change the tables that it changes: otherwise it would stop half way. */
final class TableRights {

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
        List<Operation> operations = work.stream()
                .flatMap(step -> step.migration().stream())
                .takeWhile(operation -> !isTurn(operation))
                .toList();
        Set<String> missing = new TreeSet<>();
        missing.addAll(ask(concerned(operations, TableRights::changed), dialect::missingRights, connection));
        missing.addAll(ask(concerned(operations, TableRights::inherited), dialect::missingRightsOnHeirs, connection));
        missing.addAll(ask(concerned(operations, TableRights::dropped), dialect::missingRightsToDrop, connection));
        if (!missing.isEmpty()) {
            throw new RefusedException("The user of the connection may not change " + String.join("; and not ", missing)
                    + ": no migration was run. Connect as one who may, or have the right granted.");
        }
    }

    /** Tables that are there before the run, by the names that they have then; what the run makes is its own. */
    private static Set<QualifiedName> concerned(
            List<Operation> operations, Function<Operation, Optional<QualifiedName>> concern) {
        Set<QualifiedName> tables = new TreeSet<>();
        Set<QualifiedName> own = new HashSet<>();
        for (Operation operation : operations) {
            concern.apply(operation).filter(table -> !own.contains(table)).ifPresent(tables::add);
            made(operation).ifPresent(own::add);
        }
        return tables;
    }

    private static boolean isTurn(Operation operation) {
        return operation instanceof Operation.Custom
                || operation instanceof Operation.ExecuteSql execute
                        && TURNS.stream().anyMatch(execute.sql().toLowerCase(Locale.ROOT)::contains);
    }

    private static Optional<QualifiedName> changed(Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            return Optional.of(rename.from());
        }
        boolean writesRows = operation instanceof Operation.FillColumn
                || operation instanceof Operation.CopyColumn
                || operation instanceof Operation.AlterOrdinals;
        return operation instanceof OnTable part
                        && !writesRows
                        && dropped(operation).isEmpty()
                ? Optional.of(part.table())
                : Optional.empty();
    }

    /** Columns and conditions are those of partitions and heirs, too. */
    private static Optional<QualifiedName> inherited(Operation operation) {
        boolean alters = operation instanceof Operation.AlterColumn alter
                && !alter.before().withComment(null).equals(alter.after().withComment(null));
        boolean isInherited = alters
                || operation instanceof Operation.AddColumn
                || operation instanceof Operation.DropColumn
                || operation instanceof Operation.RenameColumn
                || operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof CheckConstraint check
                        && check.inherited();
        return isInherited && operation instanceof OnTable part ? Optional.of(part.table()) : Optional.empty();
    }

    private static Optional<QualifiedName> dropped(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Optional.of(drop.table().name());
        }
        return operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.TABLE
                ? Optional.of(drop.owner())
                : Optional.empty();
    }

    /** The table that has a name from now on. */
    private static Optional<QualifiedName> made(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return Optional.of(create.table().name());
        }
        return operation instanceof Operation.RenameTable rename ? Optional.of(rename.to()) : Optional.empty();
    }

    private static List<String> ask(
            Set<QualifiedName> tables, Function<Set<QualifiedName>, Optional<String>> query, Connection connection) {
        return tables.isEmpty()
                ? List.of()
                : query.apply(tables)
                        .map(text -> ServerLines.of(text, connection))
                        .orElse(List.of());
    }
}
