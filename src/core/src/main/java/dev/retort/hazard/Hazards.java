package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidates;
import dev.retort.operation.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules about what hurts. */
public final class Hazards {

    private static final List<HazardRule> RULES = List.of(
            new DropTableLosesRows(),
            new DropColumnLosesValues(),
            new ShrinkingTypeLosesValues(),
            new NotNullFailsOnNulls(),
            new RemovedLabelFailsOnRows(),
            new NewKeyFailsOnRows(),
            new CustomOperationWarns());

    private final List<Operation> migration;
    private final SatisfiedRules satisfied;
    private final List<HazardRule> rules;

    /**
     * The hazards of one migration's operations.
     *
     * @param dialect what the database can do for which it is written
     */
    public Hazards(List<Operation> migration, Dialect dialect) {
        this.migration = List.copyOf(migration);
        this.satisfied = new SatisfiedRules(this.migration, dialect);
        this.rules = new ArrayList<>(RULES);
        rules.add(2, new NoConversion(dialect));
        rules.add(new NumbersBecomeLabels(this.migration));
        rules.add(new NewSequenceMeetsRows(this.migration));
        rules.add(new DropLooksLikeRename(RenameCandidates.among(migration, dialect.movesTables())));
    }

    /** The operations of which they are told. */
    public List<Operation> migration() {
        return migration;
    }

    /**
     * What may hurt when one of the operations runs, in the order of the rules. Where the migration itself shows that no row
     * can break a rule, nothing is said.
     */
    public List<Hazard> of(Operation operation) {
        boolean harmless = satisfied.isAddedBy(operation);
        return rules.stream()
                .map(rule -> rule.check(operation))
                .flatMap(Optional::stream)
                .filter(hazard -> !harmless || hazard.kind() != HazardKind.FAILS_ON_ROWS)
                .toList();
    }

    /** The operations as lines for a reviewer, each with its hazards in capitals. */
    public List<Summary> summaries() {
        return migration.stream().map(this::summary).toList();
    }

    private Summary summary(Operation operation) {
        Summary summary = operation.summary();
        for (Hazard hazard : of(operation)) {
            summary = summary.withDanger(hazard.kind().label());
        }
        return summary;
    }
}
