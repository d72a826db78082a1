package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
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

    static Map<String, Column> columns(Table table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    /** All constraints of a table: the primary key first, foreign keys last. */
    static List<Constraint> constraints(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        if (table.primaryKey() != null) {
            constraints.add(table.primaryKey());
        }
        constraints.addAll(table.uniqueConstraints());
        constraints.addAll(table.checkConstraints());
        constraints.addAll(table.foreignKeys());
        return constraints;
    }
}
