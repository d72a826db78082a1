package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.RenameCandidates;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a rule knows beside the operation that it looks at.
 *
 * @param migration all operations of the migration, and of those before it that are written together with it
 * @param own the operations of the migration alone
 * @param dialect what the database can do
 * @param sizes how many rows tables have
 * @param candidates which drops and adds look like renames
 */
record Circumstances(
        List<Operation> migration,
        List<Operation> own,
        Dialect dialect,
        TableSizes sizes,
        List<RenameCandidate> candidates) {

    Circumstances {
        migration = List.copyOf(migration);
        own = List.copyOf(own);
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
        return new Circumstances(
                all, own, dialect, sizes, RenameCandidates.among(all, dialect.movesTables(), dialect.renamesLabels()));
    }

    /** Whether the migration makes the table itself, so that it has no rows and nobody else knows it. */
    boolean isNew(QualifiedName table) {
        return migration.stream()
                .anyMatch(other -> other instanceof Operation.CreateTable create
                        && create.table().name().equals(table));
    }

    /** The operations that come before one of them. */
    List<Operation> before(Operation operation) {
        return migration.subList(0, Math.max(0, migration.indexOf(operation)));
    }

    /** Whether an operation changes what the same migration has made, so that nobody else knows it and nobody has written to it. */
    boolean isOwn(Operation operation) {
        List<Operation> before = own.subList(0, Math.max(0, own.indexOf(operation)));
        return table(operation)
                        .filter(table -> before.stream()
                                .anyMatch(other -> other instanceof Operation.CreateTable create
                                        && create.table().name().equals(table)))
                        .isPresent()
                || operation instanceof Operation.DropColumn drop
                        && before.contains(new Operation.AddColumn(drop.table(), drop.column()));
    }

    private static Optional<QualifiedName> table(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Optional.of(drop.table().name());
        }
        if (operation instanceof Operation.RenameTable rename) {
            return Optional.of(rename.from());
        }
        return operation instanceof OnTable part ? Optional.of(part.table()) : Optional.empty();
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
