package dev.retort.models;

import dev.retort.entity.EntityReader;
import dev.retort.entity.EntitySource;
import dev.retort.model.DatabaseServer;
import dev.retort.plan.DesiredSchema;
import dev.retort.schema.Schema;
import org.jspecify.annotations.Nullable;

/** What Retort reads from entities; the same for all databases, as they are on one server, and therefore read once. */
final class ReadOnce implements DesiredSchema {

    private final EntitySource source;
    private @Nullable Schema schema;

    ReadOnce(EntitySource source) {
        this.source = source;
    }

    @Override
    public synchronized Schema read(DatabaseServer server, @Nullable String defaultSchema) {
        if (schema == null) {
            schema = EntityReader.read(source, server, defaultSchema);
        }
        return schema;
    }
}
