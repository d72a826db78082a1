package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** Brings a schema, whichever side it comes from, into the one form in which equal means equal. */
final class Normalisation {

    private final Dialect dialect;

    Normalisation(Dialect dialect) {
        this.dialect = dialect;
    }

    Schema of(Schema schema) {
        return schema.withTables(schema.tables().stream().map(this::of).toList())
                .withEnumTypes(
                        schema.enumTypes().stream().map(dialect::normalise).toList())
                .withCompositeTypes(
                        schema.compositeTypes().stream().map(this::of).toList());
    }

    /** An attribute's type is spelled like that of a column. */
    private CompositeType of(CompositeType type) {
        return type.withAttributes(type.attributes().stream()
                .map(attribute -> Column.of(attribute.name(), attribute.type())
                        .withCollation(attribute.collation())
                        .withComment(attribute.comment()))
                .map(dialect::normalise)
                .map(column ->
                        new CompositeType.Attribute(column.name(), column.type(), column.collation(), column.comment()))
                .toList());
    }

    Table of(Table table) {
        PrimaryKey key = table.primaryKey();
        List<String> keyColumns = key == null ? List.of() : key.columns();
        return withoutRepeated(dialect.normalise(withNormalParts(table, keyColumns)));
    }

    private Table withNormalParts(Table table, List<String> keyColumns) {
        return withoutSystemColumns(table)
                .mapColumns(column -> of(column, keyColumns.contains(column.name())))
                .withCheckConstraints(table.checkConstraints().stream()
                        .map(dialect::normalise)
                        .toList());
    }

    /** An entity may read one, as its version. */
    private Table withoutSystemColumns(Table table) {
        return table.withColumns(table.columns().stream()
                .filter(column -> !dialect.isSystemColumn(column.name()))
                .toList());
    }

    /** A primary key and an identity column refuse NULL whatever was said: SQL:2016 part 2, 11.7 and 11.4. */
    private Column of(Column column, boolean inPrimaryKey) {
        Column normal = dialect.normalise(column);
        boolean numbered = normal.identity() != null && !normal.identity().isSerial();
        return inPrimaryKey || numbered ? normal.withNullable(false) : normal;
    }

    /** {@code unique = true} on a column beside a named constraint on the same column asks for one thing, not two. */
    private static Table withoutRepeated(Table table) {
        List<UniqueConstraint> constraints = table.uniqueConstraints();
        return table.withUniqueConstraints(constraints.stream()
                .distinct()
                .filter(unique -> unique.name() != null || !isNamedToo(unique, constraints))
                .toList());
    }

    private static boolean isNamedToo(UniqueConstraint unnamed, List<UniqueConstraint> constraints) {
        return constraints.stream()
                .anyMatch(other -> other.name() != null && other.withName(null).equals(unnamed));
    }
}
