package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
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
        return added(drop.table(), migration)
                .filter(add -> isKept(drop, add, migration))
                .isPresent();
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
        if (operation instanceof Operation.AlterColumn alter && isFreedWithKey(alter)) {
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
        if (comesAtOnce(drop.table())) {
            String next = newKey(drop.table()).map(dialect::definition).orElseThrow();
            String end = endOfNumbering(drop, drop.table(), key)
                    .map(one -> one + ", ")
                    .orElse("");
            return List.of(dialect.alterTable(drop.table()) + end + "drop primary key, add " + next);
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
        return comesWithColumn(add) || comesAtOnce(add.table())
                ? List.of()
                : List.of(replacing(add, add.table()) + "add " + dialect.definition(key) + together(add.table()));
    }

    /** What changes with the new key: columns that it numbers, and those that may be NULL without the old one. */
    private String together(QualifiedName table) {
        return migration.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(table)
                        && (isNumberedWithKey(alter) || isFreedWithKey(alter)))
                .map(operation -> ", " + modify(table, ((Operation.AlterColumn) operation).after()))
                .collect(Collectors.joining());
    }

    private boolean comesWithColumn(Operation.AddConstraint add) {
        return columnWith(add).isPresent();
    }

    private Optional<Operation> columnWith(Operation.AddConstraint add) {
        List<String> columns = ((PrimaryKey) add.constraint()).columns();
        return migration.stream()
                .filter(operation -> operation instanceof Operation.AddColumn column
                        && column.table().equals(add.table())
                        && column.column().identity() != null
                        && columns.equals(List.of(column.column().name())))
                .findFirst();
    }

    /** The beginning of a statement that adds a key, with the end of the one whose place it takes. */
    private String replacing(Operation now, QualifiedName table) {
        String end = replaced(table)
                .map(old ->
                        endOfNumbering(now, table, old).map(one -> one + ", ").orElse("") + "drop primary key, ")
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
                && !comesAtOnce(alter.table())
                && added(alter.table())
                        .filter(add -> migration.indexOf(alter) < migration.indexOf(add))
                        .filter(add -> ((PrimaryKey) add.constraint())
                                .columns()
                                .contains(alter.after().name()))
                        .isPresent();
    }

    /** A column of the old key takes NULL when the new one has come: before that the server keeps it required, without a word. */
    private boolean isFreedWithKey(Operation.AlterColumn alter) {
        return !alter.before().nullable()
                && alter.after().nullable()
                && replaced(alter.table())
                        .filter(old -> old.columns().contains(alter.before().name()))
                        .isPresent()
                && added(alter.table())
                        .map(add -> columnWith(add).orElse(add))
                        .filter(keyed -> migration.indexOf(alter) < migration.indexOf(keyed))
                        .isPresent();
    }

    private String modify(QualifiedName table, Column column) {
        return "modify column " + dialect.definition(table, column);
    }

    private Optional<PrimaryKey> newKey(QualifiedName table) {
        return added(table).map(add -> (PrimaryKey) add.constraint());
    }

    private Optional<Operation.AddConstraint> added(QualifiedName table) {
        return added(table, migration);
    }

    private static Optional<Operation.AddConstraint> added(QualifiedName table, List<Operation> migration) {
        return migration.stream()
                .filter(operation -> operation instanceof Operation.AddConstraint add
                        && add.table().equals(table)
                        && add.constraint() instanceof PrimaryKey)
                .map(Operation.AddConstraint.class::cast)
                .findFirst();
    }

    private Optional<Operation.DropConstraint> dropped(QualifiedName table) {
        return migration.stream()
                .filter(operation -> operation instanceof Operation.DropConstraint drop
                        && drop.table().equals(table)
                        && drop.constraint() instanceof PrimaryKey)
                .map(Operation.DropConstraint.class::cast)
                .findFirst();
    }

    /**
     * The key whose place another takes. A column that goes in between could take the old key's last trace with it, and one that
     * becomes a text cannot while it is part of a key (error 1170).
     */
    private Optional<PrimaryKey> replaced(QualifiedName table) {
        Optional<Operation.AddConstraint> added = added(table);
        return added.isEmpty()
                ? Optional.empty()
                : dropped(table)
                        .filter(drop -> isKept(drop, added.get(), migration))
                        .map(drop -> (PrimaryKey) drop.constraint());
    }

    /**
     * Whether a key takes the place of one that a column leaves before it could: it is made of what the old one had, and nobody
     * sees to the rows in between.
     */
    private boolean comesAtOnce(QualifiedName table) {
        Optional<Operation.DropConstraint> dropped = dropped(table);
        Optional<Operation.AddConstraint> added = added(table);
        return dropped.isPresent()
                && added.isPresent()
                && migration.indexOf(dropped.get()) < migration.indexOf(added.get())
                && !isKept(dropped.get(), added.get(), migration)
                && ((PrimaryKey) dropped.get().constraint())
                        .columns()
                        .containsAll(((PrimaryKey) added.get().constraint()).columns())
                && until(added.get(), migration)
                        .skip(migration.indexOf(dropped.get()))
                        .noneMatch(MySqlKeys::seesToRows);
    }

    private static boolean seesToRows(Operation operation) {
        return operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.Custom
                || operation instanceof Operation.FillColumn
                || operation instanceof Operation.RenameColumn;
    }

    private static Stream<Operation> until(Operation operation, List<Operation> migration) {
        return migration.stream().limit(migration.indexOf(operation));
    }

    private static boolean isKept(
            Operation.DropConstraint drop, Operation.AddConstraint add, List<Operation> migration) {
        PrimaryKey key = (PrimaryKey) drop.constraint();
        return until(add, migration)
                .flatMap(operation -> goneFromKeys(operation, drop.table()).stream())
                .noneMatch(key.columns()::contains);
    }

    /** The column of which no key can be made behind the operation. */
    private static Optional<String> goneFromKeys(Operation operation, QualifiedName table) {
        if (operation instanceof Operation.DropColumn drop && drop.table().equals(table)) {
            return Optional.of(drop.column().name());
        }
        return operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(table)
                        && MySqlTypes.isLarge(alter.after().type())
                ? Optional.of(alter.after().name())
                : Optional.empty();
    }
}
