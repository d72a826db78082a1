package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** How the values of one type become those of another. */
final class PostgreSqlCasts {

    private static final List<String> TEXTS = List.of("text", "varchar", "char");

    private static final List<String> NUMBERS = List.of("smallint", "bigint", "numeric", "real", "double precision");

    private PostgreSqlCasts() {}

    /** Of the numbers, integer alone becomes a truth value and back: https://www.postgresql.org/docs/current/datatype-boolean.html. */
    private static boolean isTruth(SqlType before, SqlType after) {
        return before.name().equals("boolean") && NUMBERS.contains(after.name())
                || after.name().equals("boolean") && NUMBERS.contains(before.name());
    }

    /**
     * The casts behind a column. To a text they go without its length: an explicit cast to {@code varchar(5)} cuts what is too
     * long, an assignment refuses it (https://www.postgresql.org/docs/current/datatype-character.html). Enumerations become
     * anything else but text by their labels alone.
     */
    static String between(SqlType from, SqlType to) {
        SqlType before = PostgreSqlTypes.normalise(from);
        SqlType after = PostgreSqlTypes.normalise(to);
        if (TEXTS.contains(after.name())) {
            return "::text" + "[]".repeat(after.dimensions());
        }
        if (before.dimensions() + after.dimensions() == 0 && isTruth(before, after)) {
            return "::integer::" + to.sql();
        }
        boolean byLabel = before.dimensions() == 0 && after.dimensions() == 0 && !PostgreSqlTypes.isBuiltIn(before);
        return (byLabel ? "::text" : "") + "::" + to.sql();
    }
}
