package dev.retort.lint;

import dev.retort.hazard.Hazard;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a statement of hand-written SQL does, as far as it can be told.
 *
 * @param operations what it does that the vocabulary of operations has a word for
 * @param hazards what may hurt of it for which there is no operation
 * @param unread those of the operations that add a constraint without a look at the rows, which nonetheless is valid
 * @param converted those of the operations that change a type, and say how one value becomes another
 * @param unsure those of the operations that may find what they make there, and then make nothing
 * @param noted what it does that hurts nobody, and is known afterwards
 */
record SqlReading(
        List<Operation> operations,
        List<Hazard> hazards,
        Set<Operation> unread,
        Set<Operation> converted,
        Set<Operation> unsure,
        List<Operation> noted) {

    /** A statement that does nothing to speak of. */
    static final SqlReading HARMLESS = new SqlReading(List.of(), List.of());

    SqlReading {
        operations = List.copyOf(operations);
        hazards = List.copyOf(hazards);
        unread = Set.copyOf(unread);
        converted = Set.copyOf(converted);
        unsure = Set.copyOf(unsure);
        noted = List.copyOf(noted);
    }

    SqlReading(List<Operation> operations, List<Hazard> hazards) {
        this(operations, hazards, Set.of(), Set.of(), Set.of(), List.of());
    }

    static SqlReading of(Operation... operations) {
        return new SqlReading(List.of(operations), List.of());
    }

    static SqlReading of(Hazard hazard) {
        return new SqlReading(List.of(), List.of(hazard));
    }

    /** One that takes a moment, whatever an operation of the kind takes elsewhere. */
    static SqlReading noting(Operation operation) {
        return new SqlReading(List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of(operation));
    }

    /** This one, and then another. */
    SqlReading and(SqlReading other) {
        return new SqlReading(
                joined(operations, other.operations),
                joined(hazards, other.hazards),
                union(unread, other.unread),
                union(converted, other.converted),
                union(unsure, other.unsure),
                joined(noted, other.noted));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<Operation> union(Set<Operation> some, Set<Operation> others) {
        Set<Operation> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** This one, whose text says how the values of its columns become others. */
    SqlReading withConversion() {
        return new SqlReading(operations, hazards, unread, Set.copyOf(operations), unsure, noted);
    }

    /** This one, which says IF NOT EXISTS of what it makes. */
    SqlReading withDoubt() {
        return new SqlReading(operations, hazards, unread, converted, Set.copyOf(operations), noted);
    }

    /** This one, whose foreign keys are added without a look at the rows. */
    SqlReading withKeysUnread() {
        Set<Operation> keys = operations.stream()
                .filter(operation ->
                        operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey)
                .collect(Collectors.toSet());
        return new SqlReading(operations, hazards, keys, converted, unsure, noted);
    }

    /** This one with one more hazard where that is so. */
    SqlReading andIf(boolean condition, Hazard hazard) {
        return condition ? and(of(hazard)) : this;
    }
}
