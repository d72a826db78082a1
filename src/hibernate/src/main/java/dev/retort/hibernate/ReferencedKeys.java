package dev.retort.hibernate;

import dev.retort.model.ModelException;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names the referenced columns of foreign keys that mean a primary key without naming its columns. Those that lead to a view,
 * which has no key, are left as they are.
 */
final class ReferencedKeys {

    private final Map<QualifiedName, Table> tables;
    private final Set<QualifiedName> views;

    ReferencedKeys(List<Table> tables, List<View> views) {
        this.tables =
                tables.stream().collect(Collectors.toMap(Table::name, Function.identity(), (first, second) -> first));
        this.views = views.stream().map(View::name).collect(Collectors.toSet());
    }

    /**
     * The tables with all referenced columns named.
     *
     * @throws ModelException when a foreign key means the primary key of a table that is not known or has none
     */
    List<Table> complete(List<Table> incomplete) {
        return incomplete.stream()
                .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                        .map(key -> complete(table, key))
                        .toList()))
                .toList();
    }

    private ForeignKey complete(Table table, ForeignKey key) {
        if (!key.referencedColumns().isEmpty() || views.contains(key.referencedTable())) {
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
