package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A primary key that goes before another comes in the same migration, and whether it can stay until then. */
record MySqlKeyChange(Operation.DropConstraint drop, Operation coming, List<Operation> migration) {

    /** The change of a table's key, where a migration takes one away and makes another. */
    static Optional<MySqlKeyChange> of(QualifiedName table, List<Operation> migration) {
        return dropped(table, migration)
                .flatMap(drop -> coming(table, migration).map(key -> new MySqlKeyChange(drop, key, migration)));
    }

    private static Optional<Operation.DropConstraint> dropped(QualifiedName table, List<Operation> migration) {
        return migration.stream()
                .filter(operation -> operation instanceof Operation.DropConstraint drop
                        && drop.table().equals(table)
                        && drop.constraint() instanceof PrimaryKey)
                .map(Operation.DropConstraint.class::cast)
                .findFirst();
    }

    /** The operation at whose turn the new key comes: that of its numbered column, where there is one. */
    private static Optional<Operation> coming(QualifiedName table, List<Operation> migration) {
        return added(table, migration).map(add -> columnWith(add, migration).orElse(add));
    }

    /** The first primary key that a table gets. */
    static Optional<Operation.AddConstraint> added(QualifiedName table, List<Operation> migration) {
        return migration.stream()
                .filter(operation -> operation instanceof Operation.AddConstraint add
                        && add.table().equals(table)
                        && add.constraint() instanceof PrimaryKey)
                .map(Operation.AddConstraint.class::cast)
                .findFirst();
    }

    /** The new numbered column that brings a key along. */
    static Optional<Operation> columnWith(Operation.AddConstraint add, List<Operation> migration) {
        List<String> columns = ((PrimaryKey) add.constraint()).columns();
        return migration.stream()
                .filter(operation -> operation instanceof Operation.AddColumn column
                        && column.table().equals(add.table())
                        && column.column().identity() != null
                        && columns.equals(List.of(column.column().name())))
                .findFirst();
    }

    /** Whether the old key, its columns that leave and those that it frees can wait for the statement of the new one. */
    boolean isOne() {
        return leaving()
                        .allMatch(column -> !isTakenAgain(column)
                                && between(column).noneMatch(operation -> needsGone(operation, column)))
                && freed().allMatch(column -> between(column).noneMatch(operation -> needsFreed(operation, column)));
    }

    /** The columns of the old key that are dropped before the new one comes. */
    Stream<Operation.DropColumn> leaving() {
        return migration.stream()
                .limit(migration.indexOf(coming))
                .filter(operation -> operation instanceof Operation.DropColumn column
                        && column.table().equals(drop.table())
                        && holds(column.column()))
                .map(Operation.DropColumn.class::cast);
    }

    /** Whether a column of the old key becomes what no key can have, before the new one comes. */
    boolean frees(Operation.AlterColumn alter) {
        return freed().anyMatch(alter::equals);
    }

    private Stream<Operation.AlterColumn> freed() {
        return migration.stream()
                .limit(migration.indexOf(coming))
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(drop.table())
                        && isFree(alter.after())
                        && (holds(alter.before()) || holds(named(alter))))
                .map(Operation.AlterColumn.class::cast);
    }

    /** In a key the server keeps a column required, without a word, and lets none become a text (error 1170). */
    private static boolean isFree(Column column) {
        return column.nullable() || MySqlTypes.isLarge(column.type());
    }

    private boolean holds(Column column) {
        return ((PrimaryKey) drop.constraint()).columns().contains(column.name());
    }

    /** The column before an alteration under the name that it had before the migration. */
    private Column named(Operation.AlterColumn alter) {
        Column before = alter.before();
        return migration.stream()
                .filter(operation -> operation instanceof Operation.RenameColumn rename
                        && rename.table().equals(alter.table())
                        && rename.to().equals(before.name()))
                .findFirst()
                .map(operation -> before.withName(((Operation.RenameColumn) operation).from()))
                .orElse(before);
    }

    private Stream<Operation> between(Operation operation) {
        return migration.subList(migration.indexOf(operation) + 1, migration.indexOf(coming)).stream();
    }

    /** Whether the new key has a column of that name, which can only be another one. */
    private boolean isTakenAgain(Operation.DropColumn gone) {
        return coming instanceof Operation.AddConstraint add
                && ((PrimaryKey) add.constraint())
                        .columns()
                        .contains(gone.column().name());
    }

    /** Whether an operation may need a column to be gone: its name, or rows that it leaves without a value. */
    private static boolean needsGone(Operation operation, Operation.DropColumn gone) {
        String name = gone.column().name();
        return operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.Custom
                || operation instanceof Operation.AddColumn add
                        && add.table().equals(gone.table())
                        && add.column().name().equalsIgnoreCase(name)
                || operation instanceof Operation.RenameColumn rename
                        && rename.table().equals(gone.table())
                        && rename.to().equalsIgnoreCase(name);
    }

    /** Whether an operation may need a column to be freed: for a value, for a part of it in an index, or for its name. */
    private static boolean needsFreed(Operation operation, Operation.AlterColumn freed) {
        String name = freed.after().name();
        return operation instanceof Operation.Custom
                || operation instanceof Operation.ExecuteSql execute && speaksOf(execute.sql(), name)
                || operation instanceof Operation.FillColumn fill
                        && fill.table().equals(freed.table())
                        && fill.column().equals(name)
                || operation instanceof Operation.CopyColumn copy
                        && copy.table().equals(freed.table())
                        && copy.to().equals(name)
                || operation instanceof Operation.CreateIndex create
                        && create.table().equals(freed.table())
                        && create.index().parts().stream().map(IndexPart::text).anyMatch(name::equals)
                || operation instanceof Operation.RenameColumn rename
                        && rename.table().equals(freed.table())
                        && rename.from().equals(name);
    }

    private static boolean speaksOf(String sql, String column) {
        return Pattern.compile("(?i)(?<![\\w$])" + Pattern.quote(column) + "(?![\\w$])")
                .matcher(sql)
                .find();
    }
}
