package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.List;
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
        return operation instanceof Operation.AlterColumn alter
                        && alter.before().generated() == null
                        && concerns(circumstances.dialect())
                ? whatHappens(alter, circumstances.dialect()).map(verb -> RULE.hazard(sentence(alter, verb)))
                : Optional.empty();
    }

    /** What the server does to the values; empty where it keeps them. */
    private static Optional<String> whatHappens(Operation.AlterColumn alter, Dialect dialect) {
        SqlType before = TypeWidening.type(alter.before(), dialect);
        SqlType after = TypeWidening.type(alter.after(), dialect);
        if (before.dimensions() != after.dimensions()) {
            return Optional.empty();
        }
        if (PartOfValue.remains(before, after)) {
            return Optional.of("keeps a part of");
        }
        return Digits.areFewer(before, after) ? Optional.of("rounds") : Optional.empty();
    }

    private static String sentence(Operation.AlterColumn alter, String verb) {
        return alter.before().type() + " to " + alter.after().type() + " " + verb + " " + alter.table() + "."
                + alter.after().name() + ".";
    }
}
