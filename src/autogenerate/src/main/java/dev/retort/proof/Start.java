package dev.retort.proof;

import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.runner.MigrationRunner;
import java.util.List;

/** Brings an empty scratch database to where a migration starts. */
interface Start {

    /**
     * Builds what the migration is going to change.
     *
     * @throws UnprovableException where that cannot be had
     */
    void build(ScratchDatabase scratch, MigrationRunner runner, Chain chain);

    /** Whether all is there that the migration may lean on, also what no schema holds. */
    boolean isComplete();

    /** Whether it speaks of anything but the default schema, or may. */
    boolean isBeyondDefaultSchema(Dialect dialect);

    /** The operations that are run before the migration. */
    List<Operation> operations();
}
