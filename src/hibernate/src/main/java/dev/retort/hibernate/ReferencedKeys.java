package dev.retort.hibernate;

import dev.retort.model.ModelException;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the referenced columns of foreign keys that mean a primary key without naming its columns. */
final class ReferencedKeys {

    private ReferencedKeys() {}

    /**
     * The tables with all referenced columns named.
     *
     * @throws ModelException when a foreign key means the primary key of a table that is not known or has none
     */
    static List<Table> complete(List<Table> tables) {
        Map<QualifiedName, Table> byName =
                tables.stream().collect(Collectors.toMap(Table::name, Function.identity(), (first, second) -> first));
        return tables.stream()
                .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                        .map(key -> complete(table, key, byName))
                        .toList()))
                .toList();
    }

    private static ForeignKey complete(Table table, ForeignKey key, Map<QualifiedName, Table> tables) {
        if (!key.referencedColumns().isEmpty()) {
            return key;
        }
        Table referenced = tables.get(key.referencedTable());
        PrimaryKey primaryKey = referenced == null ? null : referenced.primaryKey();
        if (primaryKey == null) {
            throw new ModelException(
                    "The foreign key of " + table.name() + " on " + key.columns() + " refers to the primary key of "
                            + key.referencedTable() + ", which is no entity's table or has none; name the referenced"
                            + " columns in the foreign key's definition.",
                    null);
        }
        return key.withColumns(key.columns(), primaryKey.columns());
    }
}
