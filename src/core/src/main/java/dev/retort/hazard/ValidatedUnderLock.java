package dev.retort.hazard;

import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import dev.retort.schema.Enforcement;
import java.util.List;
import java.util.Optional;

/** What was split to lock for a moment locks for the whole look at the rows, as locks are held until the transaction ends. */
final class ValidatedUnderLock extends HeldLockRule {

    private static final Rule RULE = new Rule(
            "validated-under-lock",
            HazardKind.LOCK,
            "A constraint that is validated in the transaction that added it as not valid keeps the lock of that while every row is read.",
            List.of(82),
            List.of("Validate it in a migration of its own."));

    ValidatedUnderLock() {
        super(RULE, Shape.VALIDATE_CONSTRAINT);
    }

    @Override
    Optional<String> reason(Operation operation, Circumstances circumstances) {
        return circumstances.holdsLocks()
                        && operation instanceof Operation.ValidateConstraint validate
                        && circumstances.isWorthAWord(validate.table())
                        && circumstances.alone().on(validate.table()).anyMatch(other -> adds(other, validate))
                ? Optional.of("reads " + validate.table() + " under the lock that adding " + validate.name()
                        + " took in the same transaction.")
                : Optional.empty();
    }

    private static boolean adds(Operation other, Operation.ValidateConstraint validate) {
        return other instanceof Operation.AddConstraint add
                && add.constraint().enforcement() == Enforcement.NOT_VALID
                && validate.name().equals(add.constraint().name());
    }
}
