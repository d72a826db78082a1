package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A whole table. Immutable; each method answers a copy with one part more. */
public final class TableDefinition {

    private final Table table;

    TableDefinition(Table table) {
        this.table = table;
    }

    /** The same table with a column behind the last one. */
    public TableDefinition column(String name, ColumnDefinition definition) {
        List<Column> columns = plus(table.columns(), definition.named(name));
        return new TableDefinition(table.withColumns(columns));
    }

    /** The same table with columns behind the last one, for tables with so many that a chain of calls is too long. */
    public TableDefinition columns(Column... more) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addAll(List.of(more));
        return new TableDefinition(table.withColumns(columns));
    }

    /** The same table with a primary key. */
    public TableDefinition primaryKey(String name, String... columns) {
        return primaryKey(Definitions.primaryKey(name, columns));
    }

    /** The same table with a primary key. */
    public TableDefinition primaryKey(PrimaryKeyDefinition definition) {
        return new TableDefinition(table.withPrimaryKey(definition.constraint()));
    }

    /** The same table with one unique constraint more. */
    public TableDefinition unique(String name, String... columns) {
        return unique(Definitions.unique(name, columns));
    }

    /** The same table with one unique constraint more. */
    public TableDefinition unique(UniqueDefinition definition) {
        List<UniqueConstraint> constraints = plus(table.uniqueConstraints(), definition.constraint());
        return new TableDefinition(table.withUniqueConstraints(constraints));
    }

    /** The same table with one foreign key more. */
    public TableDefinition foreignKey(ForeignKeyDefinition definition) {
        List<ForeignKey> keys = plus(table.foreignKeys(), definition.foreignKey());
        return new TableDefinition(table.withForeignKeys(keys));
    }

    /** The same table with one check constraint more: the condition without surrounding parentheses. */
    public TableDefinition check(String name, String condition) {
        return check(Definitions.check(name, condition));
    }

    /** The same table with one check constraint more. */
    public TableDefinition check(CheckDefinition definition) {
        List<CheckConstraint> checks = plus(table.checkConstraints(), definition.constraint());
        return new TableDefinition(table.withCheckConstraints(checks));
    }

    /** The same table with one index more. */
    public TableDefinition index(String name, String... columns) {
        return index(Definitions.index(name, columns));
    }

    /** The same table with one index more. */
    public TableDefinition index(IndexDefinition definition) {
        List<Index> indexes = plus(table.indexes(), definition.index());
        return new TableDefinition(table.withIndexes(indexes));
    }

    /** The same table with a comment. */
    public TableDefinition comment(String comment) {
        return new TableDefinition(table.withComment(comment));
    }

    /** The same table with an option in the words of its server: {@code option("engine", "InnoDB")}. */
    public TableDefinition option(String name, String value) {
        Map<String, String> options = new HashMap<>(table.options());
        options.put(name, value);
        return new TableDefinition(table.withOptions(options));
    }

    private static <T> List<T> plus(List<T> parts, T part) {
        List<T> copy = new ArrayList<>(parts);
        copy.add(part);
        return copy;
    }

    /** The finished table. */
    public Table table() {
        return table;
    }
}
