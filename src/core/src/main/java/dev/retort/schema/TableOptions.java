package dev.retort.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What CREATE TABLE says around the columns and constraints.
 *
 * @param unlogged whether the rows are not safe from a crash (PostgreSQL's UNLOGGED)
 * @param inherits the tables that it inherits from, in their order
 * @param partitionBy how it is partitioned, as the server writes it: {@code RANGE (created)}; null where it is not
 * @param partitions its partitions, each behind what it is a partition of
 * @param parameters its storage parameters, as the server writes them: {@code fillfactor=70}
 * @param tablespace where it is kept; null in the database's own place
 * @param settings what else is said in the words of its server, which can be changed: {@code engine} is {@code InnoDB}. What
 *     the model does not say stays as the database has it
 */
public record TableOptions(
        boolean unlogged,
        List<QualifiedName> inherits,
        @Nullable String partitionBy,
        List<Partition> partitions,
        List<String> parameters,
        @Nullable String tablespace,
        SortedMap<String, String> settings) {

    /** Of an ordinary table. */
    public static final TableOptions NONE =
            new TableOptions(false, List.of(), null, List.of(), List.of(), null, Collections.emptySortedMap());

    /** Copies the lists. */
    public TableOptions {
        inherits = List.copyOf(inherits);
        partitions = List.copyOf(partitions);
        parameters = List.copyOf(parameters);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The same options of a table whose rows are not safe from a crash. */
    public TableOptions withUnlogged() {
        return new TableOptions(true, inherits, partitionBy, partitions, parameters, tablespace, settings);
    }

    /** The same options of a table that inherits from others. */
    public TableOptions withInherits(List<QualifiedName> parents) {
        return new TableOptions(unlogged, parents, partitionBy, partitions, parameters, tablespace, settings);
    }

    /** The same options of a table that is partitioned. */
    public TableOptions withPartitionBy(@Nullable String key) {
        return new TableOptions(unlogged, inherits, key, partitions, parameters, tablespace, settings);
    }

    /** The same options with one partition more. */
    public TableOptions withPartition(Partition partition) {
        List<Partition> more =
                Stream.concat(partitions.stream(), Stream.of(partition)).toList();
        return new TableOptions(unlogged, inherits, partitionBy, more, parameters, tablespace, settings);
    }

    /** The same options with other storage parameters. */
    public TableOptions withParameters(List<String> newParameters) {
        return new TableOptions(unlogged, inherits, partitionBy, partitions, newParameters, tablespace, settings);
    }

    /** The same options of a table that is kept in a tablespace. */
    public TableOptions withTablespace(@Nullable String name) {
        return new TableOptions(unlogged, inherits, partitionBy, partitions, parameters, name, settings);
    }

    /** The same options with other settings. */
    public TableOptions withSettings(Map<String, String> newSettings) {
        return new TableOptions(
                unlogged, inherits, partitionBy, partitions, parameters, tablespace, new TreeMap<>(newSettings));
    }
}
