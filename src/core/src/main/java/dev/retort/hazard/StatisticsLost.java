package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Until a column is analysed again, the server guesses how many rows a query finds by it, and may choose a slow plan. */
final class StatisticsLost implements HazardRule {

    private static final Rule RULE = new Rule(
            "statistics-lost",
            HazardKind.CAUTION,
            "A column of another type has no statistics until it is analysed, so that queries may be planned badly; it is said of tables that are known to be large.",
            List.of(126),
            List.of("Analyse the column behind the change: op.execute(\"analyze table (column)\")."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().forgetsStatistics();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return concerns(circumstances.dialect())
                        && operation instanceof Operation.AlterColumn alter
                        && !alter.before().type().equals(alter.after().type())
                        && circumstances.isLarge(alter.table())
                ? Optional.of(RULE.hazard("queries of " + alter.table() + " may be planned badly until "
                        + alter.after().name() + " is analysed: analyze "
                        + circumstances.dialect().quote(alter.table()) + " ("
                        + circumstances.dialect().quote(alter.after().name()) + ")."))
                : Optional.empty();
    }
}
