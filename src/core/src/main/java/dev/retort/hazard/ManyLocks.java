package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A server keeps its locks in a table of one size for all sessions. */
final class ManyLocks implements HazardRule {

    private static final Rule RULE = new Rule(
            "many-locks",
            HazardKind.CAUTION,
            "A transaction that makes, changes or drops thousands of tables and indexes may use up the server's room for locks, and is refused.",
            List.of(125),
            List.of(
                    "Split the migration, some hundred tables each.",
                    "Or raise max_locks_per_transaction, and restart the server."));

    /** A table, what it keeps long values in, and the index of that. */
    private static final int OF_TABLE = 3;

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.hasTransactionalDdl() && dialect.impacts().roomForLocks().isPresent();
    }

    /** Said once, of the operation with which half of the room is taken: others need some too. */
    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        OptionalInt room = circumstances.dialect().impacts().roomForLocks();
        return circumstances.holdsLocks()
                        && room.isPresent()
                        && fills(operation, circumstances.own(), room.getAsInt() / 2)
                ? Optional.of(hazard(circumstances.own(), room.getAsInt()))
                : Optional.empty();
    }

    private static boolean fills(Operation operation, List<Operation> migration, int room) {
        int locks = 0;
        for (Operation other : migration) {
            locks += locks(other);
            if (locks > room) {
                return other.equals(operation);
            }
        }
        return false;
    }

    private static Hazard hazard(List<Operation> migration, int room) {
        int locks = migration.stream().mapToInt(ManyLocks::locks).sum();
        return RULE.hazard(String.format(
                Locale.ROOT,
                "the transaction holds about %,d locks in the end; the server has room for some %,d of all sessions, unless it is configured otherwise.",
                locks,
                room));
    }

    private static int locks(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return locks(create.table());
        }
        return operation instanceof Operation.DropTable drop ? locks(drop.table()) : 1;
    }

    private static int locks(Table table) {
        int key = table.primaryKey() == null ? 0 : 1;
        return OF_TABLE
                + key
                + table.uniqueConstraints().size()
                + table.indexes().size();
    }
}
