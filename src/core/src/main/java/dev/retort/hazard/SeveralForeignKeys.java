package dev.retort.hazard;

import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds one hot table and waits for another one may be waited for himself. */
final class SeveralForeignKeys extends HeldLockRule {

    private static final Rule RULE = new Rule(
            "several-foreign-keys",
            HazardKind.LOCK,
            "Two or more foreign keys in one transaction hold locks on several tables at once, and may run into a deadlock with the application.",
            List.of(79),
            List.of("Add each foreign key in a migration of its own."));

    SeveralForeignKeys() {
        super(RULE, Shape.ADD_FOREIGN_KEY);
    }

    @Override
    Optional<String> reason(Operation operation, Circumstances circumstances) {
        return circumstances.holdsLocks() && isHeld(operation, circumstances) && isSecond(operation, circumstances)
                ? Optional.of(
                        "locks on the tables of " + keys(circumstances).count() + " new foreign keys are held at once.")
                : Optional.empty();
    }

    private static boolean isSecond(Operation operation, Circumstances circumstances) {
        return keys(circumstances).skip(1).findFirst().filter(operation::equals).isPresent();
    }

    private static Stream<Operation> keys(Circumstances circumstances) {
        return circumstances.own().stream().filter(other -> isHeld(other, circumstances));
    }

    /** One that is added online is committed before the next; one that is not valid locks both tables, too. */
    private static boolean isHeld(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AddConstraint add
                && !add.online()
                && add.constraint() instanceof ForeignKey key
                && circumstances.isWorthAWord(add.table())
                && circumstances.isWorthAWord(key.referencedTable());
    }
}
