package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes what a filter does not cover out of the model; what the database has of it, {@link DatabaseOnly} keeps. */
final class LeftAlone {

    private final ComparisonRules rules;

    LeftAlone(ComparisonRules rules) {
        this.rules = rules;
    }

    /** The model without the tables, sequences, types and views that are left alone, and without what it says of columns that are. */
    Schema objectsOutOf(Schema desired) {
        return desired.withTables(desired.tables().stream()
                        .filter(table -> !rules.leavesAlone(NamedObject.table(table.name())))
                        .toList())
                .withSequences(desired.sequences().stream()
                        .filter(sequence -> !rules.leavesAlone(NamedObject.of(sequence)))
                        .toList())
                .withEnumTypes(desired.enumTypes().stream()
                        .filter(type -> !rules.leavesAlone(NamedObject.of(type)))
                        .toList())
                .withCompositeTypes(desired.compositeTypes().stream()
                        .filter(type -> !rules.leavesAlone(NamedObject.of(type)))
                        .toList())
                .withDeclaredViews(desired.declaredViews().stream()
                        .filter(view -> !rules.leavesAlone(NamedObject.table(view.name())))
                        .toList())
                .withOrdinals(desired.ordinals().stream()
                        .filter(ordinals -> !rules.leavesAlone(NamedObject.table(ordinals.table())))
                        .filter(ordinals -> !rules.leavesAlone(NamedObject.column(ordinals.table(), ordinals.column())))
                        .toList());
    }

    /** The model with the database's columns in place of those that are left alone, and without what would lean on none. */
    Schema partsOutOf(Schema desired, Schema current, List<String> notes) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> withColumns(table, existing.getOrDefault(table.name(), Tables.without(table.name()))))
                .map(table -> withForeignKeys(table, existing, notes))
                .map(this::namedOutOf)
                .toList());
    }

    /** The model without the constraints and indexes that are left alone, once they have names. */
    Schema namedOutOf(Schema desired) {
        return desired.withTables(
                desired.tables().stream().map(this::namedOutOf).toList());
    }

    private Table namedOutOf(Table table) {
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> !rules.leavesAlone(NamedObject.of(table.name(), constraint)))
                .toList();
        return Tables.withConstraints(table, constraints)
                .withIndexes(table.indexes().stream()
                        .filter(index -> !rules.leavesAlone(NamedObject.of(table.name(), index)))
                        .toList());
    }

    private Table withColumns(Table desired, Table current) {
        List<Column> alone = current.columns().stream()
                .filter(column -> isLeftAlone(current, column))
                .toList();
        List<Column> asked = desired.columns().stream()
                .filter(column -> !isLeftAlone(desired, column))
                .toList();
        if (alone.isEmpty() && asked.size() == desired.columns().size()) {
            return desired;
        }
        Table changed = desired.withColumns(
                Stream.concat(asked.stream(), alone.stream()).toList());
        Set<String> columns = Tables.columns(changed).keySet();
        List<Constraint> constraints = desired.constraints().stream()
                .filter(constraint -> columns.containsAll(Uses.of(constraint, desired)))
                .toList();
        List<Index> indexes = desired.indexes().stream()
                .filter(index -> columns.containsAll(Uses.of(index, desired)))
                .toList();
        return Tables.withConstraints(changed, constraints).withIndexes(indexes);
    }

    private boolean isLeftAlone(Table table, Column column) {
        return rules.leavesAlone(NamedObject.column(table.name(), column.name()));
    }

    /** What leads to a table or column that is left alone stays as it is, and is created where that exists. */
    private Table withForeignKeys(Table desired, Map<QualifiedName, Table> existing, List<String> notes) {
        Table current = existing.getOrDefault(desired.name(), Tables.without(desired.name()));
        List<ForeignKey> keys = new ArrayList<>();
        for (ForeignKey key : desired.foreignKeys()) {
            if (!leadsToLeftAlone(key)) {
                keys.add(key);
            } else if (isThere(key, existing)) {
                keys.add(current.foreignKeys().stream()
                        .filter(other -> isSame(key, other))
                        .findFirst()
                        .orElse(key));
            } else {
                notes.add("left out: foreign key of " + desired.name() + " " + ConstraintKind.describe(key)
                        + ", which is left alone and not in the database");
            }
        }
        return desired.withForeignKeys(keys);
    }

    private boolean leadsToLeftAlone(ForeignKey key) {
        return rules.leavesAlone(NamedObject.table(key.referencedTable()))
                || key.referencedColumns().stream()
                        .anyMatch(column -> rules.leavesAlone(NamedObject.column(key.referencedTable(), column)));
    }

    private static boolean isThere(ForeignKey key, Map<QualifiedName, Table> existing) {
        Table referenced = existing.get(key.referencedTable());
        return referenced != null && Tables.columns(referenced).keySet().containsAll(key.referencedColumns());
    }

    private static boolean isSame(ForeignKey key, ForeignKey other) {
        return other.referencedTable().equals(key.referencedTable())
                && other.columns().equals(key.columns());
    }
}
