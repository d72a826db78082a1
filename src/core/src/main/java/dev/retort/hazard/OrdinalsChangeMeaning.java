package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand for other constants than before. Where migrations say the constants, they tell which; otherwise a condition
 * between two numbers is all that a schema has of an enumeration that is kept so.
 */
final class OrdinalsChangeMeaning implements HazardRule {

    private static final Rule RULE = new Rule(
            "enum-numbers-change-meaning",
            HazardKind.WRONG_RESULT,
            "Where an enumeration is kept by its numbers, a constant that is moved, inserted or deleted changes what the stored numbers mean.",
            List.of(11),
            List.of(
                    "Look at the constants: only new ones at the end leave the stored numbers alone.",
                    "Otherwise map the stored numbers with op.alterOrdinals in the same migration, which autogenerate writes where a migration says the constants of before, or keep the names (EnumType.STRING)."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AlterOrdinals alter) {
            return renamed(alter);
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return isOtherRange(alter.before().check(), alter.after().check(), alter.table(), circumstances)
                    ? hazard(alter.table())
                    : Optional.empty();
        }
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof CheckConstraint check
                        && circumstances
                                .changes()
                                .on(add.table())
                                .anyMatch(other -> other instanceof Operation.DropConstraint drop
                                        && drop.constraint() instanceof CheckConstraint old
                                        && isOtherRange(
                                                old.expression(), check.expression(), add.table(), circumstances))
                ? hazard(add.table())
                : Optional.empty();
    }

    /** Nothing tells a new name from another constant in the same place. */
    private static Optional<Hazard> renamed(Operation.AlterOrdinals alter) {
        List<String> renamed = alter.change().renamed();
        return renamed.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.hazard("rows of " + alter.table() + "." + alter.column() + " that meant "
                        + String.join(", that meant ", renamed)
                        + " from now on: if that is not the same under a new name, give them another number first."));
    }

    private static Optional<Hazard> hazard(QualifiedName table) {
        return Optional.of(RULE.hazard("numbers in " + table + " mean other constants if one came before the last,"
                + " moved or went: look at the enumeration."));
    }

    private static boolean isOtherRange(
            @Nullable String old, @Nullable String check, QualifiedName table, Circumstances circumstances) {
        Optional<AllowedValues> before = ordinals(old, circumstances.dialect());
        Optional<AllowedValues> after = ordinals(check, circumstances.dialect());
        return before.isPresent()
                && after.isPresent()
                && !before.equals(after)
                && before.get().column().equalsIgnoreCase(after.get().column())
                && !isSaid(table, after.get().column(), circumstances);
    }

    /** Whether the migration tells which constants the numbers stood for, and which they stand for. */
    private static boolean isSaid(QualifiedName table, String column, Circumstances circumstances) {
        return circumstances
                .changes()
                .on(table)
                .anyMatch(other -> other instanceof Operation.AlterOrdinals alter
                        && alter.column().equalsIgnoreCase(column)
                        && !alter.before().isEmpty()
                        && !alter.after().isEmpty());
    }

    private static Optional<AllowedValues> ordinals(@Nullable String condition, Dialect dialect) {
        return Optional.ofNullable(condition)
                .flatMap(text -> AllowedValues.of(text, dialect))
                .filter(values -> values.range()
                        .filter(range -> range.first().signum() == 0)
                        .isPresent());
    }
}
