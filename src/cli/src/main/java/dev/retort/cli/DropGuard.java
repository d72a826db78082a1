package dev.retort.cli;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * Refuses to write drops when suspiciously few entities were found: a class path that misses a module must not become a
 * migration that drops its tables.
 */
final class DropGuard {

    private final Set<QualifiedName> made;

    /** A guard that knows the tables which earlier migrations made. */
    DropGuard(Set<QualifiedName> made) {
        this.made = made;
    }

    /**
     * Refuses where less than half of those tables are asked for and tables or columns would be dropped.
     *
     * @throws CommandException saying how few, and what to check
     */
    void check(Schema desired, List<Operation> operations) {
        long wanted = made.stream()
                .map(table -> nameAfter(operations, table))
                .filter(table -> desired.table(table).isPresent())
                .count();
        long drops = operations.stream().filter(DropGuard::loses).count();
        if (drops > 0 && wanted * 2 < made.size()) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    "the entities ask for only " + wanted + " of the " + made.size()
                            + " tables that earlier migrations made, and " + drops
                            + " tables or columns would be dropped; check --classpath and --entities, or add --allow-drops");
        }
    }

    private static QualifiedName nameAfter(List<Operation> operations, QualifiedName table) {
        QualifiedName name = table;
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameTable rename
                    && rename.from().equals(name)) {
                name = rename.to();
            }
        }
        return name;
    }

    private static boolean loses(Operation operation) {
        return operation instanceof Operation.DropTable || operation instanceof Operation.DropColumn;
    }
}
