package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which values of one type do not fit another, or change in it: each state with the condition that tells it. */
final class PostgreSqlValueChecks {

    /** The version that brought {@code pg_input_is_valid}. */
    private static final int ASKS_INPUT = 16;

    private static final Map<String, String> RANGES = Map.of(
            "smallint", "-32768 and 32767",
            "integer", "-2147483648 and 2147483647",
            "bigint", "-9223372036854775808 and 9223372036854775807");
    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final List<String> TEXTS = List.of("varchar", "char", "text", "bpchar");
    private static final List<String> TIMES = List.of("timestamp", "time");

    private final int majorVersion;

    PostgreSqlValueChecks(int majorVersion) {
        this.majorVersion = majorVersion;
    }

    Map<String, String> of(String column, SqlType from, SqlType to) {
        SqlType before = PostgreSqlTypes.normalise(from);
        SqlType after = PostgreSqlTypes.normalise(to);
        Map<String, String> checks = new LinkedHashMap<>();
        if (before.equals(after) || before.dimensions() + after.dimensions() > 0 || isLargeObject(before, after)) {
            return checks;
        }
        if (TEXTS.contains(after.name())) {
            length(checks, column, after);
        } else if (NUMBERS.contains(before.name())) {
            number(checks, column, after);
        } else if (before.name().equals(after.name()) && TIMES.contains(after.name())) {
            checks.put("rounded", column + " <> " + column + "::" + after.sql());
        } else if (before.name().equals("timestamp") && after.name().equals("date")) {
            checks.put("not at the beginning of a day", column + " <> " + column + "::date");
        } else if (TEXTS.contains(before.name()) && majorVersion >= ASKS_INPUT) {
            String type = "'" + after.sql().replace("'", "''") + "'";
            checks.put("no valid " + after, "not pg_input_is_valid(" + column + "::text, " + type + ")");
        }
        return checks;
    }

    /** What is in it is for nobody to ask who only reads numbers. */
    private static boolean isLargeObject(SqlType before, SqlType after) {
        return before.name().equals("oid") || after.name().equals("oid");
    }

    private static void length(Map<String, String> checks, String column, SqlType after) {
        int length = after.argument(0, 0);
        if (length > 0) {
            String characters = length == 1 ? " character" : " characters";
            checks.put("longer than " + length + characters, "char_length(" + column + "::text) > " + length);
        }
    }

    private static void number(Map<String, String> checks, String column, SqlType after) {
        String range = RANGES.get(after.name());
        if (range != null) {
            checks.put("out of the range of " + after, "round(" + column + "::numeric) not between " + range);
            checks.put("rounded", column + "::numeric <> round(" + column + "::numeric)");
        } else if (after.name().equals("numeric") && after.arguments().size() == 2) {
            int scale = after.argument(1, 0);
            String rounded = "round(" + column + "::numeric, " + scale + ")";
            checks.put(
                    "out of the range of " + after,
                    "abs(" + rounded + ") >= 10::numeric ^ " + (after.argument(0, 0) - scale));
            checks.put("rounded", column + "::numeric <> " + rounded);
        } else if (after.name().equals("real")) {
            checks.put("rounded", roundedToReal(column));
        } else if (after.name().equals("boolean")) {
            checks.put("neither 0 nor 1", column + " not in (0, 1)");
        }
    }

    /** A number out of the type's range is refused by the cast itself. */
    private static String roundedToReal(String column) {
        String number = column + "::double precision";
        return "case when abs(" + number + ") between 1.2e-38 and 3.4e38 then " + number + " <> " + column
                + "::real::double precision else " + column + " <> 0 end";
    }
}
