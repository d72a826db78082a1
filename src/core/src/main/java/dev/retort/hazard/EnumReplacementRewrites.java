package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A type that is made anew under its name leaves no column as it was. */
final class EnumReplacementRewrites extends HeldLockRule {

    private static final Rule RULE = new Rule(
            "enum-replaced-rewrites",
            HazardKind.LOCK,
            "A label that goes, moves, or is used in the transaction that adds it, has the type made anew, and with it every row of the tables that have a column of it.",
            List.of(9, 57, 122),
            List.of(
                    "Leave labels that nobody uses where they are.",
                    "Use a new label in the next migration, so that it can be added without more.",
                    "Otherwise take a time at which few use those tables."));

    EnumReplacementRewrites() {
        super(RULE, Shape.CHANGE_TYPE);
    }

    @Override
    Optional<String> reason(Operation operation, Circumstances circumstances) {
        Dialect dialect = circumstances.dialect();
        return operation instanceof Operation.AlterEnumType alter && dialect.isReplaced(alter, circumstances.own())
                ? dialect.impacts()
                        .of(Shape.CHANGE_TYPE)
                        .filter(Impact::grows)
                        .map(impact -> "rewrites every table that has a column of "
                                + alter.after().name() + " while "
                                + impact.lock().blocks().words() + " wait ("
                                + impact.lock().words() + ").")
                : Optional.empty();
    }
}
