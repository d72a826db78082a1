package dev.retort.codegen;

import static dev.retort.codegen.Code.call;
import static dev.retort.codegen.Code.string;

import dev.retort.schema.IndexStorage;
import dev.retort.schema.Partition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;

/** What the creation of a table or an index says around its columns, as calls on its noun. */
final class OptionsCode {

    private OptionsCode() {}

    static Code.Chain of(Code.Chain table, Table of) {
        TableOptions options = of.options();
        Code.Chain code = options.unlogged() ? table.then("unlogged") : table;
        code = with(
                code,
                "inherits",
                options.inherits().stream().map(QualifiedName::toString).toList());
        code = options.partitionBy() == null ? code : code.then("partitionBy", string(options.partitionBy()));
        code = partitions(code, options.partitions(), of.name());
        code = with(code, "with", options.parameters());
        code = options.tablespace() == null ? code : code.then("tablespace", string(options.tablespace()));
        for (Map.Entry<String, String> setting : options.settings().entrySet()) {
            code = code.then("option", string(setting.getKey()), string(setting.getValue()));
        }
        return code;
    }

    static Code.Chain of(Code.Chain index, IndexStorage storage) {
        Code.Chain code = with(index, "with", storage.parameters());
        return storage.tablespace() == null ? code : code.then("tablespace", string(storage.tablespace()));
    }

    private static Code.Chain partitions(Code.Chain table, List<Partition> partitions, QualifiedName name) {
        if (partitions.size() > NounCode.LONGEST_CHAIN) {
            return table.then(
                    "partitions",
                    partitions.stream().map(OptionsCode::partition).toArray(Code[]::new));
        }
        Code.Chain code = table;
        for (Partition partition : partitions) {
            code = partition(code, partition, name);
        }
        return code;
    }

    private static Code partition(Partition partition) {
        return call(
                "partition",
                string(partition.name().toString()),
                string(partition.parent().toString()),
                string(partition.definition()));
    }

    private static Code.Chain partition(Code.Chain code, Partition partition, QualifiedName table) {
        Code name = string(partition.name().toString());
        Code definition = string(partition.definition());
        return partition.parent().equals(table)
                ? code.then("partition", name, definition)
                : code.then("partition", name, string(partition.parent().toString()), definition);
    }

    private static Code.Chain with(Code.Chain code, String verb, List<String> texts) {
        return texts.isEmpty()
                ? code
                : code.then(verb, texts.stream().map(Code::string).toArray(Code[]::new));
    }
}
