package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
        CatalogRow row = CatalogRow.of(table);
        String namespace = row.text("NAMESPACE");
        String name = row.text("NAME");
        Collection<TableConstraint> all = table.getTableConstraints();
        List<PrimaryKey> primaryKeys = all(all, TableConstraintType.primary_key, constraints::primaryKey);
        List<UniqueConstraint> unique = all(all, TableConstraintType.unique, constraints::unique);
        List<ForeignKey> foreignKeys = all(all, TableConstraintType.foreign_key, constraints::foreignKey);
        List<CheckConstraint> checks = checks(all)
                .filter(constraint -> !ConstraintMapping.isExclusion(constraint))
                .map(constraints::check)
                .toList();
        List<ExclusionConstraint> exclusions = checks(all)
                .filter(ConstraintMapping::isExclusion)
                .map(constraints::exclusion)
                .toList();
        return new Table(
                names.name(namespace, name),
                table.getColumns().stream()
                        .map(column -> columns.column(namespace, name, column))
                        .toList(),
                primaryKeys.isEmpty() ? null : primaryKeys.get(0),
                unique,
                foreignKeys,
                checks,
                exclusions,
                table.getIndexes().stream().map(IndexMapping::index).toList(),
                row.textOrNull("COMMENT"),
                new OptionsMapping(names).options(row));
    }

    private static Stream<TableConstraint> checks(Collection<TableConstraint> all) {
        return all.stream().filter(constraint -> constraint.getType() == TableConstraintType.check);
    }

    private static <T> List<T> all(
            Collection<TableConstraint> all, TableConstraintType type, Function<TableConstraint, T> mapping) {
        return all.stream()
                .filter(constraint -> constraint.getType() == type)
                .map(mapping)
                .toList();
    }
}
