package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Names the default schema where a foreign key leads into it from a table of another one: H2, MySQL and MariaDB look for a table that
 * is referred to without a schema in the schema of the table that refers to it.
 *
 * @param schema the default schema's name; null where nobody knows it
 */
record ReferencedSchema(@Nullable String schema) {

    /**
     * The operation with that schema in its foreign keys.
     *
     * @throws InexpressibleOperationException where nobody knows the name
     */
    Operation in(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            Table table = create.table();
            return new Operation.CreateTable(table.withForeignKeys(table.foreignKeys().stream()
                    .map(key -> named(table.name(), key))
                    .toList()));
        }
        return operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey key
                ? new Operation.AddConstraint(add.table(), named(add.table(), key), add.online())
                : operation;
    }

    private ForeignKey named(QualifiedName table, ForeignKey key) {
        QualifiedName target = key.referencedTable();
        if (table.schema() == null || target.schema() != null) {
            return key;
        }
        if (schema == null) {
            throw new InexpressibleOperationException("a foreign key of table '" + table + "' refers to '" + target
                    + "' in the default schema, whose name is not known without a database: connect to one, or name the schema of '"
                    + target + "' too");
        }
        return key.withReferencedTable(QualifiedName.of(schema, target.name()));
    }
}
