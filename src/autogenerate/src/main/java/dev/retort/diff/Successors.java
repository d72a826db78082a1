package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets new sequences go on behind the rows of the columns that number themselves no longer: an entity whose key comes from a
 * sequence instead of an identity would get numbers that its rows have. No schema says which sequence numbers which table;
 * its name does, or that there is one of each.
 */
final class Successors {

    private Successors() {}

    static List<Operation> of(List<Operation> operations) {
        List<Sequence> sequences = new ArrayList<>();
        List<Operation.AlterColumn> columns = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateSequence create) {
                sequences.add(create.sequence());
            } else if (operation instanceof Operation.AlterColumn alter
                    && alter.before().identity() != null
                    && alter.after().identity() == null) {
                columns.add(alter);
            }
        }
        boolean onePair = sequences.size() == 1 && columns.size() == 1;
        return sequences.stream()
                .flatMap(sequence -> predecessor(sequence, columns, onePair).stream()
                        .map(column -> (Operation) new Operation.ContinueSequence(
                                sequence, column.table(), column.after().name())))
                .toList();
    }

    private static Optional<Operation.AlterColumn> predecessor(
            Sequence sequence, List<Operation.AlterColumn> columns, boolean onePair) {
        Optional<Operation.AlterColumn> named = columns.stream()
                .filter(column -> isNamedAfter(sequence.name(), column.table()))
                .max(Comparator.comparing(column -> column.table().name().length()));
        return onePair ? Optional.of(columns.get(0)) : named;
    }

    private static boolean isNamedAfter(QualifiedName sequence, QualifiedName table) {
        return sequence.name().toLowerCase(Locale.ROOT).startsWith(table.name().toLowerCase(Locale.ROOT) + "_");
    }
}
