package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Shape;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** An index of a partitioned table is one of each partition, which no server builds or drops together while others write. */
final class OnlineOnPartitions implements HazardRule {

    private static final Rule RULE = new Rule(
            "online-on-partitioned-table",
            HazardKind.CAUTION,
            "An index of a partitioned table is neither built nor dropped while others write: what asks for that is refused.",
            List.of(102),
            List.of(
                    "Create the index ON ONLY the partitioned table, which takes a moment.",
                    "Build one on each partition CONCURRENTLY, outside a transaction.",
                    "ALTER INDEX ... ATTACH PARTITION each."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().of(Shape.CREATE_INDEX_ONLINE).isPresent();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return concerns(circumstances.dialect())
                        && operation instanceof HasOnlineForm change
                        && change.online()
                        && isOfIndex(operation)
                        && operation instanceof OnTable part
                        && circumstances.isPartitioned(part.table())
                ? Optional.of(RULE.hazard("this is refused, as " + part.table() + " is partitioned."))
                : Optional.empty();
    }

    private static boolean isOfIndex(Operation operation) {
        return operation instanceof Operation.CreateIndex
                || operation instanceof Operation.DropIndex
                || operation instanceof Operation.AddConstraint add
                        && (add.constraint() instanceof PrimaryKey || add.constraint() instanceof UniqueConstraint);
    }
}
