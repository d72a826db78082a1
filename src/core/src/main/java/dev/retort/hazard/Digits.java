package dev.retort.hazard;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;

/** How many digits types tell apart: of a value with more, no server refuses any, all round or cut it. */
final class Digits {

    private static final int MOST = Integer.MAX_VALUE;
    private static final int OF_FLOAT = 6;
    private static final int OF_DOUBLE = 15;
    private static final Map<String, Integer> OF_INTEGERS =
            Map.of("tinyint", 3, "smallint", 5, "mediumint", 6, "integer", 10, "bigint", 19);

    private static final List<String> FLOATS = List.of("float", "real", "double precision");

    /** MySQL's two types for moments keep the same digits. */
    private static final List<String> MOMENTS = List.of("timestamp", "datetime");

    private Digits() {}

    /** Whether a type keeps fewer digits of the values of another one. */
    static boolean areFewer(SqlType before, SqlType after) {
        return areBehindPoint(before) && OF_INTEGERS.containsKey(after.name())
                || FLOATS.contains(after.name()) && ahead(before) > ahead(after)
                || isScaleSmaller(before, after)
                || areOfSecondsFewer(before, after);
    }

    /** Whether the numbers of a type are more than whole ones. */
    static boolean areBehindPoint(SqlType type) {
        return type.name().equals("numeric")
                        && type.argument(1, type.arguments().isEmpty() ? MOST : 0) > 0
                || FLOATS.contains(type.name());
    }

    /**
     * How many decimal digits a number may have, of one with a binary point those that it surely keeps, and of a mediumint fewer than it has,
     * as the 24 bits of a float hold them all: https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-FLOAT.
     */
    private static int ahead(SqlType type) {
        return switch (type.name()) {
            case "numeric" -> type.argument(0, MOST);
            case "float", "real" -> OF_FLOAT;
            case "double precision" -> OF_DOUBLE;
            default -> OF_INTEGERS.getOrDefault(type.name(), 0);
        };
    }

    private static boolean isScaleSmaller(SqlType before, SqlType after) {
        return before.name().equals("numeric")
                && after.name().equals("numeric")
                && !after.arguments().isEmpty()
                && after.argument(1, 0) < before.argument(1, MOST);
    }

    private static boolean areOfSecondsFewer(SqlType before, SqlType after) {
        return haveSeconds(before, after) && ofSecond(after) < ofSecond(before);
    }

    private static boolean haveSeconds(SqlType before, SqlType after) {
        return MOMENTS.contains(before.name()) && MOMENTS.contains(after.name())
                || before.name().equals(after.name())
                        && List.of("time", "interval").contains(after.name());
    }

    /** A moment without a word on its digits has all that the server knows. */
    private static int ofSecond(SqlType type) {
        return type.argument(0, MOST);
    }
}
