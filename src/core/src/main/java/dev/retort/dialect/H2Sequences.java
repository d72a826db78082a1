package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.util.List;

/** How a sequence counts, in H2's words: https://www.h2database.com/html/grammar.html#sequence_option. */
final class H2Sequences {

    /** What a sequence fetches at once unasked, {@code Sequence.DEFAULT_CACHE_SIZE}; the model's 1 asks for nothing. */
    private static final long USUAL_CACHE = 32;

    private H2Sequences() {}

    /** The options, each behind a blank, those that are the server's defaults among them. */
    static String all(SequenceOptions options) {
        return SequenceSql.options(
                new SequenceOptions(
                        options.start(),
                        options.increment(),
                        options.minimum(),
                        options.maximum(),
                        options.cache() == 1 && options.increment() > 0 ? USUAL_CACHE : options.cache(),
                        options.cycle()),
                true);
    }

    /** What a sequence that descends has to say: H2 2.4.240 takes none with a cache, and makes one up of 2^63 unasked. */
    static String withoutCache(SequenceOptions options) {
        return options.increment() < 0 && options.cache() == 1 ? " cache 1" : "";
    }

    /** The same as ALTER COLUMN sets them: the first number is said without SET, Parser.parseSequenceOptions. */
    static String settings(SequenceOptions options) {
        return all(options)
                .replaceAll(
                        " (increment by|no minvalue|minvalue|no maxvalue|maxvalue|cache|no cycle|cycle)", " set $1");
    }

    /**
     * The clause that lets a counter go on behind the rows, as far as its type goes; where all are before its first number, it
     * begins with that.
     *
     * @param type what it counts in
     */
    static String restart(H2 dialect, QualifiedName table, String column, SqlType type, SequenceOptions options) {
        boolean ascending = options.increment() > 0;
        String last = (ascending ? "max(" : "min(") + dialect.quote(column) + ")";
        long first = options.firstValue();
        String next = (ascending ? "least(" : "greatest(") + "cast(" + last + " as numeric(20)) + "
                + options.increment() + ", " + limit(type, options) + ")";
        return "restart with (select case when " + last + (ascending ? " >= " : " <= ") + first + " then " + next
                + " else " + first + " end from " + dialect.quote(table) + ")";
    }

    private static long limit(SqlType type, SequenceOptions options) {
        boolean ascending = options.increment() > 0;
        Long said = ascending ? options.maximum() : options.minimum();
        if (said != null) {
            return said;
        }
        return switch (H2Types.normalise(type).name()) {
            case "tinyint" -> ascending ? Byte.MAX_VALUE : Byte.MIN_VALUE;
            case "smallint" -> ascending ? Short.MAX_VALUE : Short.MIN_VALUE;
            case "integer" -> ascending ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            default -> ascending ? Long.MAX_VALUE : Long.MIN_VALUE;
        };
    }

    /** The clause by which a sequence that gave no number yet begins with its new first one, behind a blank. */
    static String restart(H2 dialect, QualifiedName sequence, SequenceRestart restart) {
        long first = restart.after().firstValue();
        if (!restart.isNeeded() && restart.before().firstValue() == first) {
            return "";
        }
        return " restart with (select case when " + restart.isDue("BASE_VALUE", "") + " then " + first
                + " else BASE_VALUE end from " + itself(dialect, sequence) + ")";
    }

    private static String itself(H2 dialect, QualifiedName sequence) {
        String schema = sequence.schema();
        return "INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = "
                + (schema == null ? "current_schema" : dialect.literal(schema)) + " and SEQUENCE_NAME = "
                + dialect.literal(sequence.name());
    }

    /** There is no RENAME: another one takes its place, and goes on where it was. */
    static List<String> rename(H2 dialect, Operation.RenameSequence operation) {
        String from = dialect.quote(operation.from());
        String to = dialect.quote(operation.to());
        String there = itself(dialect, operation.from());
        return List.of(
                "execute immediate (select " + dialect.literal("create sequence " + to + " as ")
                        + " || DATA_TYPE || ' start with ' || START_VALUE || ' increment by ' || INCREMENT"
                        + " || ' minvalue ' || MINIMUM_VALUE || ' maxvalue ' || MAXIMUM_VALUE"
                        + " || case CYCLE_OPTION when 'YES' then ' cycle' else ' no cycle' end || ' cache ' || CACHE from "
                        + there + ")",
                "alter sequence " + to + " restart with (select BASE_VALUE from " + there + ")",
                "drop sequence " + from);
    }
}
