package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.SequenceOptions;
import java.util.List;

/** How MariaDB lets a sequence go on behind rows. */
final class MariaDbSequences {

    /** The least number of them all is its own: https://mariadb.com/kb/en/create-sequence/. */
    private static final long LEAST = Long.MIN_VALUE + 1;

    private MariaDbSequences() {}

    /**
     * One that gave no number yet begins with its new first one, which is no place for an expression:
     * https://mariadb.com/kb/en/alter-sequence/.
     */
    static List<String> change(MySqlFamily dialect, Operation.AlterSequence operation) {
        SequenceOptions after = operation.after().options();
        SequenceRestart restart = new SequenceRestart(operation.before().options(), after);
        String name = dialect.quote(operation.after().name());
        String alter = "alter sequence " + name + SequenceSql.options(bounded(after), true, SequenceSql.MARIADB);
        if (!restart.isNeeded() && restart.before().firstValue() == after.firstValue()) {
            return List.of(alter);
        }
        return List.of(
                "set @retort = (select concat(" + dialect.literal(alter) + ", if("
                        + restart.isDue("next_not_cached_value", "") + ", ' restart " + after.firstValue()
                        + "', '')) from " + name + ")",
                "execute immediate @retort");
    }

    /** No limit means that of a sequence which ascends, in whichever direction it counts: {@code sql_yacc.yy}, sequence_def. */
    private static SequenceOptions bounded(SequenceOptions options) {
        if (options.increment() > 0) {
            return options;
        }
        Long minimum = options.minimum();
        return options.withMaximum(options.impliedStart()).withMinimum(minimum == null ? LEAST : minimum);
    }

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
