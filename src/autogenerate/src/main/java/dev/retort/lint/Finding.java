package dev.retort.lint;

import dev.retort.hazard.Hazard;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of a migration that is there.
 *
 * @param script the migration
 * @param direction which way it hurts
 * @param line the line of the migration's file, from 1; empty where the class file does not tell
 * @param hazard what may hurt
 * @param level how much it matters
 * @param accepted why it does no harm, in the words of the migration's author; null where nobody accepted it
 */
public record Finding(
        MigrationScript script,
        Direction direction,
        OptionalInt line,
        Hazard hazard,
        Level level,
        @Nullable String accepted) {

    /** Whether it is an error that nobody accepted. */
    public boolean isError() {
        return level == Level.ERROR && accepted == null;
    }

    Finding acceptedBecause(String reason) {
        return new Finding(script, direction, line, hazard, level, reason);
    }
}
