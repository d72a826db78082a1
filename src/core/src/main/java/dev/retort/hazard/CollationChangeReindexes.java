package dev.retort.hazard;

import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import java.util.List;

/** Another collation has the indexes of the column built anew: an index is in the order of its collation. Without one nothing is. */
final class CollationChangeReindexes extends LockRule {

    private static final Rule RULE = new Rule(
            "collation-change-reindexes",
            HazardKind.LOCK,
            "Another collation has the indexes of the column built anew; on MySQL, and on MariaDB before 11.2 for a primary key, it has the whole table.",
            List.of(64),
            List.of(
                    "Create an index on the column with the new collation, without locking.",
                    "Change the collation when queries use that one."));

    CollationChangeReindexes() {
        super(RULE, Shape.CHANGE_COLLATION);
    }

    @Override
    boolean isMet(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                && circumstances.mayBeIndexed(alter.table(), alter.after().name());
    }
}
