package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;

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
        return operation instanceof Operation.AddConstraint add
                        && add.constraint() instanceof CheckConstraint check
                        && circumstances.migration().stream()
                                .anyMatch(other -> other instanceof Operation.DropConstraint drop
                                        && drop.table().equals(add.table())
                                        && drop.constraint() instanceof CheckConstraint old
                                        && isOtherRange(old, check, circumstances.dialect()))
                ? Optional.of(
                        RULE.hazard("numbers in " + add.table() + " mean other constants if one came before the last,"
                                + " moved or went: look at the enumeration."))
                : Optional.empty();
    }

    private static boolean isOtherRange(CheckConstraint old, CheckConstraint check, Dialect dialect) {
        Optional<AllowedValues> before = AllowedValues.of(old.expression(), dialect);
        Optional<AllowedValues> after = AllowedValues.of(check.expression(), dialect);
        return before.flatMap(AllowedValues::range)
                        .filter(OrdinalsChangeMeaning::countsFromZero)
                        .isPresent()
                && after.flatMap(AllowedValues::range)
                        .filter(OrdinalsChangeMeaning::countsFromZero)
                        .isPresent()
                && before.map(AllowedValues::column).equals(after.map(AllowedValues::column))
                && !before.equals(after);
    }

    private static boolean countsFromZero(AllowedValues.Range range) {
        return range.first().signum() == 0;
    }
}
