package dev.retort.proof;

import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationRunner;
import java.util.List;

/** Starts from an empty database by running all that comes before the migration. */
final class FromBase implements Start {

    private final List<MigrationScript> before;

    FromBase(List<MigrationScript> before) {
        this.before = List.copyOf(before);
    }

    @Override
    public void build(ScratchDatabase scratch, MigrationRunner runner, MigrationScript script) {
        try {
            scratch.build(List.of(), List.of());
            script.revises().forEach(runner::upgrade);
        } catch (MigrationFailedException failure) {
            throw new UnprovableException(
                    "what comes before it cannot be run on an empty database (" + failure.getMessage() + ")");
        }
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public boolean isBeyondDefaultSchema() {
        return before.stream()
                .anyMatch(script -> Reach.isBeyondDefaultSchema(Direction.UPGRADE.collect(script.migration())));
    }
}
