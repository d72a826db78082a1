package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Until a column is analysed again, the server guesses how many rows a query finds by it, and may choose a slow plan. */
final class StatisticsLost implements HazardRule {

    private static final Rule RULE = new Rule(
            "statistics-lost",
            HazardKind.CAUTION,
            "A column of another type or collation, and an index on an expression, have no statistics until they are analysed, so that queries may be planned badly; it is said of tables that are known to be large.",
            List.of(126),
            List.of(
                    "Analyse the column, or the table of the index, behind the change: op.execute(\"analyze table (column)\")."));

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
        if (!concerns(circumstances.dialect())) {
            return Optional.empty();
        }
        if (operation instanceof Operation.AlterColumn alter && isOther(alter)) {
            String column = circumstances.dialect().quote(alter.after().name());
            return hazard(alter.table(), alter.after().name(), " (" + column + ")", circumstances);
        }
        return operation instanceof Operation.CreateIndex create
                        && create.index().parts().stream().anyMatch(IndexPart::expression)
                ? hazard(
                        create.table(),
                        "the expression of "
                                + (create.index().name() == null
                                        ? "the new index"
                                        : create.index().name()),
                        "",
                        circumstances)
                : Optional.empty();
    }

    private static boolean isOther(Operation.AlterColumn alter) {
        return !alter.before().type().equals(alter.after().type())
                || !Objects.equals(alter.before().collation(), alter.after().collation());
    }

    private static Optional<Hazard> hazard(
            QualifiedName table, String what, String columns, Circumstances circumstances) {
        return circumstances.isLarge(table)
                ? Optional.of(RULE.hazard("queries of " + table + " may be planned badly until " + what
                        + " is analysed: analyze " + circumstances.dialect().quote(table) + columns + "."))
                : Optional.empty();
    }
}
