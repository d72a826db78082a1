package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** Which conversions PostgreSQL has no cast for, so that a value goes through its text. */
final class PostgreSqlCasts {

    private PostgreSqlCasts() {}

    /** Enumerations become each other, or anything else but text, by their labels alone. */
    static boolean needText(SqlType from, SqlType to) {
        SqlType before = PostgreSqlTypes.normalise(from);
        SqlType after = PostgreSqlTypes.normalise(to);
        return before.dimensions() == 0
                && after.dimensions() == 0
                && !PostgreSqlTypes.isBuiltIn(before)
                && !List.of("text", "varchar", "char").contains(after.name());
    }
}
