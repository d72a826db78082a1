package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Views of a schema and of a table by name. */
final class Tables {

    private Tables() {}

    static Map<QualifiedName, Table> byName(Schema schema) {
        Map<QualifiedName, Table> tables = new LinkedHashMap<>();
        schema.tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    /** A table of that name with nothing in it. */
    static Table without(QualifiedName name) {
        return Table.of(name, List.of());
    }

    static Map<String, Column> columns(Table table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    /** Whether an index stands behind a constraint and shares its name. */
    static boolean hasIndex(Constraint constraint) {
        return constraint instanceof PrimaryKey
                || constraint instanceof UniqueConstraint
                || constraint instanceof ExclusionConstraint;
    }

    /** The same table with other constraints, in place of all. */
    static Table withConstraints(Table table, List<Constraint> constraints) {
        return table.withPrimaryKey(
                        all(PrimaryKey.class, constraints).stream().findFirst().orElse(null))
                .withUniqueConstraints(all(UniqueConstraint.class, constraints))
                .withCheckConstraints(all(CheckConstraint.class, constraints))
                .withExclusionConstraints(all(ExclusionConstraint.class, constraints))
                .withForeignKeys(all(ForeignKey.class, constraints));
    }

    private static <T extends Constraint> List<T> all(Class<T> kind, List<Constraint> constraints) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
