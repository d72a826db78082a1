package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Knows which types hold every value of which others; of all that is not known here, nothing is promised. */
final class TypeWidening {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "integer", "bigint");
    private static final Map<String, Integer> DIGITS =
            Map.of("tinyint", 3, "smallint", 5, "mediumint", 7, "integer", 10, "bigint", 19);
    private static final List<String> TEXTS = List.of("char", "varchar", "text");

    /** Each holds the values of those before it: https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html. */
    private static final List<List<String>> SIZES = List.of(
            List.of("tinytext", "text", "mediumtext", "longtext"),
            List.of("tinyblob", "blob", "mediumblob", "longblob"));

    private static final List<String> LARGE_TEXTS = List.of("mediumtext", "longtext", "clob");
    private static final List<String> LARGE_BYTES = List.of("blob", "mediumblob", "longblob");
    private static final List<String> FLOATS = List.of("float", "real", "double precision");
    private static final List<String> DOUBLE = List.of("double precision");
    private static final Map<String, List<String>> WIDER = Map.ofEntries(
            Map.entry("boolean", INTEGERS),
            Map.entry("tinyint", FLOATS),
            Map.entry("smallint", FLOATS),
            Map.entry("mediumint", DOUBLE),
            Map.entry("integer", DOUBLE),
            Map.entry("float", DOUBLE),
            Map.entry("real", DOUBLE),
            Map.entry("char", LARGE_TEXTS),
            Map.entry("varchar", LARGE_TEXTS),
            Map.entry("varbinary", LARGE_BYTES),
            Map.entry("json", List.of("jsonb")),
            Map.entry("cidr", List.of("inet")),
            Map.entry("date", List.of("timestamp", "datetime")));

    /** Types that hold the values of others which are no longer. */
    private static final Map<String, String> LONGER = Map.of("binary", "varbinary", "timestamp", "datetime");

    /** The length of the longest text that a value is written as. */
    private static final Map<String, Integer> LETTERS =
            Map.of("boolean", 5, "tinyint", 4, "smallint", 6, "mediumint", 8, "integer", 11, "bigint", 20, "uuid", 36);

    private TypeWidening() {}

    /** Whether a column's values all fit its new type, as its database understands both. */
    static boolean keepsValues(Operation.AlterColumn alter, Dialect dialect) {
        SqlType before = type(alter.before(), dialect);
        SqlType after = type(alter.after(), dialect);
        return holdsEveryValue(after, before) && !dialect.isNarrowerHere(before, after);
    }

    /** The one form of a column's type, with the digits that go without saying. */
    static SqlType type(Column column, Dialect dialect) {
        return dialect.withDigits(column.type());
    }

    static boolean holdsEveryValue(SqlType after, SqlType before) {
        if (after.equals(before) || isLarger(after, before)) {
            return true;
        }
        if (after.equals(SqlType.of("text"))) {
            return SIZES.stream().noneMatch(sizes -> sizes.contains(before.name()));
        }
        if (isUnsigned(before) && isInteger(after)) {
            return INTEGERS.indexOf(after.name()) > INTEGERS.indexOf(before.name());
        }
        if (after.dimensions() != before.dimensions() || !after.modifier().equals(before.modifier())) {
            return false;
        }
        if (after.name().equals("varchar") && LETTERS.containsKey(before.name())) {
            return limit(after, 0) >= LETTERS.getOrDefault(before.name(), UNLIMITED);
        }
        if (hasLabels(before)) {
            return after.name().equals("varchar")
                    ? limit(after, 0) >= longestLabel(before)
                    : after.name().equals(before.name()) && after.arguments().containsAll(before.arguments());
        }
        if (INTEGERS.contains(before.name())) {
            return holdsInteger(after, before);
        }
        if (TEXTS.contains(before.name())) {
            return (after.name().equals("varchar") || after.name().equals(before.name())) && isLonger(after, before)
                    || isWider(after, before);
        }
        boolean alike = after.name().equals(before.name())
                || LONGER.getOrDefault(before.name(), "").equals(after.name());
        return alike && isLonger(after, before) || isWider(after, before);
    }

    /** Whether a moment only comes to know its time zone, or no longer does: none is refused, and which one it is, another rule asks. */
    static boolean changesZoneAlone(Operation.AlterColumn alter, Dialect dialect) {
        SqlType before = type(alter.before(), dialect);
        SqlType after = type(alter.after(), dialect);
        return before.name().equals("timestamp")
                && !before.modifier().equals(after.modifier())
                && holdsEveryValue(after.withModifier(""), before.withModifier(""));
    }

    private static boolean isUnsigned(SqlType type) {
        return INTEGERS.contains(type.name()) && type.modifier().equals("unsigned");
    }

    private static boolean isInteger(SqlType type) {
        return INTEGERS.contains(type.name()) && type.modifier().isEmpty() && type.dimensions() == 0;
    }

    /** Several labels of a SET stand behind one another, with commas between them. */
    private static int longestLabel(SqlType type) {
        IntStream lengths = type.arguments().stream()
                .mapToInt(label -> label.replace("''", "'").length() - 2);
        return type.name().equals("set")
                ? lengths.map(length -> length + 1).sum() - 1
                : lengths.max().orElse(0);
    }

    private static boolean isWider(SqlType after, SqlType before) {
        return WIDER.getOrDefault(before.name(), List.of()).contains(after.name());
    }

    private static boolean isLarger(SqlType after, SqlType before) {
        return after.arguments().isEmpty()
                && after.dimensions() == before.dimensions()
                && SIZES.stream()
                        .anyMatch(sizes -> sizes.contains(before.name())
                                && sizes.indexOf(after.name()) >= sizes.indexOf(before.name()));
    }

    private static boolean hasLabels(SqlType type) {
        return type.arguments().stream().anyMatch(argument -> argument.startsWith("'"));
    }

    private static boolean holdsInteger(SqlType after, SqlType before) {
        return INTEGERS.indexOf(after.name()) >= INTEGERS.indexOf(before.name())
                || isWider(after, before)
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
