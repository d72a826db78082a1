package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/** The changes of a table whose primary key goes and comes again, as a table WITHOUT ROWID is never without one. */
final class SqliteKeys {

    private SqliteKeys() {}

    /** The operations with all changes of such a table from the old key to the new one behind those of other tables in between. */
    static List<Operation> together(List<Operation> migration) {
        List<Operation> ordered = new ArrayList<>(migration);
        for (Operation operation : migration) {
            if (operation instanceof Operation.DropConstraint drop && drop.constraint() instanceof PrimaryKey) {
                gather(drop, ordered);
            }
        }
        return ordered;
    }

    private static void gather(Operation.DropConstraint drop, List<Operation> ordered) {
        int from = ordered.indexOf(drop);
        int to = lastKey(drop, ordered);
        if (to > from) {
            List<Operation> between = ordered.subList(from, to + 1);
            List<Operation> own = between.stream()
                    .filter(operation -> drop.table().equals(SqliteChange.table(operation)))
                    .toList();
            between.removeAll(own);
            between.addAll(own);
        }
    }

    private static int lastKey(Operation.DropConstraint drop, List<Operation> ordered) {
        for (int i = ordered.size() - 1; i >= 0; i--) {
            if (ordered.get(i) instanceof Operation.AddConstraint add
                    && add.constraint() instanceof PrimaryKey
                    && add.table().equals(drop.table())) {
                return i;
            }
        }
        return -1;
    }
}
