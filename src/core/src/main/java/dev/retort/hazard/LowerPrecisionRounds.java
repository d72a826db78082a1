package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type that tells less apart, with fewer digits or without the time of day: no server refuses it, all round or cut. */
final class LowerPrecisionRounds implements HazardRule {

    private static final Rule RULE = new Rule(
            "lower-precision",
            HazardKind.DATA_LOSS,
            "A type with fewer digits, or without the day or its time, rounds or cuts every value without a word.",
            List.of(7),
            List.of(
                    "Count the rows whose value would change.",
                    "Keep the digits, or keep the old values in another column."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.roundsValues();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (!(operation instanceof Operation.AlterColumn alter)
                || alter.before().generated() != null
                || !concerns(circumstances.dialect())
                || !isLower(alter, circumstances.dialect())) {
            return Optional.empty();
        }
        return Optional.of(RULE.hazard(alter.before().type() + " to "
                + alter.after().type() + " " + whatHappens(alter, circumstances.dialect()) + " " + alter.table() + "."
                + alter.after().name() + "."));
    }

    private static String whatHappens(Operation.AlterColumn alter, Dialect dialect) {
        return isPart(TypeWidening.type(alter.before(), dialect), TypeWidening.type(alter.after(), dialect))
                ? "keeps a part of"
                : "rounds";
    }

    private static boolean isLower(Operation.AlterColumn alter, Dialect dialect) {
        SqlType before = TypeWidening.type(alter.before(), dialect);
        SqlType after = TypeWidening.type(alter.after(), dialect);
        return before.dimensions() == after.dimensions()
                && (isFraction(before) && INTEGERS.contains(after.name())
                        || digitsAhead(before) > digitsAhead(after) && FLOATS.contains(after.name())
                        || isPart(before, after)
                        || hasFewer(before, after));
    }

    /** What is neither the day nor its time, or whether a number is one at all. */
    private static boolean isPart(SqlType before, SqlType after) {
        return MOMENTS.contains(before.name()) && List.of("date", "time").contains(after.name())
                || after.name().equals("boolean") && (INTEGERS.contains(before.name()) || isFraction(before));
    }

    /**
     * How many decimal digits a number may have, of one with a binary point those that it surely keeps, and of a mediumint fewer than it has,
     * as the 24 bits of a float hold them all: https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-FLOAT.
     */
    private static int digitsAhead(SqlType type) {
        return switch (type.name()) {
            case "numeric" -> type.argument(0, MOST);
            case "float", "real" -> FEW;
            case "double precision" -> MANY;
            default -> DIGITS.getOrDefault(type.name(), 0);
        };
    }

    private static boolean isFraction(SqlType type) {
        return type.name().equals("numeric")
                        && type.argument(1, type.arguments().isEmpty() ? MOST : 0) > 0
                || FLOATS.contains(type.name());
    }

    private static boolean hasFewer(SqlType before, SqlType after) {
        return switch (after.name()) {
            case "numeric" ->
                before.name().equals("numeric")
                        && !after.arguments().isEmpty()
                        && after.argument(1, 0) < before.argument(1, MOST);
            case "timestamp", "time", "interval", "datetime" ->
                areAlike(before, after) && digits(after) < digits(before);
            default -> false;
        };
    }

    /** MySQL's two types for moments keep the same digits. */
    private static boolean areAlike(SqlType before, SqlType after) {
        return before.name().equals(after.name()) || MOMENTS.contains(before.name()) && MOMENTS.contains(after.name());
    }

    /** A moment without a word on its digits has all that the server knows. */
    private static int digits(SqlType type) {
        return type.argument(0, MOST);
    }

    private static final int FEW = 6;
    private static final int MANY = 15;
    private static final Map<String, Integer> DIGITS =
            Map.of("tinyint", 3, "smallint", 5, "mediumint", 6, "integer", 10, "bigint", 19);
    private static final int MOST = Integer.MAX_VALUE;
    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "integer", "bigint");
    private static final List<String> FLOATS = List.of("float", "real", "double precision");
    private static final List<String> MOMENTS = List.of("timestamp", "datetime");
}
