package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** A generator's sequence that is named after its table gets its new name or schema with the table's, and goes on counting. */
final class FollowingSequences {

    private final List<Operation> differences;
    private final List<String> notes;

    /**
     * The sequences among differences.
     *
     * @param differences what is dropped and added otherwise
     * @param notes where it is said what follows, as nobody was asked about it
     */
    FollowingSequences(List<Operation> differences, List<String> notes) {
        this.differences = differences;
        this.notes = notes;
    }

    /** Each rename, with those that follow it behind. */
    List<Operation> behind(List<Operation> renames, Schema current) {
        List<Operation> all = new ArrayList<>();
        for (Operation rename : renames) {
            all.add(rename);
            if (rename instanceof Operation.RenameTable table) {
                current.table(table.from()).ifPresent(before -> all.addAll(of(before, table.to(), current)));
            }
        }
        return all.stream().distinct().toList();
    }

    private List<Operation> of(Table before, QualifiedName newTable, Schema current) {
        return differences.stream()
                .filter(Operation.DropSequence.class::isInstance)
                .map(drop -> ((Operation.DropSequence) drop).sequence())
                .flatMap(sequence -> GeneratorNames.following(sequence.name(), before, newTable.name())
                        .map(newTable::sibling)
                        .filter(name -> comes(sequence, name))
                        .map(name -> follow(sequence, name, before))
                        .stream())
                .filter(rename -> !isHeld(rename, current))
                .toList();
    }

    /** What a column owns comes into another schema with its table alone: https://www.postgresql.org/docs/current/sql-altersequence.html. */
    static boolean isHeld(Operation rename, Schema current) {
        return rename instanceof Operation.RenameSequence sequence
                && sequence.moves()
                && current.sequences().stream()
                        .anyMatch(existing -> existing.name().equals(sequence.from()) && existing.owner() != null);
    }

    private Operation follow(Sequence sequence, QualifiedName name, Table table) {
        Operation.RenameSequence rename = new Operation.RenameSequence(sequence.name(), name);
        notes.add("sequence " + sequence.name()
                + (rename.moves() ? " is moved to " + name : " gets the name " + name.name()) + ", as table "
                + table.name() + (rename.moves() ? " is moved" : " gets another"));
        return rename;
    }

    private boolean comes(Sequence dropped, QualifiedName name) {
        return differences.contains(new Operation.CreateSequence(dropped.withName(name)));
    }
}
