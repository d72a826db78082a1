package dev.retort.hazard;

import dev.retort.dialect.UnfitValues;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type that does not hold every value of the one before refuses some, or rounds or cuts them. */
final class ShrinkingTypeLosesValues implements HazardRule {

    static final Rule RULE = new Rule(
            "narrower-type",
            HazardKind.FAILS_ON_ROWS,
            "A type that does not hold every value of the one before refuses some, or rounds or cuts them.",
            List.of(6, 7),
            List.of("Count the values that do not fit.", "Change them, or keep the wider type.", "Change the type."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AlterColumn alter
                && isNarrower(alter, circumstances)
                && circumstances.unfitValues(alter) == UnfitValues.REFUSED) {
            return Optional.of(RULE.hazard(
                    alter.before().type() + " to " + alter.after().type() + " fails on values of " + alter.table() + "."
                            + alter.after().name() + " that do not fit, or changes them; look for them first."));
        }
        return operation instanceof Operation.AlterCompositeType alter ? ofAttributes(alter) : Optional.empty();
    }

    /** Whether a column's values may not all fit its new type. */
    static boolean isNarrower(Operation.AlterColumn alter, Circumstances circumstances) {
        return alter.before().generated() == null
                && !EnumLabelsMove.areEnumerations(alter)
                && !TypeWidening.keepsValues(alter, circumstances.dialect())
                && !TypeWidening.changesZoneAlone(alter, circumstances.dialect())
                && !Labels.areKept(alter, circumstances)
                && !circumstances.keepsAlike(alter);
    }

    private static Optional<Hazard> ofAttributes(Operation.AlterCompositeType alter) {
        String narrower = alter.before().attributes().stream()
                .flatMap(before -> alter.after().attributes().stream()
                        .filter(after -> after.name().equals(before.name()))
                        .filter(after -> !TypeWidening.holdsEveryValue(after.type(), before.type()))
                        .map(after -> before.name() + " (" + before.type() + " to " + after.type() + ")"))
                .collect(Collectors.joining(", "));
        return narrower.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.hazard("a change of " + narrower + " fails on values in columns of "
                        + alter.after().name() + " that do not fit, or changes them; look for them first."));
    }
}
