package dev.retort.proof;

import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.dialect.Dialect;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.operation.Operation;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RefusedException;
import java.util.List;

/** Starts from an empty database by running all that comes before the migration. */
final class FromBase implements Start {

    private final List<MigrationScript> before;
    private final boolean withSurroundings;

    /**
     * A start from nothing.
     *
     * @param withSurroundings whether extensions, domains and functions of the target are there first, which the migrations may
     *     create themselves
     */
    FromBase(List<MigrationScript> before, boolean withSurroundings) {
        this.before = List.copyOf(before);
        this.withSurroundings = withSurroundings;
    }

    @Override
    public void build(ScratchDatabase scratch, MigrationRunner runner, Chain chain) {
        try {
            if (withSurroundings) {
                scratch.build(List.of(), List.of());
            }
            chain.revises().forEach(runner::upgrade);
        } catch (MigrationFailedException | RefusedException failure) {
            throw new UnprovableException(
                    "what comes before it cannot be run on an empty database (" + failure.getMessage() + ")");
        }
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public boolean isBeyondDefaultSchema(Dialect dialect) {
        return Reach.isBeyondDefaultSchema(dialect, operations());
    }

    @Override
    public List<Operation> operations() {
        return before.stream()
                .flatMap(script -> script.operations(Direction.UPGRADE).stream())
                .toList();
    }
}
