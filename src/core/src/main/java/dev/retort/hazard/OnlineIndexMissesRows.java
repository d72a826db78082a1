package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** A fault of the server: what others change meanwhile may be missing in the index, and queries then miss it too. */
final class OnlineIndexMissesRows implements HazardRule {

    private static final Rule RULE = new Rule(
            "online-index-misses-rows",
            HazardKind.WRONG_RESULT,
            "PostgreSQL 14.0 to 14.3 may leave rows out of an index that is built while others write, without a word.",
            List.of(107),
            List.of(
                    "Bring the server to 14.4 or later, and reindex what was built so before.",
                    "Or leave .online() out, and take a time at which few write."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.onlineForms().missRows();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return concerns(circumstances.dialect())
                        && operation instanceof HasOnlineForm change
                        && change.online()
                        && isIndexed(operation)
                ? Optional.of(RULE.hazard(circumstances.dialect().name()
                        + " may leave rows out of the index that others write while it is built."))
                : Optional.empty();
    }

    private static boolean isIndexed(Operation operation) {
        return operation instanceof Operation.CreateIndex
                || operation instanceof Operation.AddConstraint add
                        && (add.constraint() instanceof PrimaryKey || add.constraint() instanceof UniqueConstraint);
    }
}
