package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the tables, columns and keys that the foreign keys which stay lead to: no server drops them before those. */
final class KeptReferences {

    private final Map<QualifiedName, Table> current;
    private final Map<QualifiedName, Table> kept;
    private final KeptNotes notes;

    /**
     * The references of tables.
     *
     * @param kept the tables that stay or come; completed in place
     */
    KeptReferences(Schema current, Map<QualifiedName, Table> kept, KeptNotes notes) {
        this.current = Tables.byName(current);
        this.kept = kept;
        this.notes = notes;
    }

    /** Each table that is kept may lead to a further one. */
    void complete() {
        List<Table> open = new ArrayList<>(kept.values());
        while (!open.isEmpty()) {
            Table table = open.remove(0);
            for (ForeignKey key : table.foreignKeys()) {
                follow(table.name(), key).ifPresent(open::add);
            }
        }
    }

    /** The table that a foreign key leads to, where something of it is kept only now. */
    private Optional<Table> follow(QualifiedName from, ForeignKey key) {
        Table before = current.get(key.referencedTable());
        if (before == null) {
            return Optional.empty();
        }
        Table after = kept.get(before.name());
        Table complete = after == null
                ? whole(before, from, key)
                : withKey(before, withColumns(before, after, from, key), from, key);
        kept.put(before.name(), complete);
        return complete.equals(after) ? Optional.empty() : Optional.of(complete);
    }

    private Table whole(Table table, QualifiedName from, ForeignKey key) {
        notes.forForeignKey(ObjectKind.TABLE, table.name().toString(), from, key);
        return table;
    }

    private Table withColumns(Table before, Table after, QualifiedName from, ForeignKey key) {
        List<Column> columns = new ArrayList<>(after.columns());
        for (String name : key.referencedColumns()) {
            Optional<Column> column = after.column(name).isPresent() ? Optional.empty() : before.column(name);
            column.ifPresent(found -> {
                notes.forForeignKey(ObjectKind.COLUMN, before.name() + "." + name, from, key);
                columns.add(found);
            });
        }
        return after.withColumns(columns);
    }

    private Table withKey(Table before, Table after, QualifiedName from, ForeignKey key) {
        if (constraint(after, key).isPresent() || index(after, key).isPresent()) {
            return after;
        }
        Optional<Constraint> constraint = constraint(before, key);
        Optional<Index> index = constraint.isPresent() ? Optional.empty() : index(before, key);
        constraint.ifPresent(needed -> {
            refuseSecondPrimaryKey(needed, after, from, key);
            notes.forForeignKey(ConstraintKind.of(needed), before.name() + "." + needed.name(), from, key);
        });
        index.ifPresent(
                needed -> notes.forForeignKey(ObjectKind.INDEX, before.name() + "." + needed.name(), from, key));
        List<Constraint> constraints = new ArrayList<>(after.constraints());
        constraint.ifPresent(constraints::add);
        List<Index> indexes = new ArrayList<>(after.indexes());
        index.ifPresent(indexes::add);
        return Tables.withConstraints(after, constraints).withIndexes(indexes);
    }

    private static void refuseSecondPrimaryKey(Constraint needed, Table after, QualifiedName from, ForeignKey key) {
        if (needed instanceof PrimaryKey && after.primaryKey() != null) {
            throw new KeptForeignKeyException("the entities replace the primary key " + ConstraintKind.describe(needed)
                    + " of table " + after.name() + ", but foreign key " + from + "." + key.name()
                    + ", which only the database has and is kept, leads to it; drop that foreign key, or keep the primary"
                    + " key in the entities");
        }
    }

    private static Optional<Constraint> constraint(Table table, ForeignKey key) {
        return table.constraints().stream()
                .filter(candidate -> isKeyOf(candidate, Set.copyOf(key.referencedColumns())))
                .findFirst();
    }

    private static boolean isKeyOf(Constraint constraint, Set<String> referenced) {
        if (constraint instanceof PrimaryKey primary) {
            return Set.copyOf(primary.columns()).equals(referenced);
        }
        return constraint instanceof UniqueConstraint unique
                && Set.copyOf(unique.columns()).equals(referenced);
    }

    /** PostgreSQL takes a unique index for a key too, unless it is partial or has expressions. */
    private static Optional<Index> index(Table table, ForeignKey key) {
        Set<String> referenced = Set.copyOf(key.referencedColumns());
        return table.indexes().stream()
                .filter(index -> index.unique() && index.where() == null)
                .filter(index -> index.parts().stream().noneMatch(IndexPart::expression))
                .filter(index -> index.parts().stream()
                        .map(IndexPart::text)
                        .collect(Collectors.toSet())
                        .equals(referenced))
                .findFirst();
    }
}
