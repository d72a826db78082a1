package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Where a schema is a database, it goes with all that is in it. */
final class DropSchemaLosesTables implements HazardRule {

    private static final Rule RULE = new Rule(
            "drop-schema",
            HazardKind.DATA_LOSS,
            "A dropped schema takes its tables with it, where it is a database; elsewhere one that is not empty is refused.",
            List.of(3),
            List.of(
                    "Take the rights to it away, or rename its tables into another one, and wait one release.",
                    "Drop it by hand when nobody missed it."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.dropsSchemasWithTables();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.DropSchema drop && concerns(circumstances.dialect())
                ? Optional.of(RULE.hazard("every table of " + drop.name() + " is gone; the way back makes it empty."))
                : Optional.empty();
    }
}
