package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.RenameCandidates;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule knows beside the operation that it looks at.
 *
 * @param migration all operations of the migration, and of those before it that are written together with it
 * @param own the operations of the migration alone
 * @param dialect what the database can do
 * @param sizes how many rows tables have
 * @param candidates which drops and adds look like renames
 * @param holdsLocks whether it is one transaction, which holds its locks until it ends
 * @param known the schema before the migration, as far as it is known
 * @param unsure those of the operations that may find what they make there, and then make nothing
 */
record Circumstances(
        List<Operation> migration,
        List<Operation> own,
        Dialect dialect,
        TableSizes sizes,
        List<RenameCandidate> candidates,
        boolean holdsLocks,
        Schema known,
        Set<Operation> unsure) {

    Circumstances {
        migration = List.copyOf(migration);
        own = List.copyOf(own);
        candidates = List.copyOf(candidates);
        unsure = Set.copyOf(unsure);
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
        return new Circumstances(
                all,
                own,
                dialect,
                sizes,
                RenameCandidates.among(all, dialect.movesTables(), dialect.renamesLabels()),
                true,
                Schema.EMPTY,
                Set.of());
    }

    /** The same where every statement is committed by itself. */
    Circumstances committingEach() {
        return new Circumstances(migration, own, dialect, sizes, candidates, false, known, unsure);
    }

    /** The same in a database of which more is known. */
    Circumstances knowing(Schema before) {
        return new Circumstances(migration, own, dialect, sizes, candidates, holdsLocks, before, unsure);
    }

    /** The same where some operations may find what they make there. */
    Circumstances unsureOf(Set<Operation> makings) {
        return new Circumstances(migration, own, dialect, sizes, candidates, holdsLocks, known, makings);
    }

    /** When a lock is let go. */
    String release() {
        return holdsLocks ? "the transaction ends" : "it is done";
    }

    /** The operations that come before one. */
    List<Operation> before(Operation operation) {
        int at = migration.indexOf(operation);
        return at < 0 ? migration : migration.subList(0, at);
    }

    /** Whether rows have no value for a column, be it for the sake of its type. */
    boolean lacksValue(Column column) {
        return RequiredColumns.lacksValue(refusesNullByItsType(column) ? column.withNullable(false) : column);
    }

    /** Whether a column that is said to take NULL is of a type that does not, and has no value of its own. */
    boolean refusesNullByItsType(Column column) {
        return column.nullable() && dialect.refusesNull(column.type(), migration);
    }

    /** Whether the migration makes the table itself, so that it has no rows and nobody else knows it. */
    boolean isNew(QualifiedName table) {
        return isMadeBy(migration, table);
    }

    /** Whether an operation changes what the same migration has made, so that nobody else knows it and nobody has written to it. */
    boolean isOwn(Operation operation) {
        List<Operation> earlier = own.subList(0, Math.max(0, own.indexOf(operation)));
        List<Operation> before = unsure.isEmpty()
                ? earlier
                : earlier.stream().filter(other -> !unsure.contains(other)).toList();
        return table(operation)
                        .filter(table -> isMadeBy(before, table) && !isCalledSo(before, table))
                        .isPresent()
                || operation instanceof Operation.DropColumn drop
                        && isAddedBy(before, drop.table(), drop.column().name())
                || operation instanceof Operation.DropNamed named
                        && named.kind() == ObjectKind.COLUMN
                        && isAddedBy(before, named.owner(), named.name());
    }

    /** What has got the name of another since then is that one. */
    private static boolean isCalledSo(List<Operation> operations, QualifiedName table) {
        return operations.stream()
                .anyMatch(other -> other instanceof Operation.RenameTable rename
                        && rename.to().equals(table));
    }

    private static boolean isMadeBy(List<Operation> operations, QualifiedName table) {
        return operations.stream()
                .anyMatch(other -> other instanceof Operation.CreateTable create
                        && create.table().name().equals(table));
    }

    private static boolean isAddedBy(List<Operation> operations, QualifiedName table, String column) {
        return operations.stream()
                        .anyMatch(other -> other instanceof Operation.AddColumn add
                                && add.table().equals(table)
                                && add.column().name().equals(column))
                && operations.stream()
                        .noneMatch(other -> other instanceof Operation.RenameColumn rename
                                && rename.table().equals(table)
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

    /** Whether a column has an index, or may have one: of a table that is not known nobody can tell. */
    boolean mayBeIndexed(QualifiedName table, String column) {
        Optional<Table> before = known.table(nameBefore(table));
        return before.isEmpty()
                || migration.stream()
                        .anyMatch(other -> other instanceof Operation.RenameColumn rename
                                && rename.table().equals(table))
                || before.get().constraints().stream().anyMatch(constraint -> mayHave(constraint, column))
                || before.get().indexes().stream().anyMatch(index -> mayHave(index, column))
                || migration.stream().anyMatch(other -> indexes(other, table, column));
    }

    /** A table as far as it is known, as it was or as the migration makes it. */
    Optional<Table> table(QualifiedName name) {
        return known.table(nameBefore(name))
                .or(() -> migration.stream()
                        .filter(other -> isMadeBy(List.of(other), name))
                        .map(other -> ((Operation.CreateTable) other).table())
                        .findFirst());
    }

    private static boolean indexes(Operation operation, QualifiedName table, String column) {
        return operation instanceof Operation.CreateIndex create
                        && create.table().equals(table)
                        && mayHave(create.index(), column)
                || operation instanceof Operation.AddConstraint add
                        && add.table().equals(table)
                        && mayHave(add.constraint(), column);
    }

    private static boolean mayHave(Index index, String column) {
        return index.parts().stream()
                .anyMatch(part -> part.expression()
                        ? part.text().contains(column)
                        : part.text().equals(column));
    }

    /** A condition has no index; what an exclusion says is text. */
    private static boolean mayHave(Constraint constraint, String column) {
        return switch (ConstraintKind.of(constraint)) {
            case PRIMARY_KEY -> ((PrimaryKey) constraint).columns().contains(column);
            case UNIQUE_CONSTRAINT -> ((UniqueConstraint) constraint).columns().contains(column);
            case FOREIGN_KEY -> ((ForeignKey) constraint).columns().contains(column);
            case EXCLUSION_CONSTRAINT -> true;
            default -> false;
        };
    }

    /** How many rows a table has, under the name that it has within the migration; empty where that is not known. */
    OptionalLong rows(QualifiedName table) {
        return isNew(table) ? OptionalLong.of(0) : sizes.rows(nameBefore(table));
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

    /** Whether the database keeps the values of a column as they are, whatever its type is called. */
    boolean keepsAlike(Operation.AlterColumn alter) {
        Table table = Table.of(alter.table(), List.of(alter.before()));
        return dialect.keepsAlike(table, alter.before(), alter.after().type());
    }

    private QualifiedName nameBefore(QualifiedName table) {
        return migration.stream()
                .filter(Operation.RenameTable.class::isInstance)
                .map(Operation.RenameTable.class::cast)
                .filter(rename -> rename.to().equals(table))
                .map(Operation.RenameTable::from)
                .findFirst()
                .orElse(table);
    }

    /** Whether a column is dropped whose values another column has got before. */
    boolean areCopied(Operation operation) {
        return operation instanceof Operation.DropColumn drop
                && migration.stream()
                        .anyMatch(other -> other instanceof Operation.CopyColumn copy
                                && copy.table().equals(drop.table())
                                && copy.from().equals(drop.column().name()));
    }
}
