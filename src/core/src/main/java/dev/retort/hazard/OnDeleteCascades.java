package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** What goes when a row goes is more than before. */
final class OnDeleteCascades implements HazardRule {

    private static final Rule RULE = new Rule(
            "on-delete-cascade",
            HazardKind.CAUTION,
            "A foreign key with ON DELETE CASCADE on a table that is there lets later deletes take more rows than before.",
            List.of(16),
            List.of("Look at what deletes rows of the other table, the running version's code too."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof ForeignKey key
                        && key.onDelete() == ReferentialAction.CASCADE
                        && !circumstances.isNew(add.table())
                        && circumstances.changes().on(add.table()).noneMatch(other -> isSame(other, key))
                ? Optional.of(RULE.hazard(
                        "a deleted row of " + key.referencedTable() + " takes its rows of " + add.table() + " along."))
                : Optional.empty();
    }

    private static boolean isSame(Operation other, ForeignKey key) {
        return other instanceof Operation.DropConstraint drop
                && drop.constraint() instanceof ForeignKey old
                && old.columns().equals(key.columns())
                && old.onDelete() == ReferentialAction.CASCADE;
    }
}
