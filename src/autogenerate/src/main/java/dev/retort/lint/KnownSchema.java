package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.operation.DroppedName;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the schema at a point of the history, from the migrations before it alone: what they do not tell of is
 * unknown, and what does not fit together is passed over.
 *
 * @param schema the tables and columns that are known
 * @param made the tables that the migration itself has made, which have no rows and which nobody else uses
 * @param dialect the words of the database
 */
record KnownSchema(Schema schema, Set<QualifiedName> made, Dialect dialect) {

    KnownSchema {
        made = Set.copyOf(made);
    }

    static KnownSchema nothing(Dialect dialect) {
        return new KnownSchema(Schema.EMPTY, Set.of(), dialect);
    }

    /** The same for the next migration, which has made nothing yet. */
    KnownSchema atNextMigration() {
        return new KnownSchema(schema, Set.of(), dialect);
    }

    KnownSchema after(Operation operation) {
        try {
            return new KnownSchema(operation.applyTo(schema, dialect), madeAfter(operation), dialect);
        } catch (InapplicableOperationException unknown) {
            return new KnownSchema(schema, madeAfter(operation), dialect);
        }
    }

    private Set<QualifiedName> madeAfter(Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            return isNew(rename.from()) ? with(rename.to(), without(rename.from())) : without(rename.to());
        }
        if (operation instanceof Operation.DropTable drop) {
            return without(drop.table().name());
        }
        return operation instanceof Operation.CreateTable create
                ? with(create.table().name(), made)
                : made;
    }

    private static Set<QualifiedName> with(QualifiedName table, Set<QualifiedName> others) {
        Set<QualifiedName> all = new HashSet<>(others);
        all.add(table);
        return all;
    }

    private Set<QualifiedName> without(QualifiedName table) {
        Set<QualifiedName> others = new HashSet<>(made);
        others.remove(table);
        return others;
    }

    boolean isNew(QualifiedName table) {
        return made.contains(table);
    }

    /** Behind what was read of a statement; what may have found its table there has not made it. */
    KnownSchema after(SqlReading reading) {
        List<Operation> sure = reading.operations().stream()
                .filter(operation -> !reading.unsure().contains(operation))
                .toList();
        return new KnownSchema(
                after(reading.operations()).after(reading.noted()).schema(),
                after(sure).made(),
                dialect);
    }

    KnownSchema after(List<Operation> operations) {
        KnownSchema known = this;
        for (Operation operation : operations) {
            known = known.after(operation);
        }
        return known;
    }

    /**
     * The same, in which what is dropped by its name alone is dropped with what is known of it, a column after the foreign keys that go
     * with it; a column that a valid condition keeps free of NULL is known to be so, and a key that no row is looked up for is like one that is not valid yet.
     */
    SqlReading whole(SqlReading reading) {
        return new SqlReading(
                reading.operations().stream()
                        .flatMap(operation -> Stream.concat(keysAlong(operation), Stream.of(whole(operation, reading))))
                        .distinct()
                        .toList(),
                reading.hazards(),
                Set.of(),
                reading.converted(),
                reading.unsure(),
                reading.noted());
    }

    private Operation whole(Operation operation, SqlReading reading) {
        if (reading.unread().contains(operation)
                && operation instanceof Operation.AddConstraint add
                && add.constraint() instanceof ForeignKey key) {
            return new Operation.AddConstraint(add.table(), key.withEnforcement(Enforcement.NOT_VALID));
        }
        if (operation instanceof Operation.AlterColumn alter
                && !alter.after().nullable()
                && dialect.impacts().believesChecks()
                && refusesNull(alter.table(), alter.before().name())) {
            return new Operation.AlterColumn(
                    alter.table(), alter.before().withNullable(false), alter.after(), alter.online());
        }
        return operation instanceof Operation.DropNamed drop
                ? drops(drop)
                        .filter(known -> isOnly(drop, known) || drop.asUsual().equals(DroppedName.of(known)))
                        .findFirst()
                        .map(known -> drop.online() && known instanceof HasOnlineForm form ? form.asOnline() : known)
                        .orElse(drop)
                : operation;
    }

    private boolean refusesNull(QualifiedName table, String column) {
        return schema.table(table).stream()
                .flatMap(found -> found.checkConstraints().stream())
                .anyMatch(check -> check.enforcement() == Enforcement.VALIDATED
                        && check.expression()
                                .replaceAll("[()\"]", "")
                                .strip()
                                .equalsIgnoreCase(column + " is not null"));
    }

    private Stream<Operation> keysAlong(Operation operation) {
        if (operation instanceof Operation.DropColumn drop) {
            return keysAlong(drop.table(), drop.column().name());
        }
        return operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.COLUMN
                ? keysAlong(drop.owner(), drop.name())
                : Stream.empty();
    }

    private Stream<Operation> keysAlong(QualifiedName table, String column) {
        return schema.table(table).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .filter(key -> key.columns().contains(column))
                .map(key -> new Operation.DropConstraint(table, key));
    }

    /** A table has one primary key, which SQL drops without its name. */
    private static boolean isOnly(Operation.DropNamed drop, Operation known) {
        return drop.kind() == ObjectKind.PRIMARY_KEY
                && known instanceof Operation.DropConstraint constraint
                && constraint.constraint() instanceof PrimaryKey;
    }

    private Stream<Operation> drops(Operation.DropNamed drop) {
        QualifiedName name = drop.owner();
        return schema.table(name).stream().flatMap(table -> switch (drop.kind()) {
            case TABLE -> Stream.of(new Operation.DropTable(table));
            case INDEX -> table.indexes().stream().map(index -> new Operation.DropIndex(name, index));
            default -> table.constraints().stream().map(constraint -> new Operation.DropConstraint(name, constraint));
        });
    }

    Optional<Column> column(QualifiedName table, String name) {
        return schema.table(table).flatMap(found -> found.column(name));
    }

    /** The table that has the index of that name. */
    Optional<QualifiedName> tableOfIndex(String index) {
        return schema.tables().stream()
                .filter(table -> table.indexes().stream().map(Index::name).anyMatch(index::equals))
                .map(Table::name)
                .findFirst();
    }

    /** What a constraint of that name is; empty where it is not known. */
    Optional<Constraint> constraint(QualifiedName table, String name) {
        return schema.table(table).stream()
                .flatMap(found -> found.constraints().stream())
                .filter(constraint -> name.equals(constraint.name()))
                .findFirst();
    }
}
