package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rules about what hurts. */
public final class Hazards {

    private static final List<HazardRule> RULES = List.of(
            new DropTableLosesRows(),
            new DropColumnLosesValues(),
            new ShrinkingTypeLosesValues(),
            new NotNullFailsOnNulls(),
            new NewKeyFailsOnRows());

    private Hazards() {}

    /**
     * What may hurt when the operation runs as one of a migration's, in the order of the rules. A table that the same
     * migration creates has no rows that could break a rule.
     */
    public static List<Hazard> of(Operation operation, List<Operation> migration) {
        boolean onNewTable = migration.stream().anyMatch(other -> isCreatedBy(other, operation));
        return RULES.stream()
                .map(rule -> rule.check(operation))
                .flatMap(Optional::stream)
                .filter(hazard -> !onNewTable || hazard.kind() != HazardKind.FAILS_ON_ROWS)
                .toList();
    }

    private static boolean isCreatedBy(Operation other, Operation operation) {
        return other instanceof Operation.CreateTable create
                && create.table().name().equals(tableOf(operation));
    }

    private static @Nullable QualifiedName tableOf(Operation operation) {
        if (operation instanceof Operation.AddConstraint add) {
            return add.table();
        }
        if (operation instanceof Operation.CreateIndex create) {
            return create.table();
        }
        return operation instanceof Operation.AddColumn add ? add.table() : null;
    }
}
