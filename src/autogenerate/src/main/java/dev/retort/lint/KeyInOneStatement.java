package dev.retort.lint;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A primary key that one statement drops and adds is replaced, so that the table is not without meanwhile. */
final class KeyInOneStatement {

    private KeyInOneStatement() {}

    /** The same with the two as one, where it is known what goes. */
    static SqlReading joined(SqlReading reading, QualifiedName table, KnownSchema before) {
        Optional<Operation> drop =
                reading.operations().stream().filter(KeyInOneStatement::drops).findFirst();
        Optional<Operation.AddConstraint> add = reading.operations().stream()
                .filter(KeyInOneStatement::adds)
                .map(Operation.AddConstraint.class::cast)
                .findFirst();
        Optional<PrimaryKey> key =
                before.schema().table(table).flatMap(found -> Optional.ofNullable(found.primaryKey()));
        return drop.isPresent() && add.isPresent() && key.isPresent()
                ? new SqlReading(
                        replaced(reading.operations(), drop.get(), key.get(), add.get()),
                        reading.hazards(),
                        reading.unread(),
                        reading.converted(),
                        reading.unsure(),
                        reading.noted())
                : reading;
    }

    private static List<Operation> replaced(
            List<Operation> operations, Operation drop, PrimaryKey key, Operation.AddConstraint add) {
        return operations.stream()
                .filter(operation -> !operation.equals(drop))
                .<Operation>map(operation -> operation.equals(add)
                        ? new Operation.ReplaceKey(add.table(), key, add.constraint(), false)
                        : operation)
                .toList();
    }

    private static boolean drops(Operation operation) {
        return operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.PRIMARY_KEY;
    }

    private static boolean adds(Operation operation) {
        return operation instanceof Operation.AddConstraint add && add.constraint() instanceof PrimaryKey;
    }
}
