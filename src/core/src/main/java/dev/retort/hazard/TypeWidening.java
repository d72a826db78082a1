package dev.retort.hazard;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;

/** Knows which types hold every value of which others; of all that is not known here, nothing is promised. */
final class TypeWidening {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);
    private static final List<String> TEXTS = List.of("char", "varchar", "text");
    private static final Map<String, List<String>> WIDER = Map.of(
            "smallint", List.of("real", "double precision"),
            "integer", List.of("double precision"),
            "real", List.of("double precision"),
            "json", List.of("jsonb"),
            "date", List.of("timestamp"));

    private TypeWidening() {}

    static boolean holdsEveryValue(SqlType after, SqlType before) {
        if (after.equals(before) || after.equals(SqlType.of("text"))) {
            return true;
        }
        if (after.dimensions() != before.dimensions() || !after.modifier().equals(before.modifier())) {
            return false;
        }
        if (hasLabels(before)) {
            return after.name().equals(before.name()) && after.arguments().containsAll(before.arguments());
        }
        if (INTEGERS.contains(before.name())) {
            return holdsInteger(after, before);
        }
        if (TEXTS.contains(before.name())) {
            return (after.name().equals("varchar") || after.name().equals(before.name())) && isLonger(after, before);
        }
        return after.name().equals(before.name()) && isLonger(after, before)
                || WIDER.getOrDefault(before.name(), List.of()).contains(after.name());
    }

    private static boolean hasLabels(SqlType type) {
        return type.arguments().stream().anyMatch(argument -> argument.startsWith("'"));
    }

    private static boolean holdsInteger(SqlType after, SqlType before) {
        return INTEGERS.indexOf(after.name()) >= INTEGERS.indexOf(before.name())
                || WIDER.getOrDefault(before.name(), List.of()).contains(after.name())
                || after.name().equals("numeric")
                        && wholeDigits(after) >= DIGITS.getOrDefault(before.name(), UNLIMITED);
    }

    private static boolean isLonger(SqlType after, SqlType before) {
        return limit(after, 0) >= limit(before, 0)
                && limit(after, 1) >= limit(before, 1)
                && wholeDigits(after) >= wholeDigits(before);
    }

    /** Digits before the point; where nothing is said there is no limit. */
    private static int wholeDigits(SqlType type) {
        return type.arguments().size() < 2 ? UNLIMITED : type.argument(0, 0) - type.argument(1, 0);
    }

    private static int limit(SqlType type, int position) {
        return type.argument(position, UNLIMITED);
    }
}
