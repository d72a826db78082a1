package dev.retort.proof;

import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** How far a trial goes, where a schema is a database of its own and no trial of it is one. */
final class Reach {

    private Reach() {}

    /** Whether operations speak of anything but the default schema, or may: nobody knows what SQL of the user's own says. */
    static boolean isBeyondDefaultSchema(List<Operation> operations) {
        return operations.stream().anyMatch(Reach::isBeyond);
    }

    /** Whether anything of a schema is not in the default one. */
    static boolean isBeyondDefaultSchema(Schema schema) {
        return schema.tables().stream().anyMatch(Reach::isBeyond)
                || schema.sequences().stream().anyMatch(sequence -> isBeyond(sequence.name()));
    }

    private static boolean isBeyond(Operation operation) {
        return operation instanceof Operation.CreateSchema
                || operation instanceof Operation.DropSchema
                || Concerned.isOpaque(List.of(operation))
                || operation instanceof Operation.CreateTable create && isBeyond(create.table())
                || operation instanceof Operation.CreateSequence sequence
                        && isBeyond(sequence.sequence().name())
                || operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof ForeignKey key
                        && isBeyond(key.referencedTable());
    }

    private static boolean isBeyond(Table table) {
        return isBeyond(table.name())
                || Stream.concat(
                                table.foreignKeys().stream().map(ForeignKey::referencedTable),
                                table.options().inherits().stream())
                        .anyMatch(Reach::isBeyond);
    }

    private static boolean isBeyond(QualifiedName name) {
        return name.schema() != null;
    }
}
