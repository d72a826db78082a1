package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import java.util.List;

/** Changes of columns and constraints, several of which in one statement are one copy of the table, and done or not done together. */
final class MySqlRewrites {

    private final MySqlFamily dialect;
    private final List<Operation> migration;
    private final Rewrites rewrites;

    MySqlRewrites(MySqlFamily dialect, List<Operation> migration) {
        this.dialect = dialect;
        this.migration = migration;
        this.rewrites = new Rewrites(dialect, migration, this::isJoinable);
    }

    List<List<Operation>> parts() {
        return rewrites.parts();
    }

    /** The one statement of a part. */
    String joined(List<Operation> part) {
        return dialect.onlineForms().joined(part, rewrites.joined(part));
    }

    /** What {@link MySqlKeys} makes of a primary key is joined already. */
    private boolean isJoinable(Operation operation) {
        boolean joinable = operation instanceof Operation.AlterColumn
                || operation instanceof Operation.AddConstraint add && !(add.constraint() instanceof PrimaryKey);
        return joinable && dialect.statements(operation, migration).size() == 1;
    }
}
