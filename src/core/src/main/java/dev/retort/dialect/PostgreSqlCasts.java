package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** How the values of one type become those of another. */
final class PostgreSqlCasts {

    private static final List<String> TEXTS = List.of("text", "varchar", "char");

    private static final List<String> NUMBERS = List.of("smallint", "bigint", "numeric", "real", "double precision");

    private static final SqlType LARGE_OBJECT = SqlType.of("oid");

    private static final SqlType BYTES = SqlType.of("bytea");

    private PostgreSqlCasts() {}

    /** Of the numbers, integer alone becomes a truth value and back: https://www.postgresql.org/docs/current/datatype-boolean.html. */
    private static boolean isTruth(SqlType before, SqlType after) {
        return before.name().equals("boolean") && NUMBERS.contains(after.name())
                || after.name().equals("boolean") && NUMBERS.contains(before.name());
    }

    /**
     * The value of a column in another type. Hibernate keeps a {@code @Lob} as a large object, of which the column has the number
     * alone: what is in it becomes the value (https://www.postgresql.org/docs/current/lo-funcs.html).
     */
    static String of(String column, SqlType from, SqlType to) {
        SqlType before = PostgreSqlTypes.normalise(from);
        SqlType after = PostgreSqlTypes.normalise(to);
        if (before.equals(LARGE_OBJECT)) {
            String content = "lo_get(" + column + ")";
            return isText(after)
                    ? "convert_from(" + content + ", 'UTF8')"
                    : after.equals(BYTES) ? content : column + casts(before, after, to.sql());
        }
        if (after.equals(LARGE_OBJECT) && (isText(before) || before.equals(BYTES))) {
            return "lo_from_bytea(0, " + (isText(before) ? "convert_to(" + column + ", 'UTF8')" : column) + ")";
        }
        return column + casts(before, after, to.sql());
    }

    private static boolean isText(SqlType type) {
        return type.dimensions() == 0 && TEXTS.contains(type.name());
    }

    /**
     * The casts behind a column. To a text they go without its length: an explicit cast to {@code varchar(5)} cuts what is too
     * long, an assignment refuses it (https://www.postgresql.org/docs/current/datatype-character.html). Enumerations, and
     * what else is no type of the server's, become anything else but text by their labels alone, and so do arrays of them.
     */
    private static String casts(SqlType before, SqlType after, String name) {
        if (TEXTS.contains(after.name())) {
            return "::text" + "[]".repeat(after.dimensions());
        }
        if (before.dimensions() + after.dimensions() == 0 && isTruth(before, after)) {
            return "::integer::" + name;
        }
        boolean byLabel = before.dimensions() == after.dimensions() && !PostgreSqlTypes.isOfServer(before);
        return (byLabel ? "::text" + "[]".repeat(before.dimensions()) : "") + "::" + name;
    }
}
