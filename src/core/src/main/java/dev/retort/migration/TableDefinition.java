package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Partition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The same table with one exclusion constraint more: what stands behind EXCLUDE. */
    public TableDefinition exclusion(String name, String definition) {
        List<ExclusionConstraint> more = plus(table.exclusionConstraints(), Definitions.exclusion(name, definition));
        return new TableDefinition(table.withExclusionConstraints(more));
    }

    /** The same table, whose rows are not safe from a crash (PostgreSQL's UNLOGGED). */
    public TableDefinition unlogged() {
        return options(table.options().withUnlogged());
    }

    /** The same table, inheriting from others, given as {@code name} or {@code schema.name}. */
    public TableDefinition inherits(String... parents) {
        return options(table.options()
                .withInherits(Stream.of(parents).map(QualifiedName::parse).toList()));
    }

    /** The same table, partitioned: what stands behind PARTITION BY. */
    public TableDefinition partitionBy(String key) {
        return options(table.options().withPartitionBy(key));
    }

    /** The same table with one partition more: {@code partition("orders_2026", "FOR VALUES IN (2026)")}. */
    public TableDefinition partition(String name, String definition) {
        return partition(name, table.name().toString(), definition);
    }

    /** The same table with one partition of a partition more. */
    public TableDefinition partition(String name, String parent, String definition) {
        return options(table.options().withPartition(Definitions.partition(name, parent, definition)));
    }

    /** The same table with partitions more, for tables with so many that a chain of calls is too long. */
    public TableDefinition partitions(Partition... more) {
        TableOptions options = table.options();
        for (Partition partition : more) {
            options = options.withPartition(partition);
        }
        return options(options);
    }

    /** The same table with storage parameters: {@code with("fillfactor=70")}. */
    public TableDefinition with(String... parameters) {
        return options(table.options().withParameters(List.of(parameters)));
    }

    /** The same table, kept in a tablespace. */
    public TableDefinition tablespace(String name) {
        return options(table.options().withTablespace(name));
    }

    private TableDefinition options(TableOptions options) {
        return new TableDefinition(table.withOptions(options));
    }

    /** The same table with a comment. */
    public TableDefinition comment(String comment) {
        return new TableDefinition(table.withComment(comment));
    }

    /** The same table with an option in the words of its server: {@code option("engine", "InnoDB")}. */
    public TableDefinition option(String name, String value) {
        Map<String, String> settings = new HashMap<>(table.options().settings());
        settings.put(name, value);
        return options(table.options().withSettings(settings));
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
