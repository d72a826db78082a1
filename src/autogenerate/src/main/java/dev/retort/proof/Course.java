package dev.retort.proof;

import dev.retort.database.LiveDatabase;
import dev.retort.runner.MigrationRunner;

/** Makes a runner that knows the migration to be tried and all before it. */
@FunctionalInterface
public interface Course {

    /** The runner on a scratch database. */
    MigrationRunner on(LiveDatabase scratch);
}
