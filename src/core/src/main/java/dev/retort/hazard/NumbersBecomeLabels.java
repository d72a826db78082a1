package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An enumeration that was kept by its numbers is kept by its names, or the other way round: no server knows which number is
 * which name. Whether a column holds one, its condition says.
 */
final class NumbersBecomeLabels implements HazardRule {

    static final Rule RULE = new Rule(
            "enum-numbers-become-names",
            HazardKind.FAILS_ON_ROWS,
            "An enumeration kept by its numbers is to be kept by its names, or the other way round, and no server knows which is which.",
            List.of(11),
            List.of(
                    "Add a column of the new type.",
                    "Map every number to its name with op.execute.",
                    "Drop the old column and rename the new one."));

    @Override
    public Rule about() {
        return RULE;
    }

    private static final Set<String> NUMBERS = Set.of("tinyint", "smallint", "integer", "bigint");
    private static final Set<String> TEXTS = Set.of("varchar", "char", "text");
    private static final Pattern LABEL = Pattern.compile("'[^']*'");

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (!(operation instanceof Operation.AlterColumn alter)) {
            return Optional.empty();
        }
        SqlType before = alter.before().type();
        SqlType after = alter.after().type();
        String column = alter.table() + "." + alter.after().name();
        if (NUMBERS.contains(before.name()) && isOfLabels(alter, after, circumstances)) {
            return Optional.of(hazard(column, "numbers", "names", isInline(after) ? COUNTED : "0 becomes '0'"));
        }
        return NUMBERS.contains(after.name()) && isOfLabels(alter, before, circumstances)
                ? Optional.of(hazard(column, "names", "numbers", isInline(before) ? COUNTED : "no name is one"))
                : Optional.empty();
    }

    /** Measured on MariaDB, MySQL and H2, without a word. */
    private static final String COUNTED = "the server counts the names from 1, where Java begins with 0";

    private static boolean isInline(SqlType type) {
        return type.name().equals("enum") && !type.arguments().isEmpty();
    }

    private static Hazard hazard(String column, String from, String to, String what) {
        return RULE.hazard("the values of " + column + " go from the " + from + " of an enumeration to its " + to
                + ", and " + what + ": map them by hand, with op.execute and a column of the new type beside.");
    }

    private static boolean isOfLabels(Operation.AlterColumn alter, SqlType type, Circumstances circumstances) {
        return isInline(type)
                || isEnumeration(type, circumstances)
                || TEXTS.contains(type.name())
                        && circumstances
                                .changes()
                                .on(alter.table())
                                .anyMatch(other ->
                                        isCheckOfLabels(other, alter.after().name()));
    }

    private static boolean isEnumeration(SqlType type, Circumstances circumstances) {
        return circumstances.known().enumTypes().stream().anyMatch(known -> type.isCalled(known.name()))
                || circumstances.migration().stream()
                        .anyMatch(other -> other instanceof Operation.CreateEnumType create
                                        && type.isCalled(create.type().name())
                                || other instanceof Operation.DropEnumType drop
                                        && type.isCalled(drop.type().name()));
    }

    private static boolean isCheckOfLabels(Operation operation, String column) {
        if (operation instanceof Operation.AddConstraint add) {
            return add.constraint() instanceof CheckConstraint check && lists(check, column);
        }
        return operation instanceof Operation.DropConstraint drop
                && drop.constraint() instanceof CheckConstraint check
                && lists(check, column);
    }

    private static boolean lists(CheckConstraint check, String column) {
        String text = check.expression();
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)")
                        .matcher(text)
                        .find()
                && LABEL.matcher(text).find();
    }
}
