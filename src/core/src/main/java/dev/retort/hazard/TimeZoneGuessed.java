package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Which moment a time without a zone is, the session's setting decides. */
final class TimeZoneGuessed implements HazardRule {

    static final Rule RULE = new Rule(
            "time-zone-guessed",
            HazardKind.WRONG_RESULT,
            "Values between moments with and without time zone are converted by the time zone of the session that runs the migration.",
            List.of(59, 60),
            List.of(
                    "On PostgreSQL say the zone: write the change with op.execute and USING column AT TIME ZONE 'zone'.",
                    "Or set the session's time zone to the one in which the values were written."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().guessesTimeZones();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && circumstances.dialect().impacts().guessesTimeZone(alter)
                ? Optional.of(RULE.hazard("the session's time zone decides what moments " + alter.table() + "."
                        + alter.after().name() + " then holds."))
                : Optional.empty();
    }
}
