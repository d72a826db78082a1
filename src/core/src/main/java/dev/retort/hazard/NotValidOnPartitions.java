package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import java.util.List;
import java.util.Optional;

/** A foreign key of a partitioned table is one of each partition, which PostgreSQL before 18 does not add without a look at the rows. */
final class NotValidOnPartitions implements HazardRule {

    private static final Rule RULE = new Rule(
            "not-valid-on-partitioned-table",
            HazardKind.CAUTION,
            "A foreign key of a partitioned table cannot be added as not valid yet before PostgreSQL 18: it is refused.",
            List.of(76),
            List.of(
                    "Add the key to each partition as not valid yet, and validate it there in a migration of its own.",
                    "Then add it to the partitioned table, which takes those of the partitions for its own.",
                    "Or take a time at which few write."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().refusesUnvalidatedKeysOfPartitions();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof ForeignKey key
                        && key.enforcement() == Enforcement.NOT_VALID
                        && concerns(circumstances.dialect())
                        && circumstances.isPartitioned(add.table())
                ? Optional.of(RULE.hazard("this is refused, as " + add.table() + " is partitioned."))
                : Optional.empty();
    }
}
