package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidates;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
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
            new NewKeyFailsOnRows(),
            new CustomOperationWarns());

    private final List<Operation> migration;
    private final List<HazardRule> rules;

    /** The hazards of one migration's operations. */
    public Hazards(List<Operation> migration) {
        this.migration = List.copyOf(migration);
        this.rules = new ArrayList<>(RULES);
        rules.add(new DropLooksLikeRename(RenameCandidates.among(migration)));
    }

    /**
     * What may hurt when one of the operations runs, in the order of the rules. A table that the same migration creates has
     * no rows that could break a rule.
     */
    public List<Hazard> of(Operation operation) {
        boolean onNewTable = migration.stream().anyMatch(other -> isCreatedBy(other, operation));
        return rules.stream()
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
