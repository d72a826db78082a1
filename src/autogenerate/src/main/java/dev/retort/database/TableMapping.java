package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Function;
import schemacrawler.schema.TableConstraint;
import schemacrawler.schema.TableConstraintType;

/** Makes a table of a table. */
final class TableMapping {

    private final SchemaNames names;
    private final ColumnMapping columns;
    private final ConstraintMapping constraints;

    TableMapping(SchemaNames names, OwnedSequences owned) {
        this.names = names;
        this.columns = new ColumnMapping(owned);
        this.constraints = new ConstraintMapping(names);
    }

    /** The table with all that belongs to it. */
    Table table(schemacrawler.schema.Table table) {
        Attributes attributes = new Attributes(ObjectKind.TABLES, table);
        String namespace = attributes.text("NAMESPACE");
        String name = attributes.text("NAME");
        List<PrimaryKey> primaryKeys = all(table, TableConstraintType.primary_key, constraints::primaryKey);
        List<UniqueConstraint> unique = all(table, TableConstraintType.unique, constraints::unique);
        List<ForeignKey> foreignKeys = all(table, TableConstraintType.foreign_key, constraints::foreignKey);
        List<CheckConstraint> checks = all(table, TableConstraintType.check, constraints::check);
        return new Table(
                names.name(namespace, name),
                table.getColumns().stream()
                        .map(column -> columns.column(namespace, name, column))
                        .toList(),
                primaryKeys.isEmpty() ? null : primaryKeys.get(0),
                unique,
                foreignKeys,
                checks,
                table.getIndexes().stream().map(IndexMapping::index).toList(),
                attributes.textOrNull("COMMENT"));
    }

    private static <T> List<T> all(
            schemacrawler.schema.Table table, TableConstraintType type, Function<TableConstraint, T> mapping) {
        return table.getTableConstraints().stream()
                .filter(constraint -> constraint.getType() == type)
                .map(mapping)
                .toList();
    }
}
