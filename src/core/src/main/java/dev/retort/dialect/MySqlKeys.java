package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
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
        this.migration = migration;
    }

    List<String> statements(Operation operation) {
        if (operation instanceof Operation.DropConstraint drop && drop.constraint() instanceof PrimaryKey key) {
            return drop(drop, key);
        }
        if (operation instanceof Operation.AddConstraint add && add.constraint() instanceof PrimaryKey key) {
            return add(add, key);
        }
        if (operation instanceof Operation.AddColumn add && add.column().identity() != null) {
            return addNumbered(add);
        }
        if (operation instanceof Operation.AlterColumn alter && isNumberedWithKey(alter)) {
            return dialect.statements(new Operation.AlterColumn(
                    alter.table(), alter.before(), alter.after().withIdentity(null)));
        }
        return dialect.statements(operation);
    }

    /** A key that another takes the place of goes with the statement that makes that one. */
    private List<String> drop(Operation.DropConstraint drop, PrimaryKey key) {
        if (isReplaced(drop.table())) {
            return List.of();
        }
        return Stream.concat(endOfNumbering(drop.table(), key).stream(), dialect.statements(drop).stream())
                .toList();
    }

    private Optional<String> endOfNumbering(QualifiedName table, PrimaryKey key) {
        return migration.stream()
                .flatMap(operation -> numberedUntilNow(operation, table).stream())
                .filter(column -> key.columns().contains(column.name()))
                .findFirst()
                .map(column -> dialect.alterTable(table) + modify(table, column.withIdentity(null)));
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
        boolean comesWithColumn = migration.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn column
                        && column.table().equals(add.table())
                        && column.column().identity() != null
                        && key.columns().equals(List.of(column.column().name())));
        if (comesWithColumn) {
            return List.of();
        }
        String numbering = migration.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(add.table())
                        && isNumberedWithKey(alter))
                .map(operation -> ", " + modify(add.table(), ((Operation.AlterColumn) operation).after()))
                .findFirst()
                .orElse("");
        return List.of(dialect.alterTable(add.table()) + replacing(add.table()) + "add " + dialect.definition(key)
                + numbering);
    }

    private String replacing(QualifiedName table) {
        return isReplaced(table) ? "drop primary key, " : "";
    }

    private List<String> addNumbered(Operation.AddColumn add) {
        String column = "add column " + dialect.definition(add.table(), add.column());
        String key = newKey(add.table())
                .filter(primary -> primary.columns().equals(List.of(add.column().name())))
                .map(primary -> ", add " + dialect.definition(primary))
                .orElse("");
        return List.of(dialect.alterTable(add.table()) + (key.isEmpty() ? "" : replacing(add.table())) + column + key);
    }

    private boolean isNumberedWithKey(Operation.AlterColumn alter) {
        return alter.before().identity() == null
                && alter.after().identity() != null
                && newKey(alter.table())
                        .filter(key -> key.columns().contains(alter.after().name()))
                        .isPresent();
    }

    private String modify(QualifiedName table, Column column) {
        return "modify column " + dialect.definition(table, column);
    }

    private Optional<PrimaryKey> newKey(QualifiedName table) {
        return migration.stream()
                .filter(operation -> operation instanceof Operation.AddConstraint add
                        && add.table().equals(table)
                        && add.constraint() instanceof PrimaryKey)
                .map(operation -> (PrimaryKey) ((Operation.AddConstraint) operation).constraint())
                .findFirst();
    }

    /** A column that goes could take the old key's last trace with it, so the old key then goes first. */
    private boolean isReplaced(QualifiedName table) {
        Optional<PrimaryKey> old = migration.stream()
                .filter(operation -> operation instanceof Operation.DropConstraint drop
                        && drop.table().equals(table)
                        && drop.constraint() instanceof PrimaryKey)
                .map(operation -> (PrimaryKey) ((Operation.DropConstraint) operation).constraint())
                .findFirst();
        return newKey(table).isPresent()
                && old.isPresent()
                && migration.stream()
                        .noneMatch(operation -> operation instanceof Operation.DropColumn drop
                                && drop.table().equals(table)
                                && old.get().columns().contains(drop.column().name()));
    }
}
