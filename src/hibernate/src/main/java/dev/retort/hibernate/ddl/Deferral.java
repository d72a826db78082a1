package dev.retort.hibernate.ddl;

import dev.retort.schema.Deferrability;
import java.util.Optional;

/**
 * The clause {@code deferrable initially deferred}, or either half of it.
 *
 * @param deferrability what it says
 * @param end the position behind it
 */
record Deferral(Deferrability deferrability, int end) {

    /** The clause at the position, if there is one. */
    static Optional<Deferral> at(SqlText text, int position) {
        int behind = text.at(position, "deferrable") ? position + 1 : position;
        if (text.at(behind, "initially")) {
            boolean deferred = text.at(behind + 1, "deferred");
            return Optional.of(new Deferral(
                    deferred
                            ? Deferrability.INITIALLY_DEFERRED
                            : behind > position ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.NOT_DEFERRABLE,
                    behind + 2));
        }
        return behind > position
                ? Optional.of(new Deferral(Deferrability.INITIALLY_IMMEDIATE, behind))
                : Optional.empty();
    }
}
