package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Lock;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A foreign key is a trigger on both tables, and both go. */
final class ForeignKeyDropLocksBoth implements HazardRule {

    private static final Rule RULE = new Rule(
            "foreign-key-drop-locks-both",
            HazardKind.LOCK,
            "To drop a foreign key, or a table that has one, takes a lock on the table that it refers to as well, which a transaction keeps until it ends.",
            List.of(77, 80),
            List.of(
                    "Set a lock timeout, and try again when it strikes.",
                    "Drop one foreign key a transaction, and before the table that has it."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts()
                .of(Shape.DROP_FOREIGN_KEY)
                .filter(impact -> impact.onReferenced().isFelt())
                .isPresent();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        List<ForeignKey> keys = dropped(operation).stream()
                .filter(key -> circumstances.isWorthAWord(key.referencedTable())
                        && !circumstances.changes().drops(key.referencedTable()))
                .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return circumstances.dialect().impacts().of(operation, circumstances.migration()).stream()
                .filter(impact -> impact.onReferenced().isFelt())
                .findFirst()
                .map(impact -> hazard(keys, impact.onReferenced()));
    }

    private static Hazard hazard(List<ForeignKey> keys, Lock lock) {
        String tables = keys.stream()
                .map(key -> key.referencedTable().toString())
                .distinct()
                .collect(Collectors.joining(" and "));
        return RULE.hazard(lock.blocks().words() + " of " + tables + " wait, too (" + lock.words() + ").");
    }

    private static List<ForeignKey> dropped(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return drop.table().foreignKeys().stream()
                    .filter(key -> !key.referencedTable().equals(drop.table().name()))
                    .toList();
        }
        return operation instanceof Operation.DropConstraint drop
                        && drop.constraint() instanceof ForeignKey key
                        && !key.referencedTable().equals(drop.table())
                ? List.of(key)
                : List.of();
    }
}
