package dev.retort.runner;

import dev.retort.history.MigrationScript;
import java.util.List;

/** A place that migrations come from. */
public interface MigrationSource {

    /**
     * The migrations in the order of their files or classes.
     *
     * @throws dev.retort.history.MigrationException when one of them cannot be had
     */
    List<MigrationScript> load();
}
