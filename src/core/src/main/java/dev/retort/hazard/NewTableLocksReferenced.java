package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Lock;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A foreign key puts a trigger on the table that it refers to. */
final class NewTableLocksReferenced implements HazardRule {

    private static final Rule RULE = new Rule(
            "new-table-locks-referenced",
            HazardKind.LOCK,
            "A new table with a foreign key takes a lock on the table that it refers to, for the rest of the transaction; it is said of tables that are known to be large.",
            List.of(78),
            List.of(
                    "Set a lock timeout, and try again when it strikes.",
                    "Add the foreign key in a transaction of its own."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().of(Shape.CREATE_REFERRING_TABLE).isPresent();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.CreateTable create
                ? create.table().foreignKeys().stream()
                        .map(ForeignKey::referencedTable)
                        .filter(circumstances::isLarge)
                        .findFirst()
                        .flatMap(table -> hazard(table, operation, circumstances))
                : Optional.empty();
    }

    private static Optional<Hazard> hazard(QualifiedName table, Operation operation, Circumstances circumstances) {
        return circumstances.dialect().impacts().of(operation, circumstances.migration()).stream()
                .map(Impact::onReferenced)
                .filter(Lock::isFelt)
                .findFirst()
                .map(lock -> RULE.hazard(lock.blocks().words() + " of " + table + " wait until the transaction ends ("
                        + lock.words() + ")."));
    }
}
