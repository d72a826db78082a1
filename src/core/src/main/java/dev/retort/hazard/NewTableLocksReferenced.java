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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A foreign key puts a trigger on the table that it refers to. */
final class NewTableLocksReferenced implements HazardRule {

    private static final Rule RULE = new Rule(
            "new-table-locks-referenced",
            HazardKind.LOCK,
            "A new table with a foreign key takes a lock on the table that it refers to, which a transaction keeps until it ends; it is said of tables that are known to be large.",
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
        String tables = keys(operation, circumstances)
                .map(ForeignKey::referencedTable)
                .filter(circumstances::isLarge)
                .distinct()
                .map(QualifiedName::toString)
                .collect(Collectors.joining(" and "));
        return tables.isEmpty() ? Optional.empty() : hazard(tables, operation, circumstances);
    }

    /** Those that the table comes with, and one that it gets behind that. */
    private static Stream<ForeignKey> keys(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.CreateTable create) {
            return create.table().foreignKeys().stream();
        }
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof ForeignKey key
                        && circumstances.isNew(add.table())
                ? Stream.of(key)
                : Stream.empty();
    }

    private static Optional<Hazard> hazard(String tables, Operation operation, Circumstances circumstances) {
        return circumstances.dialect().impacts().of(operation, circumstances.migration()).stream()
                .map(Impact::onReferenced)
                .filter(Lock::isFelt)
                .findFirst()
                .map(lock -> RULE.hazard(lock.blocks().words() + " of " + tables + " wait until "
                        + circumstances.release() + " (" + lock.words() + ")."));
    }
}
