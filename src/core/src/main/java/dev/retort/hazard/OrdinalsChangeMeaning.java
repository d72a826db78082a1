package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition between two numbers is what is left of an enumeration kept by its numbers; its constants are not in the schema. */
final class OrdinalsChangeMeaning implements HazardRule {

    private static final Rule RULE = new Rule(
            "enum-numbers-change-meaning",
            HazardKind.WRONG_RESULT,
            "Where an enumeration is kept by its numbers, a constant that is moved, inserted or deleted changes what the stored numbers mean.",
            List.of(11),
            List.of(
                    "Look at the constants: only new ones at the end leave the stored numbers alone.",
                    "Otherwise map the stored numbers with op.execute in the same migration, or keep the names (EnumType.STRING)."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        Dialect dialect = circumstances.dialect();
        if (operation instanceof Operation.AlterColumn alter) {
            return isOtherRange(alter.before().check(), alter.after().check(), dialect)
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
                                        && isOtherRange(old.expression(), check.expression(), dialect))
                ? hazard(add.table())
                : Optional.empty();
    }

    private static Optional<Hazard> hazard(QualifiedName table) {
        return Optional.of(RULE.hazard("numbers in " + table + " mean other constants if one came before the last,"
                + " moved or went: look at the enumeration."));
    }

    private static boolean isOtherRange(@Nullable String old, @Nullable String check, Dialect dialect) {
        Optional<AllowedValues> before = ordinals(old, dialect);
        Optional<AllowedValues> after = ordinals(check, dialect);
        return before.isPresent()
                && after.isPresent()
                && !before.equals(after)
                && before.get().column().equalsIgnoreCase(after.get().column());
    }

    private static Optional<AllowedValues> ordinals(@Nullable String condition, Dialect dialect) {
        return Optional.ofNullable(condition)
                .flatMap(text -> AllowedValues.of(text, dialect))
                .filter(values -> values.range()
                        .filter(range -> range.first().signum() == 0)
                        .isPresent());
    }
}
