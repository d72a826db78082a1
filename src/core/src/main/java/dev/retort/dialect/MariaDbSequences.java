package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.SequenceOptions;
import java.util.List;

/** How MariaDB lets a sequence go on behind rows. */
final class MariaDbSequences {

    private MariaDbSequences() {}

    /** SETVAL takes numbers only, and no number that the sequence has passed: https://mariadb.com/kb/en/setval/. */
    static List<String> behindRows(MySqlFamily dialect, Operation.ContinueSequence operation) {
        SequenceOptions options = operation.sequence().options();
        boolean ascending = options.increment() > 0;
        String last = (ascending ? "max(" : "min(") + dialect.quote(operation.column()) + ")";
        String call = dialect.literal(
                "do setval(" + dialect.quote(operation.sequence().name()) + ", ");
        return List.of(
                "set @retort = coalesce((select concat(" + call + ", " + last + ", ')') from "
                        + dialect.quote(operation.table())
                        + SequenceSql.withinReach(options, dialect.quote(operation.column())) + " having " + last
                        + (ascending ? " >= " : " <= ")
                        + options.firstValue() + "), 'do 0')",
                "execute immediate @retort");
    }
}
