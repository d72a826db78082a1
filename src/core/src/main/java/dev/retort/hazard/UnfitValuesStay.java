package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnfitValues;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Where a declared type is no more than a wish, one that does not hold every value of the one before refuses none of them. */
final class UnfitValuesStay implements HazardRule {

    static final Rule RULE = new Rule(
            "unfit-values-stay",
            HazardKind.WRONG_RESULT,
            "Where a declared type refuses nothing, values that do not fit stay as they are or are rounded, texts that read as a"
                    + " number become it, and the application reads something else.",
            List.of(6, 7),
            List.of(
                    "Look for the values that do not fit: typeof(column) tells what each is kept as.",
                    "Change them, or keep the type.",
                    "Change the type."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return !dialect.roundsValues();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && ShrinkingTypeLosesValues.isNarrower(alter, circumstances)
                        && !circumstances.isNew(alter.table())
                ? what(circumstances.unfitValues(alter)).map(what -> hazard(alter, what))
                : Optional.empty();
    }

    private static Optional<String> what(UnfitValues unfit) {
        return switch (unfit) {
            case REFUSED, NONE -> Optional.empty();
            case KEPT -> Optional.of(KEPT);
            case READ_AS_NUMBERS ->
                Optional.of("a text that reads as a number becomes it, so that '007' is 7, and " + KEPT);
            case ROUNDED -> Optional.of("numbers keep 15 digits, and " + KEPT);
        };
    }

    private static final String KEPT =
            "what does not fit stays as it is, so that the application fails on it or reads something else";

    private static Hazard hazard(Operation.AlterColumn alter, String what) {
        return RULE.hazard(alter.before().type() + " to " + alter.after().type() + " refuses no value of "
                + alter.table() + "." + alter.after().name() + ": " + what + "; look for such values first.");
    }
}
