package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;

/** Carries a new name to every place that held the old one, as a server does. */
final class Renaming {

    private Renaming() {}

    /** The foreign keys that referred to a table refer to its new name. */
    static Schema ofTable(Schema schema, QualifiedName from, QualifiedName to) {
        return foreignKeys(schema, key -> key.referencedTable().equals(from) ? key.withReferencedTable(to) : key);
    }

    /** The keys, constraints and indexes that held a column hold its new name. */
    static Schema ofColumn(Schema schema, QualifiedName table, String from, String to) {
        List<Table> tables =
                Parts.replace(schema.tables(), t -> t.name().equals(table), t -> columnOf(t, from, to), table);
        return foreignKeys(
                schema.withTables(tables),
                key -> key.referencedTable().equals(table)
                        ? key.withColumns(key.columns(), names(key.referencedColumns(), from, to))
                        : key);
    }

    private static Table columnOf(Table table, String from, String to) {
        PrimaryKey key = table.primaryKey();
        return table.withColumns(Parts.replace(table.columns(), c -> c.name().equals(from), c -> c.withName(to), from))
                .withPrimaryKey(key == null ? null : new PrimaryKey(key.name(), names(key.columns(), from, to)))
                .withUniqueConstraints(table.uniqueConstraints().stream()
                        .map(unique -> new UniqueConstraint(
                                unique.name(),
                                names(unique.columns(), from, to),
                                unique.nullsNotDistinct(),
                                unique.deferrability()))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(fk -> fk.withColumns(names(fk.columns(), from, to), fk.referencedColumns()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> columnOf(index, from, to))
                        .toList());
    }

    private static Index columnOf(Index index, String from, String to) {
        List<IndexPart> parts = index.parts().stream()
                .map(part -> !part.expression() && part.text().equals(from) ? part.withText(to) : part)
                .toList();
        return index.withParts(parts).withInclude(names(index.include(), from, to));
    }

    /** The constraint of that name, whatever its kind, has the new one. */
    static Table ofConstraint(Table table, String from, String to) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key != null && from.equals(key.name()) ? key.withName(to) : key)
                .withUniqueConstraints(named(table.uniqueConstraints(), from, c -> c.withName(to)))
                .withForeignKeys(named(table.foreignKeys(), from, c -> c.withName(to)))
                .withCheckConstraints(named(table.checkConstraints(), from, c -> c.withName(to)));
    }

    private static <C extends Constraint> List<C> named(List<C> constraints, String name, UnaryOperator<C> change) {
        return constraints.stream()
                .map(c -> name.equals(c.name()) ? change.apply(c) : c)
                .toList();
    }

    private static List<String> names(List<String> names, String from, String to) {
        return names.stream().map(name -> name.equals(from) ? to : name).toList();
    }

    private static Schema foreignKeys(Schema schema, UnaryOperator<ForeignKey> change) {
        return schema.withTables(schema.tables().stream()
                .map(t -> t.withForeignKeys(t.foreignKeys().stream().map(change).toList()))
                .toList());
    }
}
