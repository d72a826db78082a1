package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnfitValues;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.RenameCandidates;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule knows beside the operation that it looks at.
 *
 * @param changes all operations of the migration, and of those before it that are written together with it
 * @param alone the operations of the migration alone
 * @param sure those of them that do not find what they make there already, and then make nothing
 * @param dialect what the database can do
 * @param sizes how many rows tables have
 * @param candidates which drops and adds look like renames
 * @param holdsLocks whether it is one transaction, which holds its locks until it ends
 * @param known the schema before the migration, as far as it is known
 */
record Circumstances(
        Changes changes,
        Changes alone,
        Changes sure,
        Dialect dialect,
        TableSizes sizes,
        List<RenameCandidate> candidates,
        boolean holdsLocks,
        Schema known) {

    Circumstances {
        candidates = List.copyOf(candidates);
    }

    static Circumstances of(List<Operation> migration, Dialect dialect, TableSizes sizes) {
        return of(List.of(), migration, dialect, sizes);
    }

    /** Those of a migration that comes right after others. */
    static Circumstances of(List<Operation> before, List<Operation> own, Dialect dialect, TableSizes sizes) {
        List<Operation> all = Stream.concat(before.stream(), own.stream())
                .flatMap(operation ->
                        operation instanceof Operation.ReplaceKey replace ? replace.steps() : Stream.of(operation))
                .toList();
        Changes alone = new Changes(own);
        return new Circumstances(
                new Changes(all),
                alone,
                alone,
                dialect,
                sizes,
                RenameCandidates.among(all, dialect.movesTables(), dialect.renamesLabels(), dialect.renamesEnumTypes()),
                true,
                Schema.EMPTY);
    }

    /** The same where every statement is committed by itself. */
    Circumstances committingEach() {
        return new Circumstances(changes, alone, sure, dialect, sizes, candidates, false, known);
    }

    /** The same in a database of which more is known. */
    Circumstances knowing(Schema before) {
        return new Circumstances(changes, alone, sure, dialect, sizes, candidates, holdsLocks, before);
    }

    /** The same where some operations may find what they make there. */
    Circumstances unsureOf(Set<Operation> makings) {
        Changes others = makings.isEmpty() ? alone : alone.only(operation -> !makings.contains(operation));
        return new Circumstances(changes, alone, others, dialect, sizes, candidates, holdsLocks, known);
    }

    /** All operations of the migration, and of those before it that are written together with it. */
    List<Operation> migration() {
        return changes.all();
    }

    /** The operations of the migration alone. */
    List<Operation> own() {
        return alone.all();
    }

    /** When a lock is let go. */
    String release() {
        return holdsLocks ? "the transaction ends" : "it is done";
    }

    /** Whether rows have no value for a column, be it for the sake of its type. */
    boolean lacksValue(Column column) {
        return RequiredColumns.lacksValue(refusesNullByItsType(column) ? column.withNullable(false) : column);
    }

    /** Whether a column that is said to take NULL is of a type that does not, and has no value of its own. */
    boolean refusesNullByItsType(Column column) {
        return column.nullable() && dialect.refusesNull(column.type(), migration());
    }

    /** Whether the migration makes the table itself, so that it has no rows and nobody else knows it. */
    boolean isNew(QualifiedName table) {
        return changes.makes(table);
    }

    /** Whether an operation changes what the same migration has made, so that nobody else knows it and nobody has written to it. */
    boolean isOwn(Operation operation) {
        return table(operation).filter(table -> isMadeBefore(operation, table)).isPresent()
                || operation instanceof Operation.DropColumn drop
                        && isAddedBefore(operation, drop.table(), drop.column().name())
                || operation instanceof Operation.DropNamed named
                        && named.kind() == ObjectKind.COLUMN
                        && isAddedBefore(operation, named.owner(), named.name());
    }

    /** What has got the name of another since then is that one. */
    private boolean isMadeBefore(Operation operation, QualifiedName table) {
        return sure.creation(table)
                        .filter(made -> alone.isBefore(made, operation))
                        .isPresent()
                && sure.renameTo(table)
                        .filter(rename -> alone.isBefore(rename, operation))
                        .isEmpty();
    }

    private boolean isAddedBefore(Operation operation, QualifiedName table, String column) {
        List<Operation> before =
                sure.on(table).filter(other -> alone.isBefore(other, operation)).toList();
        return before.stream()
                        .anyMatch(other -> other instanceof Operation.AddColumn add
                                && add.column().name().equals(column))
                && before.stream()
                        .noneMatch(other -> other instanceof Operation.RenameColumn rename
                                && rename.to().equals(column));
    }

    private static Optional<QualifiedName> table(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Optional.of(drop.table().name());
        }
        if (operation instanceof Operation.RenameTable rename) {
            return Optional.of(rename.from());
        }
        if (operation instanceof Operation.DropNamed named) {
            return Optional.of(named.owner());
        }
        return operation instanceof OnTable part ? Optional.of(part.table()) : Optional.empty();
    }

    /** A table as far as it was known before. */
    Optional<Table> tableBefore(QualifiedName name) {
        return known.table(changes.nameBefore(name));
    }

    /** A table as far as it is known, as it was or as the migration makes it. */
    Optional<Table> table(QualifiedName name) {
        return tableBefore(name).or(() -> changes.made(name));
    }

    /** How many rows a table has, under the name that it has within the migration; empty where that is not known. */
    OptionalLong rows(QualifiedName table) {
        return isNew(table) ? OptionalLong.of(0) : sizes.rows(changes.nameBefore(table));
    }

    /** Whether a table is known to have no rows. */
    boolean isEmpty(QualifiedName table) {
        OptionalLong rows = rows(table);
        return rows.isPresent() && rows.getAsLong() == 0;
    }

    /** Whether others wait long enough for a table to speak of it: where its size is not known, they may. */
    boolean isWorthAWord(QualifiedName table) {
        OptionalLong rows = rows(table);
        return rows.isEmpty() || rows.getAsLong() >= sizes.fewest();
    }

    /** Whether a table is known to be so large that even a moment's lock on it is felt. */
    boolean isLarge(QualifiedName table) {
        OptionalLong rows = rows(table);
        return rows.isPresent() && rows.getAsLong() >= sizes.fewest();
    }

    /** Whether a table is known to be so large that what nobody waits for is felt. */
    boolean isHuge(QualifiedName table) {
        OptionalLong rows = rows(table);
        return rows.isPresent() && rows.getAsLong() >= sizes.many();
    }

    /** Whether a table is known to have partitions. */
    boolean isPartitioned(QualifiedName table) {
        return table(table)
                .filter(known -> known.options().partitionBy() != null)
                .isPresent();
    }

    /** Whether the database keeps the values of a column as they are, whatever its type is called. */
    boolean keepsAlike(Operation.AlterColumn alter) {
        Table table = Table.of(alter.table(), List.of(alter.before()));
        return dialect.keepsAlike(table, alter.before(), alter.after().type());
    }

    /** What becomes of the values of a column that its new type does not hold. */
    UnfitValues unfitValues(Operation.AlterColumn alter) {
        return dialect.unfitValues(alter, table(alter.table()), migration());
    }

    /** Whether a column has its values from another one than the one that may have been renamed to it. */
    boolean isCopyOfAnother(Operation rename) {
        return rename instanceof Operation.RenameColumn column
                && changes.on(column.table())
                        .anyMatch(other -> other instanceof Operation.CopyColumn copy
                                && copy.to().equals(column.to())
                                && !copy.from().equals(column.from()));
    }

    /** Whether a column is dropped whose values another column has got before. */
    boolean areCopied(Operation operation) {
        return operation instanceof Operation.DropColumn drop
                && changes.on(drop.table())
                        .anyMatch(other -> other instanceof Operation.CopyColumn copy
                                && copy.from().equals(drop.column().name()));
    }
}
