package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import java.util.List;
import java.util.Optional;

/**
 * The same columns are checked anew, for a change of what the key does. A migration that shuts out all who would write until it is
 * committed lets nothing in between, and its hazards are those of the move.
 */
final class ForeignKeyReplaced implements HazardRule {

    private static final Rule RULE = new Rule(
            "foreign-key-replaced",
            HazardKind.LOCK,
            "A foreign key that is dropped and added again has every row looked up anew; where statements commit one by one, rows that break it may come in between.",
            List.of(91),
            List.of(
                    "For DEFERRABLE alone, alter the constraint.",
                    "For its actions, add the new key under another name as not valid, validate it, drop the old one, and rename."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof ForeignKey key
                        && key.enforcement() == Enforcement.VALIDATED
                        && circumstances.isWorthAWord(add.table())
                        && circumstances.dialect().writeLock().isEmpty()
                        && circumstances.changes().on(add.table(), add).anyMatch(other -> replaces(key, other))
                ? Optional.of(RULE.hazard(
                        add.table() + " is looked up anew for the same columns, and is without the key in between."))
                : Optional.empty();
    }

    private static boolean replaces(ForeignKey key, Operation other) {
        return other instanceof Operation.DropConstraint drop
                && drop.constraint() instanceof ForeignKey old
                && old.columns().equals(key.columns())
                && old.referencedTable().equals(key.referencedTable());
    }
}
