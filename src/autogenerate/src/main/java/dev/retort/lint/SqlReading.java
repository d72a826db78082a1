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
 */
record SqlReading(
        List<Operation> operations,
        List<Hazard> hazards,
        Set<Operation> unread,
        Set<Operation> converted,
        Set<Operation> unsure) {

    /** A statement that does nothing to speak of. */
    static final SqlReading HARMLESS = new SqlReading(List.of(), List.of());

    SqlReading {
        operations = List.copyOf(operations);
        hazards = List.copyOf(hazards);
        unread = Set.copyOf(unread);
        converted = Set.copyOf(converted);
        unsure = Set.copyOf(unsure);
    }

    SqlReading(List<Operation> operations, List<Hazard> hazards) {
        this(operations, hazards, Set.of(), Set.of(), Set.of());
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
        return new SqlReading(
                both, all, union(unread, other.unread), union(converted, other.converted), union(unsure, other.unsure));
    }

    private static Set<Operation> union(Set<Operation> some, Set<Operation> others) {
        Set<Operation> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** This one, whose text says how the values of its columns become others. */
    SqlReading withConversion() {
        return new SqlReading(operations, hazards, unread, Set.copyOf(operations), unsure);
    }

    /** This one, which says IF NOT EXISTS of what it makes. */
    SqlReading withDoubt() {
        return new SqlReading(operations, hazards, unread, converted, Set.copyOf(operations));
    }

    /** This one, whose foreign keys are added without a look at the rows. */
    SqlReading withKeysUnread() {
        Set<Operation> keys = operations.stream()
                .filter(operation ->
                        operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey)
                .collect(Collectors.toSet());
        return new SqlReading(operations, hazards, keys, converted, unsure);
    }

    /** This one with one more hazard where that is so. */
    SqlReading andIf(boolean condition, Hazard hazard) {
        return condition ? and(of(hazard)) : this;
    }
}
