package dev.retort.plan;

import dev.retort.model.DatabaseServer;
import dev.retort.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Where the schema comes from that a database is compared with. */
@FunctionalInterface
public interface DesiredSchema {

    /**
     * Reads it.
     *
     * @param server the live database, which the schema is for
     * @param defaultSchema the connection's default schema; null where unknown
     */
    Schema read(DatabaseServer server, @Nullable String defaultSchema);
}
