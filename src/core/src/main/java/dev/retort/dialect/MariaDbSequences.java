package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.SequenceOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a sequence counts, in MariaDB's words: https://mariadb.com/kb/en/create-sequence/. */
final class MariaDbSequences {

    private MariaDbSequences() {}

    /**
     * The options, each behind a blank. What the server would cache unasked, 1000 values, is never meant.
     *
     * @param all whether those that are the server's defaults are written too, as an ALTER needs
     */
    static String options(SequenceOptions options, boolean all) {
        StringBuilder sql = new StringBuilder();
        if (all || options.increment() != 1) {
            sql.append(" increment by ").append(options.increment());
        }
        limit(sql, "minvalue", options.minimum(), all);
        limit(sql, "maxvalue", options.maximum(), all);
        if (options.start() != null || all) {
            sql.append(" start with ").append(SequenceSql.firstValue(options));
        }
        sql.append(options.cache() == 1 ? " nocache" : " cache " + options.cache());
        if (options.cycle() || all) {
            sql.append(options.cycle() ? " cycle" : " nocycle");
        }
        return sql.toString();
    }

    /** SETVAL takes numbers only, and no number that the sequence has passed: https://mariadb.com/kb/en/setval/. */
    static List<String> behindRows(MariaDb dialect, Operation.ContinueSequence operation) {
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
                        + SequenceSql.firstValue(options) + "), 'do 0')",
                "execute immediate @retort");
    }

    private static void limit(StringBuilder sql, String word, @Nullable Long value, boolean all) {
        if (value != null) {
            sql.append(' ').append(word).append(' ').append(value);
        } else if (all) {
            sql.append(" no").append(word);
        }
    }
}
