package dev.retort.hibernate;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Retort's own statements that create a schema. */
final class Statements {

    private static final Dialect POSTGRES =
            Dialects.forServer("PostgreSQL", 18, 0).orElseThrow();

    private Statements() {}

    static List<String> create(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.namespaces().forEach(name -> operations.add(new Operation.CreateSchema(name)));
        schema.enumTypes().forEach(type -> operations.add(new Operation.CreateEnumType(type)));
        schema.sequences().forEach(sequence -> operations.add(new Operation.CreateSequence(sequence)));
        schema.tables().forEach(table -> operations.add(new Operation.CreateTable(table.withForeignKeys(List.of()))));
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                operations.add(new Operation.AddConstraint(table.name(), key));
            }
        }
        return operations.stream()
                .flatMap(operation -> POSTGRES.statements(operation).stream())
                .toList();
    }
}
