package dev.retort.lint;

import dev.retort.hazard.Hazard;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement of hand-written SQL does, as far as it can be told.
 *
 * @param operations what it does that the vocabulary of operations has a word for
 * @param hazards what may hurt of it for which there is no operation
 */
record SqlReading(List<Operation> operations, List<Hazard> hazards) {

    /** A statement that does nothing to speak of. */
    static final SqlReading HARMLESS = new SqlReading(List.of(), List.of());

    SqlReading {
        operations = List.copyOf(operations);
        hazards = List.copyOf(hazards);
    }

    static SqlReading of(Operation... operations) {
        return new SqlReading(List.of(operations), List.of());
    }

    static SqlReading of(Hazard hazard) {
        return new SqlReading(List.of(), List.of(hazard));
    }

    /** This one, and then another. */
    SqlReading and(SqlReading other) {
        List<Operation> both = new ArrayList<>(operations);
        both.addAll(other.operations);
        List<Hazard> all = new ArrayList<>(hazards);
        all.addAll(other.hazards);
        return new SqlReading(both, all);
    }

    /** This one with one more hazard where that is so. */
    SqlReading andIf(boolean condition, Hazard hazard) {
        return condition ? and(of(hazard)) : this;
    }
}
