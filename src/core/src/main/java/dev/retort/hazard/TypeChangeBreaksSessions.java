package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sessions that stay open have prepared the query with the old type in its result. */
final class TypeChangeBreaksSessions implements HazardRule {

    /** What keeps its bits has the same effect and is left unsaid: it is harmless otherwise, and often done. */
    private static final Set<Shape> CONVERTING = Set.of(Shape.CHANGE_TYPE, Shape.CHANGE_TIME_ZONE);

    private static final Rule RULE = new Rule(
            "type-change-breaks-sessions",
            HazardKind.BREAKS_RUNNING_VERSION,
            "Sessions that stay open refuse a query that they have prepared when the type of a column in its result changes.",
            List.of(33),
            List.of(
                    "Let the pool close its connections after the migration.",
                    "Or let the driver prepare the query again: autosave=conservative with pgjdbc."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().remembersResultTypes();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        boolean converts = circumstances.dialect().impacts().remembersResultTypes()
                && circumstances.dialect().impacts().of(operation, circumstances.migration()).stream()
                        .anyMatch(impact -> CONVERTING.contains(impact.shape()));
        return converts && operation instanceof Operation.AlterColumn alter && !circumstances.isNew(alter.table())
                ? Optional.of(RULE.hazard("open sessions refuse the queries of " + alter.table() + "."
                        + alter.after().name() + " that they have prepared, once."))
                : Optional.empty();
    }
}
