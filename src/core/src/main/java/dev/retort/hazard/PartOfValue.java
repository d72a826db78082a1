package dev.retort.hazard;

import dev.retort.schema.SqlType;
import java.util.List;

/** Types that keep a part of what a value says and drop the rest: the day of a moment or its time, whether a number is zero. */
final class PartOfValue {

    private static final List<String> MOMENTS = List.of("timestamp", "datetime");
    private static final List<String> PARTS_OF_MOMENTS = List.of("date", "time");
    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "integer", "bigint");

    private PartOfValue() {}

    /** Whether no more than a part of the values of one type remains in the other. */
    static boolean remains(SqlType before, SqlType after) {
        return MOMENTS.contains(before.name()) && PARTS_OF_MOMENTS.contains(after.name())
                || isNumber(before) && after.name().equals("boolean");
    }

    private static boolean isNumber(SqlType type) {
        return INTEGERS.contains(type.name()) || Digits.areBehindPoint(type);
    }
}
