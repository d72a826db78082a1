package dev.retort.dialect;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations around a primary key that are one statement, as a column with AUTO_INCREMENT must be led by a key at any time
 * (error 1075).
 */
final class MySqlKeys {

    private final MySqlFamily dialect;
    private final List<Operation> migration;

    MySqlKeys(MySqlFamily dialect, List<Operation> migration) {
        this.dialect = dialect;
        this.migration = migration.stream().flatMap(MySqlKeys::steps).toList();
    }

    private static Stream<Operation> steps(Operation operation) {
        return isPrimary(operation) ? ((Operation.ReplaceKey) operation).steps() : Stream.of(operation);
    }

    private static boolean isPrimary(Operation operation) {
        return operation instanceof Operation.ReplaceKey replace && replace.after() instanceof PrimaryKey;
    }

    /** Whether a primary key goes with the statement that makes the one which takes its place. */
    static boolean isReplaced(Operation.DropConstraint drop, List<Operation> migration) {
        return MySqlKeyChange.of(drop.table(), migration)
                .filter(MySqlKeyChange::isOne)
                .isPresent();
    }

    /** The table whose primary key an operation takes away, and nothing else with it; empty for any other. */
    Optional<QualifiedName> goesAlone(Operation operation) {
        if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.PRIMARY_KEY) {
            return Optional.of(drop.owner());
        }
        return operation instanceof Operation.DropConstraint drop
                        && drop.constraint() instanceof PrimaryKey
                        && statements(drop).equals(dialect.statements(drop))
                ? Optional.of(drop.table())
                : Optional.empty();
    }

    List<String> statements(Operation operation) {
        if (!isPrimary(operation)) {
            return ofStep(operation);
        }
        List<String> statements =
                steps(operation).flatMap(step -> ofStep(step).stream()).toList();
        return statements.equals(dialect.visitReplaceKey((Operation.ReplaceKey) operation))
                ? dialect.statements(operation)
                : statements;
    }

    private List<String> ofStep(Operation operation) {
        if (operation instanceof Operation.DropConstraint drop && drop.constraint() instanceof PrimaryKey key) {
            return drop(drop, key);
        }
        if (operation instanceof Operation.AddConstraint add && add.constraint() instanceof PrimaryKey key) {
            return add(add, key);
        }
        if (operation instanceof Operation.AddColumn add && add.column().identity() != null) {
            return addNumbered(add);
        }
        if (operation instanceof Operation.AlterColumn alter && isFreedWithKey(alter)
                || operation instanceof Operation.DropColumn column && leavesWithKey(column)) {
            return List.of();
        }
        if (operation instanceof Operation.AlterColumn alter && isNumberedWithKey(alter)) {
            return dialect.statements(new Operation.AlterColumn(
                    alter.table(), alter.before(), alter.after().withIdentity(null)));
        }
        return dialect.statements(operation);
    }

    /** A key that another takes the place of goes with the statement that makes that one. */
    private List<String> drop(Operation.DropConstraint drop, PrimaryKey key) {
        if (replaced(drop.table()).isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        endOfNumbering(drop, drop.table(), key).map(dialect.alterTable(drop.table())::concat).stream(),
                        dialect.statements(drop).stream())
                .toList();
    }

    /** What ends the numbering of a column that an operation behind the given one would end too late. */
    private Optional<String> endOfNumbering(Operation now, QualifiedName table, PrimaryKey key) {
        return migration.stream()
                .skip(migration.indexOf(now))
                .flatMap(operation -> numberedUntilNow(operation, table).stream())
                .filter(column -> key.columns().contains(column.name()))
                .findFirst()
                .map(column -> modify(table, column.withIdentity(null)));
    }

    private static Optional<Column> numberedUntilNow(Operation operation, QualifiedName table) {
        if (operation instanceof Operation.AlterColumn alter && alter.table().equals(table)) {
            boolean ends = alter.before().identity() != null && alter.after().identity() == null;
            return ends ? Optional.of(alter.before()) : Optional.empty();
        }
        boolean dropped = operation instanceof Operation.DropColumn drop
                && drop.table().equals(table)
                && drop.column().identity() != null;
        return dropped ? Optional.of(((Operation.DropColumn) operation).column()) : Optional.empty();
    }

    private List<String> add(Operation.AddConstraint add, PrimaryKey key) {
        return comesWithColumn(add)
                ? List.of()
                : List.of(replacing(add, add.table()) + "add " + dialect.definition(key) + together(add.table()));
    }

    /** What changes with the new key: columns that it numbers, and those that the old one held. */
    private String together(QualifiedName table) {
        Map<String, Column> last = new LinkedHashMap<>();
        migration.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(table)
                        && (isNumberedWithKey(alter) || isFreedWithKey(alter)))
                .map(operation -> ((Operation.AlterColumn) operation).after())
                .filter(column -> !leavesWithKey(table, column.name()))
                .forEach(column -> last.put(column.name(), column));
        return last.values().stream()
                .map(column -> ", " + modify(table, column))
                .collect(Collectors.joining());
    }

    private boolean comesWithColumn(Operation.AddConstraint add) {
        return MySqlKeyChange.columnWith(add, migration).isPresent();
    }

    /** The beginning of a statement that adds a key, with the end of the one whose place it takes and of the columns that leave with that. */
    private String replacing(Operation now, QualifiedName table) {
        String end = replaced(table)
                .map(change ->
                        endOfNumbering(now, table, (PrimaryKey) change.drop().constraint())
                                        .map(one -> one + ", ")
                                        .orElse("")
                                + "drop primary key, "
                                + change.leaving()
                                        .map(column -> "drop column "
                                                + dialect.quote(column.column().name()) + ", ")
                                        .collect(Collectors.joining()))
                .orElse("");
        return dialect.alterTable(table) + end;
    }

    private List<String> addNumbered(Operation.AddColumn add) {
        String column = "add column " + dialect.definition(add.table(), add.column());
        Optional<String> key = newKey(add.table())
                .filter(primary -> primary.columns().equals(List.of(add.column().name())))
                .map(dialect::definition);
        if (key.isEmpty()) {
            return List.of(dialect.alterTable(add.table()) + column);
        }
        return List.of(replacing(add, add.table()) + column + ", add " + key.get() + together(add.table()));
    }

    /** Behind its key a column is numbered by itself. */
    private boolean isNumberedWithKey(Operation.AlterColumn alter) {
        return alter.before().identity() == null
                && alter.after().identity() != null
                && added(alter.table())
                        .filter(add -> migration.indexOf(alter) < migration.indexOf(add))
                        .filter(add -> ((PrimaryKey) add.constraint())
                                .columns()
                                .contains(alter.after().name()))
                        .isPresent();
    }

    /** A column of the old key becomes what no key can have when the new one has come. */
    private boolean isFreedWithKey(Operation.AlterColumn alter) {
        return replaced(alter.table()).filter(change -> change.frees(alter)).isPresent();
    }

    private String modify(QualifiedName table, Column column) {
        return "modify column " + dialect.definition(table, column);
    }

    private Optional<PrimaryKey> newKey(QualifiedName table) {
        return added(table).map(add -> (PrimaryKey) add.constraint());
    }

    private Optional<Operation.AddConstraint> added(QualifiedName table) {
        return MySqlKeyChange.added(table, migration);
    }

    /** The change of a key that is one statement. */
    private Optional<MySqlKeyChange> replaced(QualifiedName table) {
        return MySqlKeyChange.of(table, migration).filter(MySqlKeyChange::isOne);
    }

    private boolean leavesWithKey(QualifiedName table, String column) {
        return replaced(table).stream()
                .flatMap(MySqlKeyChange::leaving)
                .anyMatch(drop -> drop.column().name().equals(column));
    }

    private boolean leavesWithKey(Operation.DropColumn column) {
        return replaced(column.table())
                .filter(change -> change.leaving().anyMatch(column::equals))
                .isPresent();
    }
}
